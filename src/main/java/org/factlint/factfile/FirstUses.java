package org.factlint.factfile;

import java.util.HashMap;
import java.util.Map;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.factfile.json.ProblemLog;

/** Remembers where each word of a file was first used, and complains of the second time. */
final class FirstUses {
  private final ProblemLog log;
  private final String what;
  private final String expected;
  private final String fix;
  private final Map<String, Integer> lines = new HashMap<>();

  /**
   * Watches over one sort of words.
   *
   * @param log takes the complaints
   * @param what the sort of words, as “entity id”
   * @param expected what was expected instead of a second use
   * @param fix the way out
   */
  FirstUses(ProblemLog log, String what, String expected, String fix) {
    this.log = log;
    this.what = what;
    this.expected = expected;
    this.fix = fix;
  }

  /** Whether a word is used for the first time; if not, the log says where it was. */
  boolean isFirst(TextValue text) {
    Integer first = lines.putIfAbsent(text.text(), log.position(text.offset()).line());
    if (first != null) {
      log.error(
          Check.DUPLICATE_OR_DANGLING_ID,
          text,
          "the " + what + " " + text.words() + " a second time",
          expected,
          fix + "; the first is on line " + first);
    }
    return first == null;
  }
}

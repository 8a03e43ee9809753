package org.factlint.compare.origin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.value.Name;

/** What stands between quotation marks: a speaker's words, not the reporter's. */
final class Quoted {
  private static final Pattern SPEECH =
      Pattern.compile("“([^“”]+)”|\"([^\"]+)\"|„([^„“”]+)[“”]|«([^«»]+)»");

  /** So many words in a row that two people hardly say them alike by chance. */
  private static final int RUN = 4;

  private Quoted() {}

  /** Whether two quotations hold the same words of a speaker. */
  static boolean sameWords(String a, String b) {
    Set<String> mine = new HashSet<>(runs(a));
    return runs(b).stream().anyMatch(mine::contains);
  }

  /** Every four words in a row. */
  private static List<String> runs(String text) {
    List<String> runs = new ArrayList<>();
    Matcher speech = SPEECH.matcher(text);
    while (speech.find()) {
      String inner = speech.group().substring(1, speech.group().length() - 1);
      if (inner.codePoints().anyMatch(Character::isLetterOrDigit)) {
        List<String> words = new Name(inner).words();
        for (int i = 0; i + RUN <= words.size(); i++) {
          runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
      }
    }
    return runs;
  }
}

package org.factlint.extract.time.grammar;

import java.util.ArrayList;
import java.util.List;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/** One text while it is read. What was read once at a place is remembered. */
final class Parse {
  /** “The end of the first week of the last month of …”: nobody nests deeper. */
  private static final int DEEPEST = 6;

  private final Tokens tokens;
  private final List<Family> families;
  private final List<@Nullable Match> found = new ArrayList<>();
  private final List<Boolean> asked = new ArrayList<>();
  private int depth;

  Parse(Tokens tokens, List<Family> families) {
    this.tokens = tokens;
    this.families = families;
    for (int i = 0; i <= tokens.size(); i++) {
      found.add(null);
      asked.add(false);
    }
  }

  Tokens tokens() {
    return tokens;
  }

  /**
   * The longest time that begins at a place and is no range; of equals, the surer one, and the
   * first family's.
   */
  @Nullable Match point(int at) {
    if (!tokens.opens(at) || depth >= DEEPEST) {
      return null;
    }
    if (!asked.get(at)) {
      depth++;
      found.set(at, longest(at));
      depth--;
      asked.set(at, true);
    }
    return found.get(at);
  }

  private @Nullable Match longest(int at) {
    Match longest = null;
    for (Family family : families) {
      Match match = family.read(this, at);
      if (match != null && (longest == null || better(match, longest))) {
        longest = match;
      }
    }
    return longest;
  }

  private static boolean better(Match match, Match longest) {
    boolean surer = match.sure() && !longest.sure();
    return match.end() > longest.end() || (match.end() == longest.end() && surer);
  }
}

package org.factlint.extract.time.grammar;

import org.factlint.extract.time.word.Numbers;
import org.factlint.extract.time.word.Numbers.Read;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/** How many units are counted: “three”, “a couple of”, “several”. */
final class Amounts {
  /** What “a few” and “several” come to, roughly. */
  private static final int FEW = 3;

  private Amounts() {}

  /** A count; rough where the words do not tell the number. */
  record Amount(int count, int end, boolean rough) {}

  static @Nullable Amount read(Tokens tokens, int at) {
    Read count = Numbers.count(tokens, at);
    if (count != null) {
      boolean more = tokens.is(count.end(), "more");
      return new Amount(count.value(), more ? count.end() + 1 : count.end(), false);
    }
    int start = tokens.is(at, "a") ? at + 1 : at;
    if (tokens.is(start, "couple")) {
      int end = tokens.is(start + 1, "of") ? start + 2 : start + 1;
      return new Amount(2, end, true);
    }
    if (tokens.is(start, "few") || tokens.is(start, "several")) {
      return new Amount(FEW, start + 1, true);
    }
    return start > at || tokens.is(at, "an") || tokens.is(at, "one")
        ? new Amount(1, at + 1, false)
        : null;
  }
}

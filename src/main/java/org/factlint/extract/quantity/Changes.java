package org.factlint.extract.quantity;

import java.util.Set;
import java.util.regex.Pattern;
import org.factlint.extract.quantity.numeral.Word.Shape;
import org.factlint.extract.quantity.numeral.Words;

/** Tells whether words before an amount speak of something that became more or less. */
final class Changes {
  private static final int REACH = 7;

  private static final Pattern CHANGE =
      Pattern.compile(
          "(?:ris(?:e|es|en|ing)|rose|f[ae]ll(?:s|en|ing)?|increas\\w*|decreas\\w*|decline[sd]?"
              + "|declining|dropp?(?:s|ed|ing)?|gr[eo]w(?:s|n|ing)?|growth|climb\\w*|jump\\w*"
              + "|slip\\w*|slid(?:e|es|ing)?|plung\\w*|plummet\\w*|soar\\w*|surg\\w*|gain\\w*"
              + "|los[et]s?|losing|loss(?:es)?|add(?:s|ed|ing)?|cut(?:s|ting)?|reduc\\w*|rais\\w*"
              + "|lower(?:s|ed|ing)?|shr[aiu]nk\\w*|shrinking|expand\\w*|edg(?:es|ed|ing)|eas(?:e|es|ed|ing)"
              + "|advanc(?:e|es|ed|ing)|rebound\\w*|doubl\\w*|widen\\w*|narrow\\w*|up|down"
              + "|revis\\w*|higher|shed(?:s|ding)?|tumbl\\w*|dip(?:s|ped|ping)?|swell\\w*|swollen|chang\\w*"
              + "|sank|sink\\w*|sunk|contract(?:s|ed|ing))");

  /** Words that may stand between the change and its amount. */
  private static final Set<String> ADVERBS =
      Set.of(
          "by",
          "of",
          "just",
          "only",
          "about",
          "some",
          "around",
          "nearly",
          "almost",
          "more",
          "than",
          "as",
          "much",
          "over",
          "at",
          "least",
          "to",
          "a",
          "an",
          "another",
          "further",
          "roughly",
          "approximately",
          "up",
          "down",
          "sharply",
          "slightly",
          "steadily",
          "again",
          "out",
          "back",
          "steeply",
          "estimated",
          "under",
          "close",
          "well",
          "less");

  private final Words words;

  Changes(Words words) {
    this.words = words;
  }

  /** Whether a word of change stands in the clause before a word. */
  boolean before(int at) {
    for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
      boolean mark = words.at(i).shape() == Shape.MARK && !words.is(i, "-", "'", "%");
      if (mark) {
        return false;
      }
      if (CHANGE.matcher(words.lower(i)).matches()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an amount says by how much: “rose 6 percent”, “a fall of a fifth”, not “rose to 71”.
   */
  boolean by(int amount) {
    for (int i = amount - 1; i >= 0; i--) {
      if (words.is(i, "to")) {
        return false;
      }
      boolean particle = words.is(i, "up", "down") && i < amount - 1;
      if (CHANGE.matcher(words.lower(i)).matches() && !particle) {
        return true;
      }
      if (!ADVERBS.contains(words.lower(i))) {
        return false;
      }
    }
    return false;
  }

  /** Whether a noun is the name of a change: “a 6 percent rise”. */
  boolean noun(int at) {
    return CHANGE.matcher(words.lower(at)).matches() && !words.is(at, "contract", "up", "down");
  }
}

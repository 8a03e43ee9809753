package org.factlint.report;

import org.factlint.claim.Modality;
import org.factlint.finding.Evidence;

/** Answers in the words of readers, where their normalised form is not. */
final class AnswerWords {
  private static final String YES = "affirmed";
  private static final String NO = "negated";

  private AnswerWords() {}

  static String of(String aspect, Evidence evidence, Modality firmness) {
    String value = evidence.value();
    return switch (aspect) {
      case "polarity" -> whether(evidence, firmness);
      case "label" -> label(evidence);
      case "time", "modality" -> VisibleText.of(value);
      default -> VisibleText.of(evidence.words());
    };
  }

  private static String whether(Evidence evidence, Modality firmness) {
    String value = evidence.value();
    if (!value.equals(YES) && !value.equals(NO)) {
      return VisibleText.of(evidence.words());
    }
    boolean yes = value.equals(YES);
    return switch (firmness) {
      case ASSERTED -> yes ? "yes" : "no";
      case REPORTED -> yes ? "some say yes" : "some say no";
      case POSSIBLE -> yes ? "perhaps" : "perhaps not";
      case PLANNED -> yes ? "planned" : "planned not";
      case EXPECTED -> yes ? "expected" : "expected not";
      case CONDITIONAL -> yes ? "on a condition" : "no, on a condition";
      case OPINION -> yes ? "yes, as an opinion" : "no, as an opinion";
    };
  }

  /** A word and whether it is affirmed, as in "acknowledges affirmed". */
  private static String label(Evidence evidence) {
    String value = evidence.value();
    int blank = value.lastIndexOf(' ');
    String ending = value.substring(blank + 1);
    if (blank < 0 || (!ending.equals(YES) && !ending.equals(NO))) {
      return VisibleText.of(evidence.words());
    }
    String word = VisibleText.of(value.substring(0, blank).replace('-', ' '));
    return ending.equals(YES) ? word : "not: " + word;
  }
}

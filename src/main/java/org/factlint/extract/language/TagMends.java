package org.factlint.extract.language;

import java.util.Set;

/** Sets right what the tagger gets wrong in ways that the words around show. */
final class TagMends {
  private static final Set<String> TELLING =
      Set.of(
          "claims",
          "doubts",
          "fears",
          "hopes",
          "estimates",
          "reports",
          "notes",
          "forecasts",
          "promises",
          "states",
          "questions",
          "disputes");
  private static final Set<String> HELPING =
      Set.of("is", "are", "was", "were", "be", "been", "being", "has", "have", "had");

  private TagMends() {}

  static void mend(String[] forms, String[] tags) {
    for (int i = 1; i + 1 < forms.length; i++) {
      if (tells(forms, tags, i)) {
        tags[i] = "VBZ";
        tags[i + 1] = forms[i + 1].equals("that") ? "IN" : tags[i + 1];
      }
      boolean helped = HELPING.contains(forms[i - 1]) && tags[i + 1].matches("VB[ND]");
      if (helped && Set.of("last", "first", "next").contains(forms[i])) {
        tags[i] = "RB";
        tags[i + 1] = "VBN";
      }
    }
  }

  /** “The auditor doubts that …”; “…, the auditor claims.” */
  private static boolean tells(String[] forms, String[] tags, int at) {
    boolean teller = tags[at].equals("NNS") && tags[at - 1].matches("NNP?");
    if (!teller || !TELLING.contains(forms[at])) {
      return false;
    }
    int from = at - 1;
    while (from > 0 && tags[from].matches("NNP?|JJ")) {
      from--;
    }
    boolean aside =
        from > 0
            && tags[from].matches("DT|PRP\\$")
            && forms[from - 1].equals(",")
            && forms[at + 1].matches("[.;,]");
    return forms[at + 1].equals("that") || aside;
  }
}

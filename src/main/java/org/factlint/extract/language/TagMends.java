package org.factlint.extract.language;

import java.util.Set;
import java.util.regex.Pattern;

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

  /** A sum with its unit written on: “374m”, “1.2bn”. */
  private static final Pattern SUM = Pattern.compile("\\d[\\d.,]*(?:k|m|mn|b|bn|tn)");

  private final VerbTags verbs = new VerbTags();
  private final HeadlineTags headlines = new HeadlineTags();

  void mend(String[] forms, String[] tags, Sentence.Kind kind) {
    NameTags.mend(forms, tags);
    for (int i = 0; i < forms.length; i++) {
      if (tags[i].startsWith("VB") && SUM.matcher(forms[i]).matches()) {
        tags[i] = "CD";
      }
    }
    for (int i = 1; i + 1 < forms.length; i++) {
      mend(forms, tags, i);
    }
    if (kind == Sentence.Kind.HEADLINE) {
      headlines.mend(forms, tags);
    } else {
      headlines.mendClause(forms, tags);
    }
    verbs.mend(forms, tags);
  }

  private static void mend(String[] forms, String[] tags, int at) {
    if (tells(forms, tags, at)) {
      tags[at] = "VBZ";
      tags[at + 1] = forms[at + 1].equals("that") ? "IN" : tags[at + 1];
    }
    boolean helped = HELPING.contains(forms[at - 1]) && tags[at + 1].matches("VB[ND]");
    if (helped && Set.of("last", "first", "next").contains(forms[at])) {
      tags[at] = "RB";
      tags[at + 1] = "VBN";
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

package org.factlint.extract.language;

import java.util.Locale;
import java.util.Set;

/** Sees the verbs of headlines, which the tagger takes for nouns: “Mayor steps down”. */
final class HeadlineTags {
  private final Set<String> verbs =
      Set.copyOf(WordList.words(HeadlineTags.class, "headline-verbs.txt"));

  void mend(String[] forms, String[] tags) {
    for (int i = 1; i + 1 < forms.length; i++) {
      if (tags[i].matches("VB[DZ]|MD") || forms[i].equals("to") || tags[i].equals("VBN")) {
        return;
      }
      boolean noun = tags[i].matches("NNP?S") && tags[i - 1].matches("NN.*|CD|\\)|''");
      boolean verb = verbs.contains(forms[i].toLowerCase(Locale.ROOT));
      if (noun && verb && tags[i + 1].matches("NN.*|JJ.*|DT|CD|RB|RP|IN|TO|PRP.*|VB.*|\\$")) {
        tags[i] = "VBZ";
        if (tags[i + 1].matches("VBP?")) {
          tags[i + 1] = "NN";
        }
        return;
      }
    }
  }
}

package org.factlint.extract.language;

import java.util.Locale;
import java.util.Set;

/** Sees the verbs of headlines, which the tagger takes for nouns: “Mayor steps down”. */
final class HeadlineTags {
  private static final String BEHIND = "NN.*|JJ.*|DT|CD|RB|RP|IN|TO|PRP.*|VB.*|\\$";

  private final Set<String> verbs =
      Set.copyOf(WordList.words(HeadlineTags.class, "headline-verbs.txt"));

  void mend(String[] forms, String[] tags) {
    for (int i = 1; i + 1 < forms.length; i++) {
      if (tags[i].matches("VB[DZ]|MD") || forms[i].equals("to") || tags[i].equals("VBN")) {
        return;
      }
      if (isVerb(forms, tags, i)) {
        tags[i] = "VBZ";
        if (tags[i + 1].matches("VBP?")) {
          tags[i + 1] = "NN";
        }
        if (tags[0].equals("VB")) {
          tags[0] = "NN";
        }
        return;
      }
    }
  }

  /** “The new law <b>bans</b> smoking in cars when …”: no other verb stands in the main clause. */
  void mendClause(String[] forms, String[] tags) {
    for (int i = 1; i + 1 < forms.length && !tags[i].matches("VB.?|MD|,|W.*|IN|TO|:"); i++) {
      boolean whose = tags[i - 1].equals("NN") && tags[Math.max(0, i - 2)].equals("WP$");
      boolean alone = tags[i + 1].matches("VBG|DT|PRP\\$") && !hasFinite(tags, i);
      if (isVerb(forms, tags, i) && (whose || alone)) {
        tags[i] = "VBZ";
        return;
      }
    }
  }

  private boolean isVerb(String[] forms, String[] tags, int at) {
    return tags[at].matches("NNP?S")
        && tags[at - 1].matches("NN.*|CD|\\)|''")
        && verbs.contains(forms[at].toLowerCase(Locale.ROOT))
        && tags[at + 1].matches(BEHIND);
  }

  private static boolean hasFinite(String[] tags, int from) {
    for (int i = from; i < tags.length && !tags[i].matches("W.*"); i++) {
      if (tags[i].matches("VB[DPZ]|MD")) {
        return true;
      }
    }
    return false;
  }
}

package org.factlint.extract.language;

import java.util.Locale;
import java.util.stream.Stream;

/** Sees names in words that the tagger takes for verbs or other words. */
final class NameTags {

  private NameTags() {}

  /**
   * A capital before a name, within a sentence, is a name, even where the word looks like a verb.
   */
  static void mend(String[] forms, String[] tags) {
    boolean opened = tags.length > 1 && tags[0].matches("VBP?") && tags[1].startsWith("NNP");
    if (opened && isCapital(forms[0])) {
      tags[0] = "NNP";
    }
    boolean title = isTitle(forms);
    for (int i = forms.length - 2; i > 0; i--) {
      boolean verb = tags[i].startsWith("VB") || tags[i].equals("NNS");
      boolean inside =
          Character.isLetterOrDigit(forms[i - 1].codePointBefore(forms[i - 1].length()));
      boolean first = verb && inside && tags[i + 1].startsWith("NNP");
      boolean last = !title && tags[i].startsWith("VB") && tags[i - 1].equals("NNP");
      boolean per = forms[i].equals("Per") && tags[i + 1].startsWith("NNP");
      if (isCapital(forms[i]) && (first || (last && isCapital(forms[i - 1])) || per)) {
        tags[i] = "NNP";
      }
    }
  }

  private static boolean isCapital(String form) {
    return Character.isUpperCase(form.codePointAt(0));
  }

  /** A line most of whose words have capitals, as some newsrooms write headlines. */
  private static boolean isTitle(String[] forms) {
    long words = Stream.of(forms).filter(form -> Character.isLetter(form.codePointAt(0))).count();
    long small = Stream.of(forms).filter(form -> isSmall(form)).count();
    return small * 2 < words;
  }

  private static boolean isSmall(String form) {
    return Character.isLetter(form.codePointAt(0)) && form.equals(form.toLowerCase(Locale.ROOT));
  }
}

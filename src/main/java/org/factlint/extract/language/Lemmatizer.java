package org.factlint.extract.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Leads an English word back to its dictionary form, by its tag, its ending, and a list. */
final class Lemmatizer {
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "will", "would", "can");

  private final Map<String, String> verbs = forms("irregular-verbs.txt");
  private final Map<String, String> nouns = forms("irregular-nouns.txt");
  private final Map<String, String> adjectives = forms("irregular-adjectives.txt");
  private final SilentE silentE = new SilentE();

  String lemma(String folded, String tag) {
    if (tag.startsWith("NNP")) {
      return folded;
    }
    String word = folded.toLowerCase(Locale.ROOT);
    return switch (tag) {
      case "VB", "VBP", "MD" -> auxiliary(word);
      case "VBZ" -> verbs.getOrDefault(word, withoutS(word));
      case "VBD", "VBN" -> verbs.getOrDefault(word, withoutEd(word));
      case "VBG" -> verbs.getOrDefault(word, withoutIng(word));
      case "NN" -> word;
      case "NNS" -> nouns.getOrDefault(word, withoutS(word));
      case "JJR", "RBR" -> adjectives.getOrDefault(word, withoutDegree(word, "er"));
      case "JJS", "RBS" -> adjectives.getOrDefault(word, withoutDegree(word, "est"));
      default -> word.equals("n't") ? "not" : word;
    };
  }

  private String auxiliary(String word) {
    String lemma = verbs.getOrDefault(word, word);
    return AUXILIARIES.contains(lemma) ? lemma : word;
  }

  private String withoutS(String word) {
    if (word.length() < 3 || !word.endsWith("s") || word.matches(".*(ss|us|is)")) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.matches(".*(s|x|z|ch|sh)es")) {
      String stem = word.substring(0, word.length() - 2);
      String restored = silentE.restore(stem);
      return restored.startsWith(stem) ? restored : stem;
    }
    return word.substring(0, word.length() - 1);
  }

  private String withoutEd(String word) {
    if (word.length() < 4 || !word.endsWith("ed")) {
      return word;
    }
    if (word.endsWith("ied")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("eed")) {
      return word.substring(0, word.length() - 1);
    }
    return silentE.restore(word.substring(0, word.length() - 2));
  }

  private String withoutIng(String word) {
    boolean ending = word.length() > 4 && word.matches(".*[aeiouy].*ing");
    return ending ? silentE.restore(word.substring(0, word.length() - 3)) : word;
  }

  private String withoutDegree(String word, String ending) {
    if (word.length() < ending.length() + 3 || !word.endsWith(ending)) {
      return word;
    }
    String stem = word.substring(0, word.length() - ending.length());
    return stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : silentE.restore(stem);
  }

  private static Map<String, String> forms(String list) {
    Map<String, String> forms = new HashMap<>();
    for (String line : WordList.lines(Lemmatizer.class, list)) {
      List<String> words = List.of(line.split("\\s+"));
      words.forEach(word -> forms.putIfAbsent(word, words.get(0)));
    }
    return forms;
  }
}

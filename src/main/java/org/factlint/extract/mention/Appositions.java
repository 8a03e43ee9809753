package org.factlint.extract.mention;

import java.util.List;
import java.util.Map;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;

/** Notes what is said of names right behind them: "Ida Osei, the union's president". */
final class Appositions {

  private Appositions() {}

  static void read(List<Name> names, Map<Name, FigureDraft> bearers, NameWords words) {
    for (Name name : names) {
      FigureDraft draft = bearers.get(name);
      boolean place = Evidence.LOCATIVE.contains(name.wordBefore());
      if (draft != null) {
        before(name, draft, words);
      }
      if (draft != null && !place && name.word(name.to()).equals(",")) {
        behind(name, draft, words);
      }
    }
  }

  /** "The union's president, Ida Osei,". */
  private static void before(Name name, FigureDraft draft, NameWords words) {
    Evidence.roleBefore(name, words)
        .ifPresent(
            role -> {
              Sentence sentence = name.sentence();
              draft.addTitle(
                  new Appellation(
                      Phrases.words(sentence, role.from(), role.to()),
                      sentence.span(role.from(), role.to())));
              sentence.tokens().subList(role.from(), role.to()).stream()
                  .flatMap(token -> words.genderOfTitle(token.lower()).stream())
                  .forEach(draft::gender);
            });
  }

  private static void behind(Name name, FigureDraft draft, NameWords words) {
    Sentence sentence = name.sentence();
    int from = name.to() + 1;
    if (from >= sentence.tokens().size()) {
      return;
    }
    Evidence.noun(sentence, from)
        .filter(noun -> words.isRole(noun.lemma()) || words.kind(noun.lemma()).isPresent())
        .ifPresent(
            noun -> {
              int to = withOf(sentence, noun.index() + 1);
              draft.addTitle(
                  new Appellation(Phrases.words(sentence, from, to), sentence.span(from, to)));
              sentence.tokens().subList(from, to).stream()
                  .flatMap(token -> words.genderOfTitle(token.lower()).stream())
                  .forEach(draft::gender);
            });
  }

  private static int withOf(Sentence sentence, int behind) {
    int to = behind;
    List<Token> tokens = sentence.tokens();
    while (to + 1 < tokens.size() && tokens.get(to).folded().matches("of|for|at|to")) {
      int end = sentence.chunkAt(to + 1).map(chunk -> chunk.to()).orElse(to);
      if (end == to) {
        break;
      }
      to = end;
    }
    return to;
  }
}

package org.factlint.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.factlint.claim.EntityType;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Text;
import org.factlint.extract.language.Token;

/** Finds names by their capitals, and takes titles off them. */
final class NameFinder {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "von", "der", "den", "la", "le", "du", "da", "dos", "di", "del", "della",
          "bin", "ibn", "al", "el", "zu", "ter", "ten", "y");
  private final NameWords words;
  private final Gazetteer gazetteer;
  private final Capitals capitals;

  NameFinder(NameWords words, Gazetteer gazetteer, Text text) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.capitals = new Capitals(words, gazetteer, text);
  }

  List<Name> in(Sentence sentence, int number) {
    List<Name> names = new ArrayList<>();
    if (sentence.kind() == Sentence.Kind.BYLINE) {
      return names;
    }
    boolean shouting = capitals.isTitleCase(sentence);
    int size = sentence.tokens().size();
    for (int i = 0; i < size; ) {
      if (!capitals.isName(sentence, i, shouting)) {
        i++;
        continue;
      }
      int to = end(sentence, i, shouting);
      add(sentence, number, i, to, names);
      i = to;
    }
    return names;
  }

  /** One past the last token of the name that begins at a token. */
  private int end(Sentence sentence, int from, boolean shouting) {
    int to = from + 1;
    while (to < sentence.tokens().size()) {
      int next = joined(sentence, from, to);
      if (next < 0
          || next >= sentence.tokens().size()
          || !capitals.isName(sentence, next, shouting)) {
        break;
      }
      to = next + 1;
    }
    return to;
  }

  /** Where the next word of a name would stand, over particles and joining words; -1 if nowhere. */
  private int joined(Sentence sentence, int from, int to) {
    Token token = sentence.tokens().get(to);
    if (Character.isUpperCase(token.folded().codePointAt(0))) {
      return to;
    }
    if (PARTICLES.contains(token.folded())) {
      boolean two =
          to + 1 < sentence.tokens().size()
              && PARTICLES.contains(sentence.tokens().get(to + 1).folded());
      return two ? to + 2 : to + 1;
    }
    boolean named = tellsKind(sentence, from, to);
    return switch (token.folded()) {
      case "&" -> to + 1;
      case "of", "for" -> named ? afterArticle(sentence, to + 1) : -1;
      case "and" ->
          (named && hasOf(sentence, from, to)) || isInitiative(sentence, from, to) ? to + 1 : -1;
      default -> -1;
    };
  }

  /** "Its Belt and Road Initiative": one name, since its kind stands at the end of all of it. */
  private boolean isInitiative(Sentence sentence, int from, int to) {
    int size = sentence.tokens().size();
    boolean one = to - from == 1 && from > 0 && to + 2 < size;
    return one
        && gazetteer.type(sentence.tokens().get(from).folded()).isEmpty()
        && Capitals.isCapital(sentence, to + 1)
        && Capitals.isCapital(sentence, to + 2)
        && words.kind(sentence.tokens().get(to + 2).folded()).isPresent()
        && !Capitals.isCapital(sentence, to + 3);
  }

  private static int afterArticle(Sentence sentence, int at) {
    boolean article =
        at < sentence.tokens().size() && sentence.tokens().get(at).folded().equals("the");
    return article ? at + 1 : at;
  }

  private boolean tellsKind(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .map(Token::folded)
        .anyMatch(
            word ->
                words.kind(word).isPresent()
                    || words.isRole(word)
                    || word.equals("Republic")
                    || word.equals("Kingdom")
                    || word.equals("Commonwealth"));
  }

  private static boolean hasOf(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .anyMatch(token -> Set.of("of", "for").contains(token.folded()));
  }

  private void add(Sentence sentence, int number, int from, int to, List<Name> names) {
    int start = from;
    for (int i = from; i < to; i++) {
      String word = sentence.tokens().get(i).folded();
      boolean title = words.isTitle(word) || words.isRole(word);
      if (title && !startsOrganisation(sentence, i, to)) {
        start = i + 1;
      }
    }
    int titleFrom = start > from ? from : titleBefore(sentence, from);
    boolean office = to - from > 1 && hasOf(sentence, from, to) && start > from;
    if (start < to && !office) {
      names.add(new Name(number, sentence, titleFrom, start, to));
    } else if (office) {
      int person = personBehindOffice(sentence, from, to);
      afterOf(sentence, number, from, person, names);
      if (person < to) {
        names.add(new Name(number, sentence, from, person, to));
      }
    }
  }

  /** "Director General" is a role; "Governor Island" and "Workers United" are no one's title. */
  private boolean startsOrganisation(Sentence sentence, int title, int to) {
    return title + 1 < to
        && sentence.tokens().subList(title + 1, to).stream()
            .map(Token::folded)
            .anyMatch(word -> words.kind(word).filter(k -> k != EntityType.PERSON).isPresent())
        && sentence.tokens().subList(title + 1, to).stream()
            .noneMatch(token -> token.folded().equals("of"));
  }

  /** Where a person's name begins in "Minister of Trade Ida Osei"; the end without one. */
  private int personBehindOffice(Sentence sentence, int from, int to) {
    for (int i = from + 2; i + 1 < to; i++) {
      boolean behindOf = sentence.tokens().get(i - 1).folded().matches("of|for|the|and");
      if (!behindOf && words.isGivenName(sentence.tokens().get(i).folded())) {
        return i;
      }
    }
    return to;
  }

  /** Of an office, only whose it is has a name: "Minister of Trade" is none, "of Peru" is. */
  private void afterOf(Sentence sentence, int number, int from, int to, List<Name> names) {
    for (int i = to - 1; i > from; i--) {
      if (Set.of("of", "for").contains(sentence.tokens().get(i - 1).folded())
          || sentence.tokens().get(i - 1).folded().equals("the")) {
        String rest = Phrases.words(sentence, i, to);
        boolean ofMatters =
            sentence.tokens().get(from).lower().matches("minister|secretary|.*ministry");
        if (gazetteer.type(rest).isPresent() || (capitals.areUsedFor(rest) && !ofMatters)) {
          names.add(new Name(number, sentence, i, i, to));
        }
        return;
      }
    }
  }

  /** The role in small letters right before a name: "the mediator Ida Osei". */
  private int titleBefore(Sentence sentence, int from) {
    return sentence
        .chunkAt(from)
        .filter(chunk -> chunk.from() < from && sentence.tokens().get(from - 1).is("NN"))
        .filter(
            chunk -> words.isRole(sentence.tokens().get(from - 1).lemma().toLowerCase(Locale.ROOT)))
        .map(
            chunk -> {
              int start = from - 1;
              while (start > chunk.from()
                  && (sentence.tokens().get(start - 1).is("NN")
                      || sentence.tokens().get(start - 1).is("JJ"))) {
                start--;
              }
              return start;
            })
        .orElse(from);
  }
}

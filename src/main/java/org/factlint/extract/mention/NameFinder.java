package org.factlint.extract.mention;

import java.util.ArrayList;
import java.util.HashSet;
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
  private static final Set<String> CALENDAR =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sept",
          "sep",
          "oct",
          "nov",
          "dec",
          "christmas",
          "easter",
          "i",
          "am",
          "pm",
          "gmt",
          "utc");

  private static final Set<String> NEVER =
      Set.of(
          "the", "a", "an", "in", "on", "at", "by", "for", "from", "but", "and", "or", "if", "he",
          "she", "it", "they", "we", "this", "that", "these", "those", "no", "not", "his", "her",
          "its", "their", "our", "my", "there", "here", "when", "while", "as", "after", "before");
  private static final Set<String> OPENING_TAGS =
      Set.of("NN", "NNS", "NNP", "NNPS", "VB", "VBZ", "VBP", "VBG", "JJ", "FW");

  private final NameWords words;
  private final Gazetteer gazetteer;
  private final Set<String> plain = new HashSet<>();
  private final Set<String> capital = new HashSet<>();

  NameFinder(NameWords words, Gazetteer gazetteer, Text text) {
    this.words = words;
    this.gazetteer = gazetteer;
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens().subList(1, sentence.tokens().size())) {
        boolean body = sentence.kind() == Sentence.Kind.BODY;
        if (Character.isLowerCase(token.folded().charAt(0))) {
          plain.add(token.folded());
        } else if (body && token.is("NNP")) {
          capital.add(token.folded());
        }
      }
    }
  }

  List<Name> in(Sentence sentence, int number) {
    List<Name> names = new ArrayList<>();
    if (sentence.kind() == Sentence.Kind.BYLINE) {
      return names;
    }
    boolean shouting = isTitleCase(sentence);
    int size = sentence.tokens().size();
    for (int i = 0; i < size; ) {
      if (!isName(sentence, i, shouting)) {
        i++;
        continue;
      }
      int to = end(sentence, i, shouting);
      add(sentence, number, i, to, names);
      i = to;
    }
    return names;
  }

  private boolean isName(Sentence sentence, int index, boolean shouting) {
    Token token = sentence.tokens().get(index);
    String word = token.folded();
    if (!Character.isUpperCase(word.codePointAt(0)) || neverNames(token)) {
      return false;
    }
    if (shouting) {
      return capital.contains(word) || gazetteer.type(word).isPresent();
    }
    if (gazetteer.countryOfPeople(word).isPresent()) {
      return false;
    }
    return opens(sentence, index)
        ? opensName(sentence, index)
        : !token.is("PRP") && !token.is("DT");
  }

  private static boolean neverNames(Token token) {
    return CALENDAR.contains(token.lower())
        || token.is("CD")
        || token.is("$")
        || token.folded().indexOf('$') >= 0
        || token.folded().matches(".*-(?:based|led|ruled|born|owned|backed|run|style|wide|funded)");
  }

  /** Whether a word whose capital says nothing is a name all the same. */
  private boolean opensName(Sentence sentence, int index) {
    Token token = sentence.tokens().get(index);
    boolean common = plain.contains(token.lower());
    boolean goesOn = isCapital(sentence, index + 1);
    if (NEVER.contains(token.lower()) || (common && !goesOn)) {
      return false;
    }
    boolean participle = token.lower().matches(".*ed|.*[^s]s") && !goesOn;
    return capital.contains(token.folded())
        || (token.is("NNP") && !participle)
        || (goesOn && OPENING_TAGS.contains(token.tag()))
        || words.isGivenName(token.folded());
  }

  private static boolean isCapital(Sentence sentence, int index) {
    return index < sentence.tokens().size()
        && Character.isUpperCase(sentence.tokens().get(index).folded().codePointAt(0));
  }

  /** Whether a capital at this place says nothing: at a start, behind a colon or a mark. */
  private static boolean opens(Sentence sentence, int index) {
    if (index == 0) {
      return true;
    }
    Token before = sentence.tokens().get(index - 1);
    return Set.of("``", "''", ":", "-LRB-", ".").contains(before.tag())
        || "\"':-–—".contains(before.folded());
  }

  private boolean isTitleCase(Sentence sentence) {
    if (!sentence.headline()) {
      return false;
    }
    long words = sentence.tokens().stream().filter(NameFinder::isLong).count();
    long capitals =
        sentence.tokens().stream()
            .filter(token -> isLong(token) && Character.isUpperCase(token.folded().charAt(0)))
            .count();
    return words >= 2 && capitals * 4 >= words * 3;
  }

  private static boolean isLong(Token token) {
    return token.folded().length() > 3 && Character.isLetter(token.folded().charAt(0));
  }

  /** One past the last token of the name that begins at a token. */
  private int end(Sentence sentence, int from, boolean shouting) {
    int to = from + 1;
    while (to < sentence.tokens().size()) {
      int next = joined(sentence, from, to);
      if (next < 0 || next >= sentence.tokens().size() || !isName(sentence, next, shouting)) {
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
        && isCapital(sentence, to + 1)
        && isCapital(sentence, to + 2)
        && words.kind(sentence.tokens().get(to + 2).folded()).isPresent()
        && !isCapital(sentence, to + 3);
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
        if (gazetteer.type(rest).isPresent() || (capital.contains(rest) && !ofMatters)) {
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

package org.factlint.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.EntityType;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Text;
import org.factlint.extract.language.Token;

/**
 * Resolves pronouns to figures: to the only one that fits in the same sentence before it, else in
 * the sentence before that, and so on while the paragraph lasts and one more. Two that fit leave it
 * open, unless one is all that the article keeps speaking of.
 */
final class Pronouns {
  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");
  private static final int FARTHEST = 3;

  private final Text text;
  private final Map<FigureId, FigureDraft> drafts;
  private final List<Mention> mentions;

  Pronouns(Text text, Map<FigureId, FigureDraft> drafts, List<Mention> mentions) {
    this.text = text;
    this.drafts = drafts;
    this.mentions = new ArrayList<>(mentions);
  }

  List<Mention> resolved() {
    List<Mention> found = new ArrayList<>();
    for (int s = 0; s < text.sentences().size(); s++) {
      Sentence sentence = text.sentences().get(s);
      for (Token token : sentence.tokens()) {
        if (token.is("PRP") && isKnown(token.lower())) {
          Mention mention = resolve(s, token);
          found.add(mention);
          mentions.add(mention);
        }
      }
    }
    return found;
  }

  private static boolean isKnown(String word) {
    return MALE.contains(word)
        || FEMALE.contains(word)
        || NEUTER.contains(word)
        || word.equals("they");
  }

  private Mention resolve(int number, Token token) {
    boolean several = token.lower().equals("they");
    Optional<FigureId> figure = several ? plural(number, token) : antecedent(number, token);
    figure.ifPresent(id -> learn(id, token.lower()));
    return new Mention(
        token.span(),
        token.folded(),
        number,
        token.index(),
        token.index() + 1,
        Mention.Kind.PRONOUN,
        figure);
  }

  /**
   * A body that opens the sentence and is spoken of as many: “the union complain that <b>they</b>”.
   * No others may stand between.
   */
  private Optional<FigureId> plural(int sentence, Token pronoun) {
    List<Token> tokens = text.sentences().get(sentence).tokens();
    return mentions.stream()
        .filter(mention -> mention.sentence() == sentence && opens(mention))
        .filter(mention -> mention.to() < pronoun.index())
        .filter(mention -> actsAsMany(tokens, mention.to()))
        .filter(mention -> noneBetween(tokens, mention.to(), pronoun.index()))
        .flatMap(mention -> mention.figure().stream())
        .filter(id -> drafts.get(id) != null && drafts.get(id).is(EntityType.ORGANISATION))
        .findFirst();
  }

  private static boolean actsAsMany(List<Token> tokens, int from) {
    int at = from < tokens.size() && tokens.get(from).is("RB") ? from + 1 : from;
    return at < tokens.size()
        && (tokens.get(at).tag().equals("VBP") || tokens.get(at).lower().matches("were|have|are"));
  }

  private static boolean noneBetween(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream()
        .noneMatch(token -> token.tag().equals("NNS") || token.tag().equals("NNPS"));
  }

  private void learn(FigureId id, String pronoun) {
    FigureDraft draft = drafts.get(id);
    if (draft != null && !NEUTER.contains(pronoun) && !pronoun.equals("they")) {
      draft.gender(MALE.contains(pronoun) ? Gender.MALE : Gender.FEMALE);
    }
  }

  private Optional<FigureId> antecedent(int sentence, Token pronoun) {
    boolean neuter = NEUTER.contains(pronoun.lower());
    int farthest = Math.min(sentence, neuter ? 1 : FARTHEST);
    for (int back = 0; back <= farthest; back++) {
      int before = back == 0 ? pronoun.index() : Integer.MAX_VALUE;
      Set<FigureId> fitting = fitting(sentence - back, before, pronoun.lower());
      if (fitting.size() == 1) {
        return fitting.stream().findFirst();
      }
      if (fitting.size() > 1) {
        return hero(fitting, sentence - back);
      }
    }
    return neuter ? Optional.empty() : protagonist(pronoun.lower());
  }

  /** Of whom the article speaks all the time, where nobody else was named for long. */
  private Optional<FigureId> protagonist(String pronoun) {
    Gender gender = MALE.contains(pronoun) ? Gender.MALE : Gender.FEMALE;
    List<FigureId> persons =
        drafts.entrySet().stream()
            .filter(entry -> entry.getValue().is(EntityType.PERSON))
            .filter(e -> e.getValue().gender().filter(other -> other != gender).isEmpty())
            .map(Map.Entry::getKey)
            .sorted(Comparator.comparing((FigureId id) -> -count(id)))
            .toList();
    boolean alone =
        !persons.isEmpty()
            && count(persons.get(0)) >= 3
            && (persons.size() == 1 || count(persons.get(0)) >= 3 * count(persons.get(1)));
    return alone ? Optional.of(persons.get(0)) : Optional.empty();
  }

  private Set<FigureId> fitting(int sentence, int before, String pronoun) {
    Set<FigureId> fitting = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      boolean neuter = NEUTER.contains(pronoun);
      boolean away = before == Integer.MAX_VALUE && neuter;
      boolean near =
          mention.sentence() == sentence
              && mention.from() < before
              && (!away || opens(mention))
              && !(neuter && isBehindPreposition(mention));
      FigureDraft draft = mention.figure().map(drafts::get).orElse(null);
      if (near && draft != null && fits(draft, mention, pronoun)) {
        mention.figure().ifPresent(fitting::add);
      }
    }
    return fitting;
  }

  private boolean isBehindPreposition(Mention mention) {
    List<Token> tokens = text.sentences().get(mention.sentence()).tokens();
    int at = mention.from() - 1;
    boolean article = at >= 0 && tokens.get(at).is("DT");
    int before = article ? at - 1 : at;
    return before >= 0 && (tokens.get(before).is("IN") || tokens.get(before).is("TO"));
  }

  /** Whether a mention stands at the start of its sentence, where its subject stands. */
  private static boolean opens(Mention mention) {
    return mention.from() <= 1;
  }

  private boolean fits(FigureDraft draft, Mention mention, String pronoun) {
    if (NEUTER.contains(pronoun)) {
      return (draft.is(EntityType.ORGANISATION) || draft.is(EntityType.COUNTRY))
          && mention.kind() != Mention.Kind.DEMONYM;
    }
    Gender gender = MALE.contains(pronoun) ? Gender.MALE : Gender.FEMALE;
    boolean person =
        draft.is(EntityType.PERSON)
            || (draft.type().isEmpty() && draft.words().size() > 1 && actsIn(mention));
    return person && draft.gender().filter(other -> other != gender).isEmpty();
  }

  /** Whether a verb or a comma stands right behind a mention that opens its sentence. */
  private boolean actsIn(Mention mention) {
    List<Token> tokens = text.sentences().get(mention.sentence()).tokens();
    boolean ends = mention.to() >= tokens.size();
    return mention.from() == 0
        && !ends
        && (tokens.get(mention.to()).is("VB") || tokens.get(mention.to()).is("MD"));
  }

  /**
   * The one of several that opens the sentence, if the article speaks of it at least twice as often
   * as of each of the others.
   */
  private Optional<FigureId> hero(Set<FigureId> several, int sentence) {
    Optional<FigureId> first =
        mentions.stream()
            .filter(m -> m.sentence() == sentence)
            .sorted(Comparator.comparing(Mention::from))
            .flatMap(m -> m.figure().stream())
            .filter(several::contains)
            .findFirst();
    return first.filter(
        id ->
            several.stream().allMatch(other -> other.equals(id) || count(id) >= 2 * count(other)));
  }

  private long count(FigureId id) {
    return mentions.stream().filter(m -> m.figure().filter(id::equals).isPresent()).count();
  }
}

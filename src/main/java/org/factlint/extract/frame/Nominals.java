package org.factlint.extract.frame;

import static org.factlint.extract.frame.Argument.Relation.OBJECT;
import static org.factlint.extract.frame.Argument.Relation.OBLIQUE;
import static org.factlint.extract.frame.Argument.Relation.SUBJECT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Polarity;
import org.factlint.extract.frame.Argument.Relation;
import org.factlint.extract.language.Token;
import org.factlint.extract.mention.Cast;
import org.factlint.extract.mention.Mention;
import org.factlint.extract.time.TimeMention;

/** Frames for nouns that name what happens: "the opening of the bridge". */
final class Nominals {
  /** Behind these, what follows a noun is part of what the noun tells. */
  private static final Set<String> OWN = Set.of("by", "as", "with", "between", "among", "against");

  private static final Set<String> LOOSE =
      Set.of(
          "by", "as", "with", "between", "among", "against", "to", "from", "in", "into", "on",
          "for");

  private final Lexicon lexicon;
  private final Arguments arguments;
  private final Cast cast;
  private final ItemStream items;
  private final int sentence;
  private final List<TimeMention> times;
  private final NominalStances stances;

  Nominals(
      Lexicon lexicon,
      Arguments arguments,
      Cast cast,
      List<Item> items,
      int sentence,
      List<TimeMention> times) {
    this.lexicon = lexicon;
    this.arguments = arguments;
    this.cast = cast;
    this.items = new ItemStream(items);
    this.sentence = sentence;
    this.times = times;
    this.stances = new NominalStances(lexicon, this.items);
  }

  List<Frame> frames() {
    List<Frame> frames = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      int index = i;
      items.noun(i).stream()
          .flatMap(phrase -> phrase.each().stream())
          .filter(this::isNoTimes)
          .forEach(phrase -> read(index, phrase, frames));
    }
    return frames;
  }

  /** Reads a phrase, and what it is of: "the lack of recognition", "the day of the opening". */
  private void read(int index, NounPhrase phrase, List<Frame> frames) {
    lexicon
        .nominal(phrase.headToken().lemma())
        .map(nominal -> frame(index, phrase, nominal))
        .ifPresent(frames::add);
    phrase.of().stream()
        .flatMap(of -> of.each().stream())
        .filter(this::isNoTimes)
        .forEach(of -> read(index, of, frames));
  }

  /** "Sunday's election" is not Sunday's doing. */
  private boolean isNoTimes(NounPhrase phrase) {
    return phrase
        .possessor()
        .filter(owner -> times.stream().anyMatch(time -> time.span().overlaps(owner.span())))
        .isEmpty();
  }

  private Frame frame(int index, NounPhrase phrase, Lexicon.Nominal nominal) {
    Stance stance = stances.of(index, phrase);
    return new Frame(
        sentence,
        phrase.span(),
        Frame.Kind.NOMINAL,
        predicate(phrase, nominal),
        arguments(index, phrase, nominal, stance),
        stance,
        times(index, phrase),
        List.of(),
        List.of());
  }

  private static Predicate predicate(NounPhrase phrase, Lexicon.Nominal nominal) {
    List<String> words = List.of(nominal.verb().split(" "));
    return new Predicate(
        words.get(0),
        words.size() > 1 ? Optional.of(words.get(1)) : Optional.empty(),
        phrase.sentence().span(phrase.base(), phrase.head() + 1),
        Predicate.Voice.ACTIVE,
        Predicate.Tense.NONE);
  }

  private List<Argument> arguments(
      int index, NounPhrase phrase, Lexicon.Nominal nominal, Stance stance) {
    List<Argument> found = new ArrayList<>();
    Relation of = nominal.ofObject() ? OBJECT : SUBJECT;
    boolean acts = phrase.of().isPresent() || nominal.ownerActs();
    phrase.of().ifPresent(whom -> add(found, of, Optional.empty(), whom));
    phrase
        .possessor()
        .or(() -> pronoun(phrase))
        .ifPresent(whose -> add(found, acts ? SUBJECT : of, Optional.empty(), whose));
    boolean done = stance.polarity() == Polarity.AFFIRMED;
    if (done && nominal.ownerActs() && found.stream().noneMatch(a -> a.relation() == SUBJECT)) {
      before(phrase).map(this::acting).ifPresent(found::add);
    }
    if (index + 1 < items.size() && phrase.to() == items.at(index).to()) {
      behind(index, found);
    }
    found.sort(Comparator.comparing(Argument::span));
    return List.copyOf(found);
  }

  /** What stands behind prepositions, one after the other. */
  private void behind(int index, List<Argument> found) {
    Set<String> open = apart(index) ? LOOSE : OWN;
    int at = overTime(index + 1);
    while (at + 1 < items.size()
        && items.at(at) instanceof Item.Mark mark
        && open.contains(mark.word())
        && items.noun(at + 1).isPresent()
        && (mark.kind() == Item.Kind.PREPOSITION || !items.startsClause(at + 1))) {
      add(found, mark.word(), items.noun(at + 1).orElseThrow());
      at = overTime(at + 2);
    }
  }

  /** “Ties between A and B” are those of A with B; “anger among voters” is that of the voters. */
  private void add(List<Argument> found, String preposition, NounPhrase noun) {
    boolean untold = found.stream().noneMatch(a -> a.relation() == SUBJECT);
    if (preposition.equals("by") || (untold && preposition.equals("among"))) {
      add(found, SUBJECT, Optional.empty(), noun);
    } else if (untold && preposition.equals("between") && noun.isList()) {
      found.add(arguments.argument(SUBJECT, Optional.empty(), noun.each().get(0)));
      noun.each().stream()
          .skip(1)
          .map(one -> arguments.argument(OBLIQUE, Optional.of("with"), one))
          .forEach(found::add);
    } else if (untold && preposition.equals("between")) {
      add(found, SUBJECT, Optional.empty(), noun);
    } else {
      add(found, OBLIQUE, Optional.of(preposition), noun);
    }
  }

  /** One past a time that stands here, within commas or without. */
  private int overTime(int index) {
    if (items.isMark(index, Item.Kind.TIME)) {
      return index + 1;
    }
    boolean within =
        items.isMark(index, Item.Kind.COMMA)
            && items.isMark(index + 1, Item.Kind.TIME)
            && items.isMark(index + 2, Item.Kind.COMMA);
    return within ? index + 3 : index;
  }

  private void add(
      List<Argument> found, Relation relation, Optional<String> preposition, NounPhrase phrase) {
    phrase.each().forEach(one -> found.add(arguments.argument(relation, preposition, one)));
  }

  /** "Its withdrawal". */
  private static Optional<NounPhrase> pronoun(NounPhrase phrase) {
    Token first = phrase.sentence().tokens().get(phrase.base());
    return first.is("PRP$")
        ? Optional.of(part(phrase, first.index(), first.index() + 1))
        : Optional.empty();
  }

  /** A name before the noun: "the Ghana withdrawal", "the Ghanaian withdrawal". */
  private Optional<NounPhrase> before(NounPhrase phrase) {
    List<Token> tokens = phrase.sentence().tokens();
    for (Mention mention : cast.in(phrase.sentence().span(phrase.base(), phrase.head() + 1))) {
      boolean inside = mention.from() >= phrase.base() && mention.to() <= phrase.head();
      boolean named = mention.kind() == Mention.Kind.NAME && tokens.get(mention.from()).is("NNP");
      if (inside && (named || mention.kind() == Mention.Kind.DEMONYM)) {
        return Optional.of(part(phrase, mention.from(), mention.to()));
      }
    }
    return Optional.empty();
  }

  /** A country does what is said to be of its people: “Ghanaian exports”. */
  private Argument acting(NounPhrase name) {
    Argument said = arguments.argument(SUBJECT, Optional.empty(), name);
    return new Argument(
        said.relation(),
        said.preposition(),
        said.span(),
        said.head(),
        said.words(),
        said.modifiers(),
        said.possessor(),
        said.mention()
            .map(
                m ->
                    new Mention(
                        m.span(),
                        m.words(),
                        m.sentence(),
                        m.from(),
                        m.to(),
                        Mention.Kind.NAME,
                        m.figure())));
  }

  private static NounPhrase part(NounPhrase phrase, int from, int to) {
    return new NounPhrase(
        phrase.sentence(), from, to, from, to - 1, Optional.empty(), Optional.empty(), List.of());
  }

  /** Whether what follows a noun cannot belong to a verb before. */
  private boolean apart(int index) {
    return items.isBehind(index, Item.Kind.PREPOSITION)
        || items.isBehind(index, Item.Kind.SUBORDINATOR)
        || !verbBefore(index);
  }

  /**
   * Times within the phrase, and those right behind it where they cannot belong to a verb before:
   * in a subject, or behind a preposition.
   */
  private List<TimeMention> times(int index, NounPhrase phrase) {
    boolean whole = phrase.to() == items.at(index).to();
    int to = whole && apart(index) ? end(index) : phrase.to();
    return times.stream()
        .filter(time -> time.span().overlaps(phrase.sentence().span(phrase.from(), to)))
        .toList();
  }

  /** Where what belongs to a noun ends, with the last time behind it. */
  private int end(int index) {
    int end = items.at(index).to();
    int at = index + 1;
    while (at < items.size()) {
      int over = overTime(at);
      if (over > at) {
        end = items.at(over - 1).to();
        at = over;
      } else if (items.at(at) instanceof Item.Mark mark
          && LOOSE.contains(mark.word())
          && items.noun(at + 1).isPresent()) {
        at += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean verbBefore(int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (items.at(i) instanceof Item.Verb) {
        return true;
      }
    }
    return false;
  }
}

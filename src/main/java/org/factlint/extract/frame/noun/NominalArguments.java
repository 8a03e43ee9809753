package org.factlint.extract.frame.noun;

import static org.factlint.extract.frame.Argument.Relation.OBJECT;
import static org.factlint.extract.frame.Argument.Relation.OBLIQUE;
import static org.factlint.extract.frame.Argument.Relation.SUBJECT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Polarity;
import org.factlint.extract.frame.Argument;
import org.factlint.extract.frame.Argument.Relation;
import org.factlint.extract.frame.Stance;
import org.factlint.extract.frame.phrase.Item;
import org.factlint.extract.frame.phrase.ItemStream;
import org.factlint.extract.frame.phrase.Lexicon;
import org.factlint.extract.frame.phrase.NounPhrase;
import org.factlint.extract.language.Token;
import org.factlint.extract.mention.Cast;
import org.factlint.extract.mention.Mention;

/** Who takes part in what a noun names: its owner, what it is of, and what stands behind it. */
final class NominalArguments {
  private final Arguments arguments;
  private final Cast cast;
  private final ItemStream items;
  private final NominalReach reach;

  NominalArguments(Arguments arguments, Cast cast, ItemStream items, NominalReach reach) {
    this.arguments = arguments;
    this.cast = cast;
    this.items = items;
    this.reach = reach;
  }

  List<Argument> of(int index, NounPhrase phrase, Lexicon.Nominal nominal, Stance stance) {
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
    Set<String> open = reach.prepositions(index);
    int at = reach.overTime(index + 1);
    while (at + 1 < items.size()
        && items.at(at) instanceof Item.Mark mark
        && open.contains(mark.word())
        && items.noun(at + 1).isPresent()
        && (mark.kind() == Item.Kind.PREPOSITION || !items.startsClause(at + 1))) {
      add(found, mark.word(), items.noun(at + 1).orElseThrow());
      at = reach.overTime(at + 2);
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
}

package org.factlint.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.factlint.extract.time.TimeMention;

/** Frames for nouns that name what happens: "the opening of the bridge". */
final class Nominals {
  private final Lexicon lexicon;
  private final Arguments arguments;
  private final ItemStream items;
  private final int sentence;
  private final List<TimeMention> times;

  Nominals(
      Lexicon lexicon,
      Arguments arguments,
      List<Item> items,
      int sentence,
      List<TimeMention> times) {
    this.lexicon = lexicon;
    this.arguments = arguments;
    this.items = new ItemStream(items);
    this.sentence = sentence;
    this.times = times;
  }

  List<Frame> frames() {
    List<Frame> frames = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      int index = i;
      items.noun(i).stream()
          .flatMap(phrase -> phrase.each().stream())
          .filter(this::isNoTimes)
          .filter(phrase -> phrase.of().isPresent() || phrase.possessor().isPresent())
          .flatMap(phrase -> frame(index, phrase).stream())
          .forEach(frames::add);
    }
    return frames;
  }

  /** "Sunday's election" is not Sunday's doing. */
  private boolean isNoTimes(NounPhrase phrase) {
    return phrase
        .possessor()
        .filter(owner -> times.stream().anyMatch(time -> time.span().overlaps(owner.span())))
        .isEmpty();
  }

  private Optional<Frame> frame(int index, NounPhrase phrase) {
    return lexicon
        .nominal(phrase.headToken().lemma())
        .map(
            nominal ->
                new Frame(
                    sentence,
                    phrase.span(),
                    Frame.Kind.NOMINAL,
                    predicate(phrase, nominal),
                    arguments(index, phrase, nominal),
                    Stance.FLAT,
                    times(index, phrase),
                    List.of(),
                    List.of()));
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

  private List<Argument> arguments(int index, NounPhrase phrase, Lexicon.Nominal nominal) {
    List<Argument> found = new ArrayList<>();
    Argument.Relation of =
        nominal.ofObject() ? Argument.Relation.OBJECT : Argument.Relation.SUBJECT;
    boolean both = phrase.of().isPresent();
    phrase.of().ifPresent(whom -> add(found, of, whom));
    phrase.possessor().ifPresent(whose -> add(found, both ? Argument.Relation.SUBJECT : of, whose));
    if (items.isMark(index + 1, Item.Kind.PREPOSITION)
        && ((Item.Mark) items.at(index + 1)).word().equals("by")) {
      items.noun(index + 2).ifPresent(agent -> add(found, Argument.Relation.SUBJECT, agent));
    }
    found.sort(Comparator.comparing(Argument::span));
    return List.copyOf(found);
  }

  private void add(List<Argument> found, Argument.Relation relation, NounPhrase phrase) {
    phrase.each().forEach(one -> found.add(arguments.argument(relation, Optional.empty(), one)));
  }

  /**
   * Times within the phrase, and a time right behind it where it cannot belong to a verb before: in
   * a subject, or behind a preposition.
   */
  private List<TimeMention> times(int index, NounPhrase phrase) {
    boolean apart =
        items.isBehind(index, Item.Kind.PREPOSITION)
            || items.isBehind(index, Item.Kind.SUBORDINATOR)
            || !verbBefore(index);
    int next = items.isMark(index + 1, Item.Kind.TIME) ? items.at(index + 1).to() : phrase.to();
    int to = apart ? next : phrase.to();
    return times.stream()
        .filter(time -> time.span().overlaps(phrase.sentence().span(phrase.from(), to)))
        .toList();
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

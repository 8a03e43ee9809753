package org.factlint.extract.frame.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.frame.Predicate;
import org.factlint.extract.frame.Stance;
import org.factlint.extract.frame.phrase.Item;
import org.factlint.extract.frame.phrase.ItemStream;
import org.factlint.extract.frame.phrase.Lexicon;
import org.factlint.extract.frame.phrase.NounPhrase;
import org.factlint.extract.mention.Cast;
import org.factlint.extract.time.TimeMention;

/** Frames for nouns that name what happens: "the opening of the bridge". */
public final class Nominals {
  private final Lexicon lexicon;
  private final NominalArguments arguments;
  private final NominalReach reach;
  private final ItemStream items;
  private final int sentence;
  private final List<TimeMention> times;
  private final NominalStances stances;

  /**
   * Reads the nouns of one sentence.
   *
   * @param lexicon which nouns name what happens
   * @param arguments how its phrases become arguments
   * @param cast whom the article speaks of
   * @param items its items
   * @param sentence its number in the article
   * @param times the times in it
   */
  public Nominals(
      Lexicon lexicon,
      Arguments arguments,
      Cast cast,
      List<Item> items,
      int sentence,
      List<TimeMention> times) {
    this.lexicon = lexicon;
    this.items = new ItemStream(items);
    this.reach = new NominalReach(this.items);
    this.arguments = new NominalArguments(arguments, cast, this.items, reach);
    this.sentence = sentence;
    this.times = times;
    this.stances = new NominalStances(lexicon, this.items);
  }

  /**
   * The frames of all such nouns.
   *
   * @return the frames, in the order of the text
   */
  public List<Frame> frames() {
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
        arguments.of(index, phrase, nominal, stance),
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

  /**
   * Times within the phrase, and those right behind it where they cannot belong to a verb before:
   * in a subject, or behind a preposition.
   */
  private List<TimeMention> times(int index, NounPhrase phrase) {
    boolean whole = phrase.to() == items.at(index).to();
    int to = whole && reach.apart(index) && !reach.isOfVerb(index) ? reach.end(index) : phrase.to();
    return times.stream()
        .filter(time -> time.span().overlaps(phrase.sentence().span(phrase.from(), to)))
        .toList();
  }
}

package org.factlint.extract.frame.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factlint.extract.frame.Argument;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.frame.Predicate;
import org.factlint.extract.frame.Stance;
import org.factlint.extract.frame.phrase.Item;
import org.factlint.extract.frame.phrase.ItemStream;
import org.factlint.extract.frame.phrase.NounPhrase;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.time.TimeMention;

/** Frames for lines of a list that begin with their date: "2003–2007: Mate of the Alma". */
public final class Entries {

  private Entries() {}

  /**
   * The frame of a line whose noun stands before any verb; its subject is whom the list is about.
   *
   * @param sentence the line
   * @param number its number in the article
   * @param items its items
   * @param arguments how its phrases become arguments
   * @param times the times in it
   * @return the frame; empty if the line has no such noun
   */
  public static Optional<Frame> of(
      Sentence sentence,
      int number,
      List<Item> items,
      Arguments arguments,
      List<TimeMention> times) {
    ItemStream stream = new ItemStream(items);
    for (int i = 0; i < items.size() && !(items.get(i) instanceof Item.Verb); i++) {
      Optional<NounPhrase> role = stream.noun(i).filter(noun -> noun.headToken().is("NN"));
      if (role.isPresent()) {
        return Optional.of(
            frame(sentence, number, role.get(), rest(stream, i, arguments), arguments, times));
      }
    }
    return Optional.empty();
  }

  private static List<Argument> rest(ItemStream items, int role, Arguments arguments) {
    List<Argument> rest = new ArrayList<>();
    for (int i = role + 1; i + 1 < items.size() && items.isMark(i, Item.Kind.PREPOSITION); i += 2) {
      Optional<String> word = Optional.of(((Item.Mark) items.at(i)).word());
      items
          .noun(i + 1)
          .ifPresent(noun -> rest.add(arguments.argument(Argument.Relation.OBLIQUE, word, noun)));
    }
    return rest;
  }

  private static Frame frame(
      Sentence sentence,
      int number,
      NounPhrase role,
      List<Argument> rest,
      Arguments arguments,
      List<TimeMention> times) {
    List<Argument> all = new ArrayList<>();
    all.add(arguments.argument(Argument.Relation.COMPLEMENT, Optional.empty(), role));
    all.addAll(rest);
    return new Frame(
        number,
        sentence.span(),
        Frame.Kind.ENTRY,
        new Predicate(
            role.headToken().lemma(),
            Optional.empty(),
            role.span(),
            Predicate.Voice.ACTIVE,
            Predicate.Tense.NONE),
        List.copyOf(all),
        Stance.FLAT,
        times,
        List.of(),
        List.of());
  }
}

package org.factlint.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factlint.extract.quantity.QuantityMention;
import org.factlint.extract.time.TimeMention;
import org.factlint.text.Span;

/**
 * One thing that an article says.
 *
 * @param sentence the number of the sentence
 * @param clause the smallest stretch that says it
 * @param kind how it is said
 * @param predicate what is said
 * @param arguments of whom and what, in the order of the text
 * @param stance whether it is so, how firmly it is said, and by whom
 * @param times the times of this, and not of what is said within it
 * @param quantities the quantities of this, and not of what is said within it
 * @param links how it stands to other frames of the article
 */
public record Frame(
    int sentence,
    Span clause,
    Kind kind,
    Predicate predicate,
    List<Argument> arguments,
    Stance stance,
    List<TimeMention> times,
    List<QuantityMention> quantities,
    List<Link> links) {

  /** The ways of saying something. */
  public enum Kind {
    /** By a verb: "the union rejected the offer", also by a participle. */
    VERB,
    /** By a form of to be, or what acts like one: "she is the mayor", "he became captain". */
    COPULA,
    /**
     * By words beside a name: "Ida Osei, the mayor", "Mayor Ida Osei"; the role is the predicate.
     */
    APPOSITION,
    /** By a noun that names something that happens: "the opening of the bridge". */
    NOMINAL,
    /** By a line of a list: "2003–2007: Mate". */
    ENTRY
  }

  /**
   * The first argument in a relation.
   *
   * @param relation how it takes part
   * @return the argument, if there is one
   */
  public Optional<Argument> argument(Argument.Relation relation) {
    return all(relation).findFirst();
  }

  /**
   * All arguments in a relation.
   *
   * @param relation how they take part
   * @return the arguments, in order
   */
  public Stream<Argument> all(Argument.Relation relation) {
    return arguments.stream().filter(argument -> argument.relation() == relation);
  }

  /**
   * The first argument behind a preposition.
   *
   * @param preposition in lower case
   * @return the argument, if there is one
   */
  public Optional<Argument> behind(String preposition) {
    return arguments.stream()
        .filter(argument -> argument.preposition().filter(preposition::equals).isPresent())
        .findFirst();
  }

  /**
   * The same with another stance.
   *
   * @param other the stance
   * @return the frame with that stance
   */
  public Frame with(Stance other) {
    return new Frame(sentence, clause, kind, predicate, arguments, other, times, quantities, links);
  }
}

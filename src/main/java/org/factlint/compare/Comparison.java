package org.factlint.compare;

import java.util.List;
import org.factlint.claim.Predicate;

/**
 * Two answers to one question, and how they relate in one aspect. Rules read its flat properties.
 *
 * @param question what both answer
 * @param aspect what is compared
 * @param a one answer
 * @param b the other
 * @param outcome how a's value stands to b's
 * @param axes how they stand in what is not asked
 * @param voices who speaks, and how firmly
 * @param reasoning the explanation for readers, a sentence each
 */
public record Comparison(
    Question question,
    Aspect aspect,
    Answer a,
    Answer b,
    Outcome outcome,
    Axes axes,
    Voices voices,
    List<String> reasoning)
    implements Fact {

  /**
   * How a's value stands to b's.
   *
   * @param relation the relation
   * @param certain whether no reading escapes it
   * @param weakForm whether one side uses a weaker form of the other's predicate
   * @param words the relation in words that complete “… and … are”
   */
  public record Outcome(Relation relation, boolean certain, boolean weakForm, String words) {}

  @Override
  public List<Answer> answers() {
    return List.of(a, b);
  }

  /**
   * How a's value stands to b's.
   *
   * @return the relation
   */
  public Relation relation() {
    return outcome.relation();
  }

  @Override
  public boolean certain() {
    return outcome.certain();
  }

  /**
   * Whether one side uses a weaker form of the other's predicate.
   *
   * @return true for "acknowledges" against "recognises"
   */
  public boolean weakForm() {
    return outcome.weakForm();
  }

  @Override
  public boolean withinSource() {
    return a.sources().size() == 1 && a.sources().equals(b.sources());
  }

  /**
   * Whether the subjects are the same only if an unnamed holder of an office is the named one.
   *
   * @return true if so
   */
  public boolean holderUnstated() {
    return axes.subject() == Axis.OVERLAP;
  }

  /**
   * What sort of statement is compared.
   *
   * @return the predicate's kind
   */
  public Predicate.Kind kind() {
    return question.predicate().kind();
  }

  @Override
  public String relationWords() {
    return outcome.words();
  }
}

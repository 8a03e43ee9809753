package org.factlint.compare;

/** What rules judge: a comparison of two answers, or an observation drawn from several claims. */
public sealed interface Fact permits Comparison, Observation {

  /**
   * The question that the claims answer.
   *
   * @return the question
   */
  Question question();

  /**
   * The part of the claims that was compared.
   *
   * @return the aspect
   */
  Aspect aspect();

  /**
   * The answers with their claims: two for a comparison, one or more for an observation.
   *
   * @return the answers, in a fixed order
   */
  java.util.List<Answer> answers();

  /**
   * Whether all claims are of one source.
   *
   * @return true if a finding on this fact is about a source against itself
   */
  boolean withinSource();

  /**
   * Whether no reading of the claims escapes what the relation says.
   *
   * @return true if certain
   */
  boolean certain();

  /**
   * How the answers relate, in words that complete “… and … are”.
   *
   * @return words for readers
   */
  String relationWords();

  /**
   * What made the claims comparable, how they relate, what was ruled out or would explain it.
   *
   * @return a sentence each, for readers
   */
  java.util.List<String> reasoning();
}

package org.factlint.compare.match.item;

import java.util.List;

/**
 * What two claims have in common beside their values.
 *
 * @param shared the weight of all common terms
 * @param core the weight of the common terms that are at the core of one claim
 * @param bothCore the weight of the common terms that are at the core of both
 * @param act the same without names: whoever is the same may do many things
 * @param possible the weight that they could have in common at most
 * @param terms the common terms
 */
public record Evidence(
    double shared, double core, double bothCore, double act, double possible, List<String> terms) {

  /** The share of what could be common that is. */
  double cover() {
    return possible == 0 ? 0 : Math.min(1, shared / possible);
  }

  /**
   * How much speaks for one question.
   *
   * @return what is shared, less where much more could be
   */
  public double score() {
    return shared * Math.sqrt(cover());
  }
}

package org.factlint.compare.network;

import java.util.List;

/** Something that bounds times: it holds if all its bounds hold. */
public interface Constraint {

  /**
   * What it bounds.
   *
   * @return the bounds
   */
  List<Bound> bounds();
}

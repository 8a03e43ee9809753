package org.factlint.extract.quantity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.factlint.extract.quantity.QuantityMention.Mark;

/** What the words around a number do to it. Grows while words are read. */
final class Hedge {
  /** What one hedging word does. */
  enum Effect {
    /** The number is the least: “at least”. */
    LEAST,
    /** The number is the most: “up to”. */
    MOST,
    /** The number is near: “about”. */
    NEAR,
    /** The number is a sum: “a total of”. */
    SUM,
    /** The number comes on top of another: “a further”. */
    MORE,
    /** The number leaves some out: “the other”. */
    REST,
    /** The number is what is left: “the remaining”. */
    LEFT,
    /** The number holds for each: “apiece”. */
    EACH,
    /** Nothing: “exactly”, “only”. */
    NOTHING
  }

  private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
  private boolean least;
  private boolean most;
  private boolean near;

  void add(Effect effect) {
    switch (effect) {
      case LEAST -> least = true;
      case MOST -> most = true;
      case NEAR -> near = true;
      case SUM -> marks.add(Mark.TOTAL);
      case MORE -> marks.add(Mark.FURTHER);
      case REST -> marks.add(Mark.OTHER);
      case LEFT -> marks.add(Mark.REMAINING);
      case EACH -> marks.add(Mark.EACH);
      case NOTHING -> {}
    }
  }

  void add(Mark mark) {
    marks.add(mark);
  }

  boolean least() {
    return least;
  }

  boolean most() {
    return most;
  }

  boolean near() {
    return near;
  }

  boolean has(Mark mark) {
    return marks.contains(mark);
  }

  Set<Mark> marks() {
    return Collections.unmodifiableSet(EnumSet.copyOf(marks));
  }
}

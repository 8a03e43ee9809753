package org.factlint.compare.aspect;

import java.util.ArrayList;
import java.util.List;
import org.factlint.claim.Policy;
import org.factlint.compare.Axes;
import org.factlint.compare.Axis;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.factlint.compare.Relation;
import org.factlint.compare.amount.Measured;
import org.factlint.value.Quantity;

/** Which claims say the same of the same, whoever says it and however firmly. */
public final class SameStatements {
  private final PolarityView polarity = new PolarityView();
  private final Policy policy;
  private final AxisPairs axes;

  /**
   * Compares by the thresholds of a policy.
   *
   * @param policy the policy
   */
  public SameStatements(Policy policy) {
    this.policy = policy;
    this.axes = new AxisPairs(policy);
  }

  /**
   * Brings together the claims that affirm, or deny, the same of the same.
   *
   * @param readings all readings of a story, sorted
   * @return groups of two readings or more
   */
  public List<List<Reading>> groups(List<Reading> readings) {
    List<List<Reading>> groups = new ArrayList<>();
    Grouping.byKey(
        readings,
        reading -> reading.statementKey() + " " + polarity.value(reading),
        (key, group) -> groups.add(group));
    return groups;
  }

  /**
   * What the claims of a group answer.
   *
   * @param reading one of them
   * @return the question
   */
  public Question question(Reading reading) {
    return Topics.question(reading.statementKey(), reading.predicate(), reading);
  }

  /**
   * Whether nothing that two claims of a group state keeps them apart: time, place, event, scope,
   * amount.
   *
   * @param a one claim
   * @param b the other
   * @return true if they are one statement
   */
  public boolean one(Reading a, Reading b) {
    Axes stand = axes.between(a, b);
    return polarity.apart(a, b, stand).isEmpty()
        && stand.time() != Axis.DISJOINT
        && stand.place() != Axis.OVERLAP
        && !otherAmount(a, b);
  }

  /**
   * Whether two claims may speak of one time.
   *
   * @param a one claim
   * @param b the other
   * @return true unless both state a time, and the two have none in common
   */
  public boolean oneTime(Reading a, Reading b) {
    return axes.between(a, b).time() != Axis.DISJOINT;
  }

  private boolean otherAmount(Reading a, Reading b) {
    Quantity one = a.claim().statement().quantity();
    Quantity two = b.claim().statement().quantity();
    if (one == null || two == null) {
      return false;
    }
    Relation relation = Relation.of(one.relationTo(two, policy.quantity()));
    return relation == Relation.DISJOINT || relation == Relation.UNKNOWN || otherPeriod(a, b);
  }

  private static boolean otherPeriod(Reading a, Reading b) {
    return !Measured.of(a).map(Measured::per).equals(Measured.of(b).map(Measured::per));
  }
}

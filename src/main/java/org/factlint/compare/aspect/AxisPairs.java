package org.factlint.compare.aspect;

import java.util.Locale;
import org.factlint.claim.Claim;
import org.factlint.claim.Policy;
import org.factlint.claim.TimeReference;
import org.factlint.compare.Axes;
import org.factlint.compare.Axis;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.value.TimeExpression;
import org.factlint.value.ValueRelation;
import org.jspecify.annotations.Nullable;

/** Tells how two claims stand in what is not asked. */
final class AxisPairs {
  private final Policy policy;

  AxisPairs(Policy policy) {
    this.policy = policy;
  }

  Axes between(Reading a, Reading b) {
    return new Axes(
        participants(a.subject(), b.subject()),
        participants(a.object(), b.object()),
        times(moment(a), moment(b)),
        places(a, b),
        values(a.claim().qualifiers().event(), b.claim().qualifiers().event()),
        words(a.claim().qualifiers().scope(), b.claim().qualifiers().scope()),
        words(a.claim().qualifiers().measure(), b.claim().qualifiers().measure()));
  }

  /** The time that a claim speaks of: the day its value holds for, or else its own time. */
  static @Nullable TimeExpression moment(Reading reading) {
    Claim claim = reading.claim();
    if (claim.qualifiers().asOf() != null) {
      return claim.qualifiers().asOf();
    }
    TimeReference time = claim.statement().time();
    return time == null ? null : time.value();
  }

  Axis times(@Nullable TimeExpression a, @Nullable TimeExpression b) {
    if (a == null || b == null) {
      return Axis.UNSTATED;
    }
    ValueRelation relation = a.asEvent(b, policy.time());
    if (relation instanceof ValueRelation.Disjoint) {
      return Axis.DISJOINT;
    }
    return relation instanceof ValueRelation.Equal ? Axis.EXACT : Axis.OVERLAP;
  }

  private static Axis participants(@Nullable Participant a, @Nullable Participant b) {
    if (a == null || b == null) {
      return Axis.UNSTATED;
    }
    if (a.key().equals(b.key())) {
      return a.kind() == Participant.Kind.HOLDER ? Axis.OVERLAP : Axis.EXACT;
    }
    boolean holder = a.kind() == Participant.Kind.HOLDER || b.kind() == Participant.Kind.HOLDER;
    return holder ? Axis.OVERLAP : Axis.DISJOINT;
  }

  private static Axis places(Reading a, Reading b) {
    Participant one = a.place();
    Participant two = b.place();
    if (one == null || two == null) {
      return Axis.UNSTATED;
    }
    return one.key().equals(two.key()) ? Axis.EXACT : Axis.OVERLAP;
  }

  private static <T> Axis values(@Nullable T a, @Nullable T b) {
    if (a == null || b == null) {
      return Axis.UNSTATED;
    }
    return a.equals(b) ? Axis.EXACT : Axis.DISJOINT;
  }

  /** Scopes and measures: stated by neither is the same, by one only is open. */
  private static Axis words(@Nullable String a, @Nullable String b) {
    if (a == null && b == null) {
      return Axis.EXACT;
    }
    if (a == null || b == null) {
      return Axis.UNSTATED;
    }
    return a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT))
        ? Axis.EXACT
        : Axis.DISJOINT;
  }
}

package org.factlint.compare.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.TimeReference;
import org.factlint.claim.TimeRelation;
import org.factlint.claim.TimeRelation.Order;
import org.factlint.compare.Reading;
import org.factlint.compare.network.Bound;
import org.factlint.compare.network.Slack;
import org.factlint.compare.timeline.TimeStatement.Kind;
import org.factlint.value.Quantity;
import org.factlint.value.TimeExpression;

/** Reads what a claim says about before, after and during, and how long before or after. */
final class Orders {
  private final Happenings happenings;

  Orders(Happenings happenings) {
    this.happenings = happenings;
  }

  /** The orders that a claim states; empty if it states none that can be placed. */
  List<TimeStatement> of(Reading reading, Happening happening) {
    TimeReference time = reading.claim().statement().time();
    TimeRelation relation = time == null ? null : time.relation();
    if (relation == null) {
      return List.of();
    }
    return happenings
        .of(new ClaimRef(reading.source().id(), relation.other()))
        .filter(other -> !other.equals(happening))
        .map(other -> statements(reading, happening, other, relation))
        .orElse(List.of());
  }

  private List<TimeStatement> statements(
      Reading reading, Happening one, Happening other, TimeRelation relation) {
    List<TimeStatement> statements = new ArrayList<>();
    List<Bound> order = order(one, other, relation.order(), told(reading, other));
    if (!order.isEmpty()) {
      statements.add(statement(Kind.ORDER, reading, one, other, order, ""));
    }
    Quantity offset = relation.offset();
    if (offset != null && relation.order() == Order.BEFORE) {
      distance(one, other, offset)
          .ifPresent(b -> statements.add(offset(reading, one, other, b, offset)));
    } else if (offset != null && relation.order() == Order.AFTER) {
      distance(other, one, offset)
          .ifPresent(b -> statements.add(offset(reading, one, other, b, offset)));
    }
    return statements;
  }

  private static TimeStatement offset(
      Reading reading, Happening one, Happening other, List<Bound> bounds, Quantity offset) {
    return statement(Kind.OFFSET, reading, one, other, bounds, offset.words());
  }

  private static TimeStatement statement(
      Kind kind,
      Reading reading,
      Happening one,
      Happening other,
      List<Bound> bounds,
      String words) {
    return new TimeStatement(
        kind, one, other, reading, Dates.plain(reading), List.copyOf(bounds), words);
  }

  /** The other happening as this source tells it. */
  private static Reading told(Reading reading, Happening other) {
    return other.readings().stream()
        .filter(candidate -> candidate.source().id().equals(reading.source().id()))
        .findFirst()
        .orElse(other.first());
  }

  private static List<Bound> order(Happening one, Happening other, Order order, Reading told) {
    return switch (order) {
      case BEFORE -> List.of(new Bound(other.start(), one.end(), Slack.EARLIER));
      case AFTER -> List.of(new Bound(one.start(), other.end(), Slack.EARLIER));
      case DURING -> other.lasts() ? within(one, other) : about(one, other, told);
      case OVERLAPS -> other.lasts() ? touching(one, other) : about(one, other, told);
    };
  }

  private static List<Bound> within(Happening one, Happening other) {
    return List.of(
        new Bound(one.start(), other.start(), Slack.NOT_LATER),
        new Bound(other.end(), one.end(), Slack.NOT_LATER));
  }

  private static List<Bound> touching(Happening one, Happening other) {
    return List.of(
        new Bound(one.end(), other.start(), Slack.NOT_LATER),
        new Bound(other.end(), one.start(), Slack.NOT_LATER));
  }

  /**
   * An event is placed at a moment, but may take longer than that; what happens during it lies as
   * near to the moment as its date is wide. With a single day, it may go on for longer.
   */
  private static List<Bound> about(Happening one, Happening other, Reading told) {
    TimeExpression time = Happenings.time(told);
    LocalDate first = time == null ? null : time.earliest();
    LocalDate last = time == null ? null : time.latest();
    if (first == null || last == null) {
      return List.of();
    }
    long width = ChronoUnit.DAYS.between(first, last);
    Bound notBefore = new Bound(one.end(), other.start(), Slack.days(width));
    Bound notAfter = new Bound(other.end(), one.start(), Slack.days(width));
    return width == 0 ? List.of(notBefore) : List.of(notBefore, notAfter);
  }

  /** How long the later is after the earlier, counted from any moment of the earlier. */
  private static Optional<List<Bound>> distance(
      Happening earlier, Happening later, Quantity offset) {
    return Elapsed.of(offset).map(elapsed -> bounds(earlier, later, elapsed));
  }

  private static List<Bound> bounds(Happening earlier, Happening later, Elapsed elapsed) {
    List<Bound> bounds = new ArrayList<>();
    bounds.add(new Bound(later.start(), earlier.start(), Slack.days(-elapsed.least())));
    if (elapsed.most() != null) {
      bounds.add(new Bound(earlier.end(), later.start(), Slack.days(elapsed.most())));
    }
    return bounds;
  }
}

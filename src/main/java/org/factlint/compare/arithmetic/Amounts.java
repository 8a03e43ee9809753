package org.factlint.compare.arithmetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimId;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.claim.Policy;
import org.factlint.claim.Referent;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.amount.Measured;
import org.factlint.value.AmountInterval;
import org.factlint.value.TimeExpression;
import org.factlint.value.UnitCode.Scheme;
import org.factlint.value.ValueRelation;
import org.jspecify.annotations.Nullable;

/** The plainly stated claims of a story, and which of them belong together. */
final class Amounts {
  private final Map<ClaimRef, Reading> stated = new LinkedHashMap<>();
  private final Map<String, List<Reading>> byQuestion = new LinkedHashMap<>();
  private final Policy policy;

  Amounts(List<Reading> readings, Policy policy) {
    this.policy = policy;
    for (Reading reading : readings) {
      if (!reading.implied() && plain(reading)) {
        stated.put(reading.ref(), reading);
        if (measured(reading) != null) {
          byQuestion.computeIfAbsent(reading.statementKey(), any -> new ArrayList<>()).add(reading);
        }
      }
    }
  }

  private static boolean plain(Reading reading) {
    return reading.claim().manner().polarity() == Polarity.AFFIRMED
        && reading.claim().manner().modality() == Modality.ASSERTED;
  }

  List<Reading> all() {
    return List.copyOf(stated.values());
  }

  List<Breakdown> breakdowns() {
    Map<ClaimRef, List<Reading>> parts = new LinkedHashMap<>();
    for (Reading reading : stated.values()) {
      ClaimId whole = reading.claim().qualifiers().partOf();
      if (whole != null && measured(reading) != null) {
        parts
            .computeIfAbsent(new ClaimRef(reading.source().id(), whole), any -> new ArrayList<>())
            .add(reading);
      }
    }
    List<Breakdown> breakdowns = new ArrayList<>();
    parts.forEach(
        (whole, of) -> {
          Reading reading = stated.get(whole);
          if (reading != null) {
            breakdowns.add(new Breakdown(reading, List.copyOf(of)));
          }
        });
    return List.copyOf(breakdowns);
  }

  /**
   * The claims that give a whole's amount: itself, or else those of other sources that answer the
   * same question. Where the source states its own, what another makes of it follows from their
   * contradicting each other, and is not told twice.
   */
  List<Reading> amountsOf(Reading whole) {
    return measured(whole) != null ? List.of(whole) : elsewhere(whole);
  }

  /** The claims of other sources that give an amount for the same question. */
  List<Reading> elsewhere(Reading reading) {
    return asked(reading).stream()
        .filter(other -> !other.source().id().equals(reading.source().id()))
        .filter(other -> slot(other).equals(slot(reading)))
        .filter(other -> isPart(other) == isPart(reading) && together(reading, other))
        .toList();
  }

  private static boolean isPart(Reading reading) {
    return reading.claim().qualifiers().partOf() != null;
  }

  /** The claims with an amount that speak of the same subject, predicate and object. */
  List<Reading> asked(Reading reading) {
    return byQuestion.getOrDefault(reading.statementKey(), List.of());
  }

  private boolean together(Reading a, Reading b) {
    TimeExpression one = moment(a);
    TimeExpression two = moment(b);
    return one == null
        || two == null
        || !(one.asEvent(two, policy.time()) instanceof ValueRelation.Disjoint);
  }

  static @Nullable TimeExpression moment(Reading reading) {
    Claim claim = reading.claim();
    if (claim.qualifiers().asOf() != null) {
      return claim.qualifiers().asOf();
    }
    return claim.statement().time() == null ? null : claim.statement().time().value();
  }

  static @Nullable Measured measured(Reading reading) {
    return Measured.of(reading).orElse(null);
  }

  static Measured amount(Reading reading) {
    return Measured.of(reading).orElseThrow();
  }

  AmountInterval interval(Reading reading) {
    return amount(reading).quantity().interval(policy.quantity());
  }

  /** Whether two claims cover the same, whatever they measure. */
  static boolean sameScope(Reading a, Reading b) {
    return key(a.place()).equals(key(b.place()))
        && lower(a.claim().qualifiers().scope()).equals(lower(b.claim().qualifiers().scope()));
  }

  /** What a claim covers; equal for two claims that give one amount. */
  static String slot(Reading reading) {
    return reading.statementKey()
        + " in "
        + key(reading.place())
        + " of "
        + lower(reading.claim().qualifiers().scope())
        + ", "
        + lower(reading.claim().qualifiers().measure());
  }

  private static String key(@Nullable Participant participant) {
    return participant == null ? "" : participant.key();
  }

  private static String lower(@Nullable String words) {
    return words == null ? "" : words.toLowerCase(Locale.ROOT);
  }

  /** Whether two amounts may be added: of one predicate, or of one unit. */
  static boolean sameKind(Reading a, Reading b) {
    return amount(a).per() == amount(b).per()
        && Measured.trend(a).equals(Measured.trend(b))
        && (sameUnit(a, b) || (a.predicate().equals(b.predicate()) && alike(a, b)));
  }

  private static boolean sameUnit(Reading a, Reading b) {
    return amount(a).quantity().unitCode().equals(amount(b).quantity().unitCode());
  }

  /** Whether two amounts are in one unit; what is counted may go by two nouns. */
  static boolean alike(Reading a, Reading b) {
    return sameUnit(a, b) || (counted(a) && counted(b));
  }

  private static boolean counted(Reading reading) {
    return amount(reading).quantity().unitCode().scheme() == Scheme.COUNT;
  }

  static boolean percent(Reading reading) {
    return amount(reading).quantity().unitCode().toString().equals("ucum:%");
  }

  /** Whether no two named speakers speak: what two say need not add up. */
  static boolean oneVoice(List<Reading> readings) {
    Set<Referent> speakers =
        readings.stream()
            .map(reading -> reading.claim().manner().attribution())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return speakers.size() < 2;
  }
}

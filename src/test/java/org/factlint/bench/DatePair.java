package org.factlint.bench;

import java.time.LocalDate;
import java.util.Objects;
import org.factlint.bench.HandWritten.Answer;
import org.factlint.claim.Claim;
import org.factlint.claim.Policy;
import org.factlint.claim.TimeReference;
import org.factlint.value.Precision;
import org.factlint.value.TimeExpression;
import org.factlint.value.ValueRelation;

/** How two dates of one event stand to each other, by hand. */
final class DatePair {

  private DatePair() {}

  static TimeExpression time(Claim claim) {
    TimeReference time = Objects.requireNonNull(claim.statement().time());
    return Objects.requireNonNull(time.value());
  }

  static Answer answer(Told told) {
    TimeExpression time = time(told.claim());
    return HandWritten.given(time.toString(), time.words());
  }

  static boolean judge(Answer a, Answer b, Verdicts verdicts) {
    String one = dating(a);
    String two = dating(b);
    TimeExpression first = time(a.claim());
    TimeExpression second = time(b.claim());
    ValueRelation relation = first.asEvent(second, Policy.STANDARD.time());
    if (relation instanceof ValueRelation.Equal) {
      return verdicts.add("date-agreement", a, b, "the same", one, two);
    }
    if (relation instanceof ValueRelation.Disjoint disjoint) {
      String words = disjoint.distance().words() + " apart";
      String apart = "The two dates are " + words + ".";
      if (!yearOnly(first, second)) {
        return verdicts.add("date-conflict", a, b, words, one, two, apart);
      }
      String slip = "Only the year differs; it may be a slip on one side.";
      verdicts.add("date-conflict", a, b, words, one, two, apart, slip);
      return verdicts.add("year-slip", a, b, words, one, two, apart, slip);
    }
    boolean finer =
        relation instanceof ValueRelation.Refines || relation instanceof ValueRelation.RefinedBy;
    return finer && verdicts.add("date-refinement", a, b, "compatible, one more precise", one, two);
  }

  private static String dating(Answer answer) {
    String said = Objects.requireNonNull(answer.claim().statement().time()).text();
    return answer.source() + ": “" + said + "” is " + answer.words() + ".";
  }

  private static boolean yearOnly(TimeExpression a, TimeExpression b) {
    LocalDate one = Objects.requireNonNull(a.earliest());
    LocalDate two = Objects.requireNonNull(b.earliest());
    boolean days = a.precision() == Precision.DAY && b.precision() == Precision.DAY;
    return one.getYear() != two.getYear()
        && one.getMonth() == two.getMonth()
        && (!days || one.getDayOfMonth() == two.getDayOfMonth());
  }
}

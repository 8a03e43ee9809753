package org.factlint.compare.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Quotation;
import org.factlint.compare.Calculation;
import org.factlint.compare.Calculation.Operation;
import org.factlint.compare.Reading;
import org.factlint.value.AmountInterval;
import org.factlint.value.UnitCode.Scheme;

/**
 * Counts listed items. A list is taken to be whole unless a word such as “including” opens it, or
 * it names less than half of what is counted.
 */
final class Counts {
  private static final Pattern PARTIAL =
      Pattern.compile(
          "\\b(?:includ(?:e[sd]?|ing)|such as|among|like|notably|especially|mainly|e\\.g\\."
              + "|for (?:example|instance)|led by|and others?|et al)",
          Pattern.CASE_INSENSITIVE);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Amounts amounts;
  private final Set<ClaimRef> wholes;

  Counts(Amounts amounts) {
    this.amounts = amounts;
    this.wholes =
        amounts.breakdowns().stream().map(b -> b.whole().ref()).collect(Collectors.toSet());
  }

  List<Calculation> all() {
    return amounts.all().stream().filter(this::counted).map(this::count).toList();
  }

  /** Where a claim has parts, its list names them, and not what is counted. */
  private boolean counted(Reading reading) {
    return !reading.claim().qualifiers().marks().listed().isEmpty()
        && Amounts.measured(reading) != null
        && Amounts.amount(reading).quantity().unitCode().scheme() == Scheme.COUNT
        && !wholes.contains(reading.ref());
  }

  private Calculation count(Reading reading) {
    long items = reading.claim().qualifiers().marks().listed().stream().distinct().count();
    BigDecimal listed = BigDecimal.valueOf(items);
    AmountInterval stated = amounts.interval(reading);
    AmountInterval worked = AmountInterval.exactly(listed);
    AmountInterval half = worked.times(AmountInterval.exactly(TWO));
    boolean whole = !half.below(stated) && !saysPartial(reading);
    String words =
        "listed are "
            + AmountInterval.words(listed)
            + ", counted "
            + Worked.number(reading, stated);
    return new Worked(Operation.LIST, reading, List.of())
        .calculation(new Worked.Result(worked, stated, words, whole, stated.below(worked)));
  }

  private static boolean saysPartial(Reading reading) {
    return PARTIAL.matcher(reading.claim().quote().exact()).find()
        || reading.claim().context().stream()
            .map(Quotation::exact)
            .anyMatch(words -> PARTIAL.matcher(words).find());
  }
}

package org.factlint.compare.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.factlint.compare.Answer;
import org.factlint.compare.Calculation;
import org.factlint.compare.Calculation.Balance;
import org.factlint.compare.Calculation.Operation;
import org.factlint.compare.Observation.Core;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.factlint.compare.amount.Measured;
import org.factlint.compare.amount.Measured.Trend;
import org.factlint.compare.aspect.Topics;
import org.factlint.value.AmountInterval;
import org.jspecify.annotations.Nullable;

/**
 * A calculation on its way: a stated amount and what it is held against.
 *
 * @param operation how it is worked out
 * @param stated the claim that states the amount
 * @param from the claims that it is worked out of
 */
record Worked(Operation operation, Reading stated, List<Reading> from) {

  /**
   * What came out.
   *
   * @param worked all results
   * @param expected all that the stated amount allows
   * @param words the calculation for readers, as in “38 + 21 = 59, not 60”
   * @param complete whether all that it needs is said to be there
   * @param certain whether nothing but the numbers could explain a difference
   */
  record Result(
      AmountInterval worked,
      AmountInterval expected,
      String words,
      boolean complete,
      boolean certain) {}

  Calculation calculation(Result result) {
    List<Answer> answers = new ArrayList<>();
    answers.add(answer(stated));
    from.forEach(reading -> answers.add(answer(reading)));
    Core core =
        new Core(
            question(), List.copyOf(answers), result.certain(), result.words(), reasons(result));
    return new Calculation(
        core, operation, balance(result.worked(), result.expected()), result.complete());
  }

  static Balance balance(AmountInterval worked, AmountInterval expected) {
    if (expected.below(worked)) {
      return Balance.OVER;
    }
    return worked.below(expected) ? Balance.SHORT : Balance.AGREES;
  }

  private Question question() {
    String key = operation + " " + Amounts.slot(stated);
    Question question = Topics.question(key, stated.predicate(), stated);
    boolean within =
        from.stream().allMatch(reading -> reading.source().id().equals(stated.source().id()));
    return within ? Topics.within(question) : question;
  }

  private static Answer answer(Reading reading) {
    Measured measured = Amounts.measured(reading);
    String amount = measured == null ? "not stated" : measured.words();
    String change = Measured.trend(reading).map(Trend::words).orElse(null);
    if (change != null) {
      amount = measured == null ? change : change + " of " + amount;
    }
    String scope = reading.claim().qualifiers().scope();
    String words = scope == null ? amount : amount + ", " + scope;
    return new Answer(Amounts.slot(reading) + ": " + amount, words, List.of(reading));
  }

  private List<String> reasons(Result result) {
    List<String> sentences = new ArrayList<>();
    sentences.add(opening() + result.words() + ".");
    boolean reckoned = operation != Operation.LIST && operation != Operation.TREND;
    if (reckoned && !(point(result.worked()) && point(result.expected()))) {
      sentences.add(
          "As exactly as the numbers are given, the result is "
              + result.worked().words()
              + ", against "
              + result.expected().words()
              + ".");
    }
    return List.copyOf(sentences);
  }

  private String opening() {
    return switch (operation) {
      case SUM -> "The parts, added: ";
      case SHARE -> "The share, worked out: ";
      case SUBSET -> "A part cannot be more than its whole: ";
      case LIST -> "The items, counted: ";
      case RATE -> "The rate over the time, worked out: ";
      case TREND -> "The values at both ends of the time: ";
    };
  }

  /** Whether one amount only is allowed. */
  private static boolean point(AmountInterval interval) {
    BigDecimal low = interval.low();
    BigDecimal high = interval.high();
    return low != null && high != null && low.compareTo(high) == 0;
  }

  /** The number that a claim names, or its bounds, for readers. */
  static String number(Reading reading, AmountInterval allowed) {
    @Nullable BigDecimal amount = Amounts.amount(reading).quantity().amount();
    return amount == null ? allowed.words() : AmountInterval.words(amount);
  }

  /**
   * A calculation for readers: “38 + 21 = 59, not 60”.
   *
   * @param left what is worked out
   * @param named the result of the numbers as they are named; null if a number is only bounded
   */
  static String equation(
      String left,
      @Nullable BigDecimal named,
      AmountInterval worked,
      AmountInterval expected,
      String stated) {
    String right = named == null ? worked.words() : AmountInterval.words(named);
    String equation = left + " = " + right;
    return balance(worked, expected) == Balance.AGREES ? equation : equation + ", not " + stated;
  }
}

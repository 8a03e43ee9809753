package org.factlint.factfile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.factlint.claim.Policy;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.JsonParsing;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.finding.Problem;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;
import org.factlint.value.InvalidValueException;
import org.factlint.value.Quantity;
import org.factlint.value.QuantityTolerance;
import org.factlint.value.TimeTolerance;

/** Reads {@code policy.json}. */
public final class PolicyReader {
  static final String SCHEMA = "policy-1.schema.json";
  private static final String STANDARD = "rules/policy.json";
  private static final String RADIUS = "time.approximate-radius";
  private static final String SHARE = "quantity.approximate-share";
  private static final String DIGITS = "quantity.significant-digits";
  private static final List<String> KEYS = List.of("$schema", "settings");
  private static final List<String> SETTINGS = List.of(RADIUS, SHARE, DIGITS);
  private static final List<String> PRECISIONS =
      List.of("day", "month", "year", "decade", "minute");
  private static final int LARGEST_RADIUS = 10_000;
  private static final int MOST_DIGITS = 40;
  private static final long LARGEST = 1_000_000;

  private final ProblemLog log;
  private final Policy below;

  private PolicyReader(ProblemLog log, Policy below) {
    this.log = log;
    this.below = below;
  }

  /**
   * The thresholds that the program brings along.
   *
   * @return the standard policy
   */
  public static Policy standard() {
    PolicyReading reading = merged(STANDARD, StandardFiles.text(STANDARD), Policy.STANDARD);
    StandardFiles.requireClean(reading.problems());
    return reading.policy();
  }

  /**
   * Reads a user's own policy; what it leaves out is as in the standard one.
   *
   * @param own the file
   * @return the thresholds, and what is wrong with the file
   */
  public static PolicyReading merged(InputFile own) {
    Policy standard = standard();
    try {
      return merged(own.shown(), own.text(LARGEST), standard);
    } catch (UnreadableFileException failure) {
      return new PolicyReading(standard, List.of(Problem.unreadable(own.shown(), failure)));
    }
  }

  /**
   * Reads a policy that is at hand.
   *
   * @param shownPath what messages call the file
   * @param content the content of a {@code policy.json}
   * @param below the policy that holds for what the content leaves out
   * @return the thresholds, and what is wrong with the content
   */
  public static PolicyReading merged(String shownPath, String content, Policy below) {
    ProblemLog log = new ProblemLog(shownPath, content);
    Policy policy = new PolicyReader(log, below).read();
    return new PolicyReading(policy, log.problems());
  }

  private Policy read() {
    return JsonParsing.parse(log)
        .flatMap(root -> JsonFields.of(root, KEYS, List.of("settings"), log))
        .flatMap(this::settings)
        .map(settings -> new Policy(time(settings), quantity(settings)))
        .orElse(below);
  }

  private Optional<JsonFields> settings(JsonFields root) {
    SchemaVersion.check(root, SCHEMA, log);
    return root.value("settings")
        .flatMap(settings -> JsonFields.of(settings, SETTINGS, List.of(), log));
  }

  private TimeTolerance time(JsonFields settings) {
    Optional<JsonValue> radius = settings.value(RADIUS);
    return radius
        .flatMap(value -> JsonFields.of(value, PRECISIONS, List.of(), log))
        .map(this::radii)
        .orElse(below.time());
  }

  private TimeTolerance radii(JsonFields fields) {
    TimeTolerance standard = below.time();
    return new TimeTolerance(
        radius(fields, "day", standard.days()),
        radius(fields, "month", standard.months()),
        radius(fields, "year", standard.years()),
        radius(fields, "decade", standard.decadeYears()),
        radius(fields, "minute", standard.minutes()));
  }

  private static int radius(JsonFields fields, String precision, int standard) {
    return fields.wholeNumber(precision, 0, LARGEST_RADIUS).orElse(standard);
  }

  private QuantityTolerance quantity(JsonFields settings) {
    BigDecimal share =
        settings
            .text(SHARE)
            .flatMap(text -> FactContext.of(log).value(Check.BAD_QUANTITY, text, this::share))
            .orElse(below.quantity().approximateShare());
    int digits =
        settings.wholeNumber(DIGITS, 1, MOST_DIGITS).orElse(below.quantity().significantDigits());
    return new QuantityTolerance(share, digits);
  }

  /** Built to be thrown away: the tolerance itself knows which shares make sense. */
  private BigDecimal share(String text) throws InvalidValueException {
    return new QuantityTolerance(Quantity.decimal(text), 1).approximateShare();
  }
}

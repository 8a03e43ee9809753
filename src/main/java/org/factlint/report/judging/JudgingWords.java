package org.factlint.report.judging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.factlint.check.RuleCosts;
import org.factlint.report.VisibleText;
import org.factlint.report.Wording;
import org.factlint.report.past.PastFinding.PastDecision;

/** The words in which all writers tell how rules have done. */
public final class JudgingWords {
  /** What stands in the place of a number that nobody's decision gives. */
  public static final String NOT_JUDGED = "not judged yet";

  private static final int PERCENT = 100;
  private static final double NANOS_PER_MICRO = 1000;
  private static final double MICROS_PER_MILLI = 1000;

  private JudgingWords() {}

  /**
   * What was looked at, and how much was found there.
   *
   * @param statistics the statistics
   * @return a sentence
   */
  public static String basis(RuleStatistics statistics) {
    List<String> looked = new ArrayList<>();
    int reports = statistics.basis().reports().size();
    int stories = statistics.basis().stories();
    if (reports > 0) {
      looked.add(Wording.count(reports, "report", "reports"));
    }
    if (stories > 0) {
      looked.add(Wording.count(stories, "story checked now", "stories checked now"));
    }
    int rules =
        (int) statistics.rules().stream().filter(rule -> !rule.findings().isEmpty()).count();
    return Wording.count(statistics.found(), "finding", "findings")
        + " of "
        + Wording.count(rules, "rule", "rules")
        + " in "
        + String.join(" and ", looked)
        + "; "
        + statistics.open()
        + " open.";
  }

  /**
   * What makes a rule one that is named.
   *
   * @return a sentence
   */
  public static String criterion() {
    return "A rule has too many false alarms if people called at least "
        + Precision.FEWEST_FALSE_ALARMS
        + " of its findings not comparable or misread, and even the upper end of the interval of its"
        + " precision is below "
        + share(Precision.LEAST)
        + ".";
  }

  /**
   * What precision means here.
   *
   * @return two sentences
   */
  public static String meaning() {
    return "Precision is the share of right findings among those decided on: real, explained and"
        + " immaterial ones are right, only not-comparable and misread ones are false alarms,"
        + " deferred ones are in neither. The interval is Wilson's, of "
        + Math.round(Precision.CONFIDENCE * PERCENT)
        + " % confidence.";
  }

  /**
   * How precise a rule is, for people who do not read tables.
   *
   * @param precision the precision
   * @return a sentence
   */
  public static String sentence(Precision precision) {
    return precision
        .interval()
        .map(
            interval ->
                precision.right()
                    + " of "
                    + Wording.count(precision.judged(), "judged finding", "judged findings")
                    + (precision.right() == 1 || precision.judged() == 1 ? " was" : " were")
                    + " right: precision "
                    + share(precision.share().orElseThrow())
                    + ", and with "
                    + Math.round(Precision.CONFIDENCE * PERCENT)
                    + " % confidence between "
                    + share(interval.low())
                    + " and "
                    + share(interval.high())
                    + ".")
        .orElse("Nobody has judged what it found: its precision is not known.");
  }

  /**
   * A share, with two digits.
   *
   * @param share from 0 to 1
   * @return for example 0.71
   */
  public static String share(double share) {
    return BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }

  /**
   * The interval of a precision.
   *
   * @param precision the precision
   * @return both ends; empty if nothing is judged
   */
  public static String interval(Precision precision) {
    return precision
        .interval()
        .map(interval -> share(interval.low()) + "–" + share(interval.high()))
        .orElse("");
  }

  /**
   * What a rule found, and how that was decided.
   *
   * @param rule the rule
   * @return what there is of each kind; how many of each word; what is left
   */
  public static String breakdown(RuleJudgement rule) {
    List<String> decided = new ArrayList<>();
    rule.decided()
        .forEach(
            (word, count) -> {
              if (count > 0) {
                decided.add(count + " " + word.word());
              }
            });
    add(decided, rule.contradictory().size(), "decided in two ways");
    add(decided, rule.open(), "open");
    add(decided, unasked(rule), "without need of a decision");
    String kinds =
        rule.kinds().entrySet().stream()
            .map(kind -> Wording.count(kind.getKey(), kind.getValue()))
            .collect(Collectors.joining(", "));
    if (rule.otherVersions() > 0) {
      String other = rule.otherVersions() + " of another version of the rule, not counted";
      return kinds.isEmpty() ? other : kinds + ": " + String.join(", ", decided) + "; " + other;
    }
    return kinds + ": " + String.join(", ", decided);
  }

  private static void add(List<String> words, int count, String what) {
    if (count > 0) {
      words.add(count + " " + what);
    }
  }

  private static int unasked(RuleJudgement rule) {
    return (int)
        rule.findings().stream()
            .filter(finding -> finding.decisions().isEmpty() && !finding.isOpen())
            .count();
  }

  /**
   * What was decided on a finding.
   *
   * @param finding the finding
   * @return every word with its reason; empty if there is none
   */
  public static String decisions(JudgedFinding finding) {
    return finding.decisions().stream()
        .map(JudgingWords::decision)
        .collect(Collectors.joining(", but also "));
  }

  private static String decision(PastDecision made) {
    String reason = made.reason().isBlank() ? "no reason given" : made.reason();
    return made.as().word() + " (" + VisibleText.of(reason) + ")";
  }

  /**
   * What a finding is about.
   *
   * @param finding the finding
   * @return its topic and what is asked
   */
  public static String topic(JudgedFinding finding) {
    return VisibleText.of(
        finding.question().topic() + ": " + Wording.question(finding.question().aspect()));
  }

  /**
   * A rule's false alarms.
   *
   * @param rule the rule
   * @return how many, and of which sort
   */
  public static String falseAlarms(RuleJudgement rule) {
    return rule.precision().wrong()
        + " of "
        + Wording.count(rule.precision().judged(), "judged finding was", "judged findings were")
        + " false alarms ("
        + rule.decided().entrySet().stream()
            .filter(word -> word.getKey().falseAlarm() && word.getValue() > 0)
            .map(word -> word.getValue() + " " + word.getKey().word())
            .collect(Collectors.joining(", "))
        + "), precision "
        + share(rule.precision().share().orElseThrow())
        + " ("
        + interval(rule.precision())
        + ")";
  }

  /**
   * What rules cost all together.
   *
   * @param statistics statistics with costs
   * @return sentences; empty if nothing was measured
   */
  public static String costs(RuleStatistics statistics) {
    return statistics
        .costs()
        .map(
            costs ->
                "All rules together take "
                    + time(costs.together())
                    + " for "
                    + Wording.count(costs.facts(), "fact", "facts")
                    + ". A rule's time is what it adds, judging alone, to sessions without any rule;"
                    + " its share is that of the sum over all rules. Each is the fastest of "
                    + Wording.count(costs.rounds(), "round", "rounds")
                    + " on this machine.")
        .orElse("");
  }

  /**
   * What a rule costs.
   *
   * @param costs what was measured
   * @param rule the rule's name
   * @return its time and share; empty if it did not judge
   */
  public static String cost(RuleCosts costs, String rule) {
    return costs.perRule().containsKey(rule)
        ? time(costs.of(rule)) + " (" + percent(costs.share(rule)) + ")"
        : "";
  }

  /**
   * A time.
   *
   * @param time the time
   * @return in milliseconds
   */
  static String time(Duration time) {
    return String.format(
        Locale.ROOT, "%.3f ms", time.toNanos() / NANOS_PER_MICRO / MICROS_PER_MILLI);
  }

  /**
   * A share in hundredths.
   *
   * @param share from 0 to 1
   * @return for example 12 %
   */
  static String percent(double share) {
    return Math.round(share * PERCENT) + " %";
  }
}

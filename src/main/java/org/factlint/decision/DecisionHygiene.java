package org.factlint.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factlint.finding.FindingId;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;

/** What is doubtful about decisions themselves. */
public final class DecisionHygiene {
  /** The identifier of what is checked here. */
  public static final String RULE = "decision-hygiene";

  private DecisionHygiene() {}

  /**
   * Decisions that contradict each other. Which of two holds is not for a program to say, so
   * nothing is checked until one is gone.
   *
   * @param recorded the decisions of all files that apply
   * @return an error for each decision that says something else than an earlier line
   */
  public static List<Problem> contradictions(Collection<Recorded> recorded) {
    Map<Subject, Recorded> first = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Recorded one : recorded) {
      Decision decision = one.decision();
      if (decision.as() == DecidedAs.DEFERRED) {
        continue;
      }
      Recorded other = first.putIfAbsent(Subject.of(decision), one);
      if (other != null && other.decision().as() != decision.as()) {
        problems.add(
            problem(
                one,
                Level.ERROR,
                "“" + decision.as().word() + "” for finding " + decision.finding(),
                "the “" + other.decision().as().word() + "” of " + other.place(),
                "keep one of the two lines"));
      }
    }
    return List.copyOf(problems);
  }

  /**
   * Decisions whose time is over, and decisions that give no reason.
   *
   * @param recorded the decisions of all files that apply
   * @param today the day to look from
   * @return a warning for each
   */
  public static List<Problem> staleOrReasonless(
      Collection<Recorded> recorded, Optional<LocalDate> today) {
    List<Problem> problems = new ArrayList<>();
    for (Recorded one : recorded) {
      Decision decision = one.decision();
      if (decision.expired(today)) {
        problems.add(
            problem(
                one,
                Level.WARNING,
                "a decision that held until " + decision.until(),
                "one that holds on " + today.orElseThrow(),
                "decide on " + decision.finding() + " again, or remove the line"));
      }
      if (decision.reason().isBlank()) {
        problems.add(
            problem(
                one,
                Level.WARNING,
                "a decision without a reason",
                "why it is “" + decision.as().word() + "”",
                "add \"reason\""));
      }
    }
    return List.copyOf(problems);
  }

  /**
   * A decision that covers nothing.
   *
   * @param recorded the decision
   * @param version the version of its rule's meaning
   * @return a warning if the rule has changed its meaning since, else a note
   */
  public static Problem unused(Recorded recorded, int version) {
    Decision decision = recorded.decision();
    return decision.ruleVersion() == version
        ? problem(
            recorded,
            Level.NOTE,
            "a decision on " + decision.finding() + ", which is not found any more",
            "a finding of “" + decision.rule() + "” with this id",
            "remove the line")
        : problem(
            recorded,
            Level.WARNING,
            "a decision on version " + decision.ruleVersion() + " of “" + decision.rule() + "”",
            "one on version " + version + ", as the meaning of the rule has changed",
            "look at the finding again and decide, or remove the line");
  }

  private static Problem problem(
      Recorded at, Level level, String found, String expected, String fix) {
    return new Problem(RULE, level, at.file().shown(), at.line(), 1, "", found, expected, fix);
  }

  private record Subject(FindingId finding, String rule, int ruleVersion) {
    private static Subject of(Decision decision) {
      return new Subject(decision.finding(), decision.rule(), decision.ruleVersion());
    }
  }
}

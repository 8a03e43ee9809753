package org.factlint.report.inquiry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.factlint.check.Judged;
import org.factlint.compare.Axis;
import org.factlint.compare.inquiry.Course;
import org.factlint.compare.inquiry.Explanation;
import org.factlint.compare.inquiry.Point;
import org.factlint.compare.inquiry.Standing;
import org.factlint.compare.inquiry.Step;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingKind;
import org.factlint.job.inquiry.PairAccount;
import org.factlint.report.Wording;

/** Words for readers on why two claims were flagged, or were not. */
public final class PairWords {
  private static final Set<Point> ABOUT =
      EnumSet.of(Point.PREDICATE, Point.SUBJECT, Point.OBJECT, Point.UNIT);

  private final PairAccount account;

  private PairWords(PairAccount account) {
    this.account = account;
  }

  /**
   * What all steps come to.
   *
   * @param account what became of the two claims
   * @return a sentence or a few, with strangers' words as they are
   */
  public static String conclusion(PairAccount account) {
    return String.join(" ", new PairWords(account).conclusion());
  }

  /**
   * What came of one question.
   *
   * @param step the step
   * @return its course in a few words
   */
  static String course(Step step) {
    return switch (step.course()) {
      case NEITHER_ANSWERS -> "neither says, as far as it can be compared";
      case ONE_ANSWERS -> "only one of them says, as far as it can be compared";
      case OTHER_QUESTION -> "each says, but not of the same";
      case SET_ASIDE -> "set aside";
      case KEPT_APART -> "kept apart";
      case NOTHING_TO_JUDGE -> "nothing to judge";
      case ONE_ANSWER -> "the same answer";
      case COMPARED -> "compared";
    };
  }

  private List<String> conclusion() {
    List<String> sentences = new ArrayList<>();
    switch (account.end()) {
      case FLAGGED ->
          account.findings().stream()
              .filter(account::against)
              .forEach(finding -> sentences.add("They are flagged: " + named(finding) + "."));
      case AGREE -> agree(sentences);
      case SIDE_BY_SIDE -> {
        sentences.add("They are not held against each other.");
        account
            .findings()
            .forEach(finding -> sentences.add("Both stand in a finding: " + named(finding) + "."));
      }
      case UNJUDGED -> unjudged(sentences);
      case ONE_ANSWER -> {
        sentences.add("They are not flagged: they give the same answer.");
        reasons(Course.ONE_ANSWER, sentences);
      }
      case NOTHING_TO_JUDGE -> {
        sentences.add("They are not flagged: they answer one question, and nothing is to judge.");
        reasons(Course.NOTHING_TO_JUDGE, sentences);
      }
      case KEPT_APART -> {
        sentences.add("They were not compared: they look alike, and do not answer one question.");
        reasons(Course.KEPT_APART, sentences);
      }
      case SET_ASIDE -> {
        sentences.add("They were not compared.");
        reasons(Course.SET_ASIDE, sentences);
      }
      case NO_COMMON_QUESTION -> noCommonQuestion(sentences);
      case OTHER_STORIES ->
          sentences.add(
              "They were not compared: they are of different stories, “"
                  + account.a().story().story().name()
                  + "” and “"
                  + account.b().story().story().name()
                  + "”, and only claims of one story are.");
    }
    return sentences;
  }

  private static String named(Finding finding) {
    return "“"
        + finding.kind().title()
        + "”, finding "
        + finding.id()
        + " of the rule "
        + finding.rule().id();
  }

  private void agree(List<String> sentences) {
    String agreements =
        account.findings().stream()
            .filter(finding -> finding.kind().compareTo(FindingKind.AGREEMENT) >= 0)
            .map(PairWords::named)
            .collect(Collectors.joining("; "));
    sentences.add("They are not flagged as a contradiction: they agree (" + agreements + ").");
    for (Finding finding : account.findings()) {
      if (finding.kind().compareTo(FindingKind.AGREEMENT) < 0) {
        sentences.add("Both stand on one side of another finding: " + named(finding) + ".");
      }
    }
    for (Step step : steps(Course.KEPT_APART)) {
      sentences.add("Asked " + question(step) + " they are kept apart: " + reasons(step));
    }
  }

  private static String reasons(Step step) {
    return String.join(" ", step.reasons());
  }

  static String question(Step step) {
    return Wording.question(step.aspect().word());
  }

  private void unjudged(List<String> sentences) {
    sentences.add("They were compared, and no rule that is on says anything of it.");
    for (Step step : steps(Course.COMPARED)) {
      sentences.add("Asked " + question(step) + " " + reasons(step));
    }
    for (Judged judged : account.judged()) {
      sentences.add(
          judged.off()
              ? "The rule "
                  + judged.rule().id()
                  + " would, and is turned off: “"
                  + judged.kind().title()
                  + "”."
              : "What the rule "
                  + judged.rule().id()
                  + " says of it is a part of another finding.");
    }
  }

  private void reasons(Course course, List<String> sentences) {
    Set<String> reasons = new LinkedHashSet<>();
    steps(course).forEach(step -> reasons.addAll(step.reasons()));
    sentences.addAll(reasons);
  }

  private List<Step> steps(Course course) {
    return account.explanation().map(Explanation::steps).orElse(List.of()).stream()
        .filter(step -> step.course() == course)
        .toList();
  }

  private void noCommonQuestion(List<String> sentences) {
    Explanation told = account.explanation().orElseThrow();
    sentences.add("They were not compared: they answer no common question.");
    sentences.addAll(told.hindrances());
    if (!told.hindrances().isEmpty()) {
      return;
    }
    int before = sentences.size();
    told.standings().forEach(standing -> divided(standing, sentences));
    if (sentences.size() == before) {
      told.steps().stream()
          .filter(step -> step.course() == Course.ONE_ANSWERS)
          .map(PairWords::question)
          .forEach(question -> sentences.add("Only one of them answers “" + question + "”."));
    }
  }

  /** What a question is about is never left open, except where just that is asked. */
  private static void divided(Standing standing, List<String> sentences) {
    if (standing.axis() == Axis.EXACT || !ABOUT.contains(standing.point())) {
      return;
    }
    String title = standing.point().title();
    String a = standing.a();
    String b = standing.b();
    if (a.isEmpty() != b.isEmpty()) {
      if (standing.point() == Point.OBJECT) {
        sentences.add("Only one of them says " + title + ": “" + a + b + "”.");
      }
    } else if (!a.isEmpty()) {
      boolean open = standing.axis() == Axis.OVERLAP && standing.point() != Point.PREDICATE;
      String verb = open ? "They need not be the same in " : "They differ in ";
      sentences.add(verb + title + ": “" + a + "” and “" + b + "”.");
    }
    if (!standing.note().isEmpty()) {
      sentences.add(standing.note());
    }
  }
}

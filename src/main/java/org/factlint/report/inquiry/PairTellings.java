package org.factlint.report.inquiry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.factlint.check.Judged;
import org.factlint.compare.Axis;
import org.factlint.compare.inquiry.Course;
import org.factlint.compare.inquiry.Explanation;
import org.factlint.compare.inquiry.Standing;
import org.factlint.compare.inquiry.Step;
import org.factlint.finding.Finding;
import org.factlint.job.inquiry.FoundClaim;
import org.factlint.job.inquiry.PairAccount;
import org.factlint.report.Excerpt;
import org.factlint.report.VisibleText;
import org.factlint.report.Wording;
import org.factlint.report.inquiry.PairTelling.Line;
import org.factlint.report.inquiry.PairTelling.Quoted;
import org.factlint.report.inquiry.PairTelling.Section;

/** Puts into words why two claims were flagged, or were not. */
public final class PairTellings {
  private static final int LONG_QUOTE = 300;
  private static final int LONG_WORDS = 160;
  private static final int LONG_SENTENCE = 600;

  private static final Set<Course> ALONE = EnumSet.of(Course.ONE_ANSWERS, Course.OTHER_QUESTION);

  private final PairAccount account;
  private final List<Section> sections = new ArrayList<>();

  private PairTellings(PairAccount account) {
    this.account = account;
  }

  /**
   * Tells it.
   *
   * @param account what became of the two claims
   * @return all of it, in order
   */
  public static PairTelling of(PairAccount account) {
    return new PairTellings(account).telling();
  }

  private PairTelling telling() {
    account.explanation().ifPresent(this::explanation);
    findings();
    return new PairTelling(
        List.of(quoted("A", account.a()), quoted("B", account.b())),
        List.copyOf(sections),
        shown(PairWords.conclusion(account), 4 * LONG_SENTENCE));
  }

  private static Quoted quoted(String letter, FoundClaim claim) {
    return new Quoted(
        letter,
        shown(claim.ref().toString(), LONG_QUOTE),
        shown(claim.place().toString(), LONG_QUOTE),
        shown(claim.claim().quote().exact(), LONG_QUOTE));
  }

  private void explanation(Explanation told) {
    section("Before anything was compared", sentences(told.hindrances()));
    section("How they are read", sentences(told.readAs()));
    points("The same", told, standing -> standing.axis() == Axis.EXACT && stated(standing));
    points("Alike", told, standing -> standing.axis() == Axis.OVERLAP);
    points("Different", told, standing -> standing.axis() == Axis.DISJOINT);
    points(
        "Said by one alone",
        told,
        standing -> standing.axis() == Axis.UNSTATED && stated(standing));
    steps(told.steps());
  }

  private void section(String title, List<Line> lines) {
    if (!lines.isEmpty()) {
      sections.add(new Section(title, lines));
    }
  }

  private static List<Line> sentences(List<String> sentences) {
    return sentences.stream().map(one -> new Line(shown(one, LONG_SENTENCE))).toList();
  }

  private static boolean stated(Standing standing) {
    return !standing.a().isEmpty() || !standing.b().isEmpty();
  }

  private void points(String title, Explanation told, Predicate<Standing> which) {
    section(
        title,
        told.standings().stream()
            .filter(which)
            .map(
                standing ->
                    new Line(
                        standing.point().title()
                            + ": "
                            + sides(standing)
                            + (standing.note().isEmpty()
                                ? ""
                                : " " + shown(standing.note(), LONG_SENTENCE))))
            .toList());
  }

  private static String sides(Standing standing) {
    if (standing.a().equals(standing.b())) {
      return shown(standing.a(), LONG_WORDS);
    }
    List<String> sides = new ArrayList<>();
    if (!standing.a().isEmpty()) {
      sides.add("A " + shown(standing.a(), LONG_WORDS));
    }
    if (!standing.b().isEmpty()) {
      sides.add("B " + shown(standing.b(), LONG_WORDS));
    }
    return String.join("; ", sides);
  }

  private void steps(List<Step> steps) {
    Map<String, List<Line>> shared = new LinkedHashMap<>();
    steps.stream()
        .filter(step -> step.course().oneQuestion())
        .forEach(
            step ->
                shared.computeIfAbsent(step.question(), any -> new ArrayList<>()).add(line(step)));
    shared.forEach(
        (question, lines) -> section("Asked: " + shown(question, LONG_WORDS), List.copyOf(lines)));
    section("Not shared", ALONE.stream().flatMap(course -> alone(steps, course).stream()).toList());
  }

  private static Line line(Step step) {
    String answers =
        step.a().equals(step.b())
            ? "A and B say " + shown(step.a(), LONG_WORDS)
            : "A says " + shown(step.a(), LONG_WORDS) + ", B says " + shown(step.b(), LONG_WORDS);
    return new Line(
        PairWords.question(step) + " " + answers + ": " + PairWords.course(step),
        step.reasons().stream().map(reason -> shown(reason, LONG_SENTENCE)).toList(),
        "");
  }

  private static List<Line> alone(List<Step> steps, Course course) {
    List<Step> alone = steps.stream().filter(step -> step.course() == course).toList();
    if (alone.isEmpty()) {
      return List.of();
    }
    List<String> questions = alone.stream().map(PairWords::question).distinct().toList();
    String words = String.join(" ", questions) + " " + PairWords.course(alone.get(0));
    return List.of(new Line(shown(words, LONG_SENTENCE)));
  }

  private void findings() {
    section("Findings with both", account.findings().stream().map(this::line).toList());
    section(
        "Turned off",
        account.judged().stream()
            .filter(Judged::off)
            .map(judged -> judged.rule().id() + ", " + judged.kind().title() + ".")
            .distinct()
            .map(Line::new)
            .toList());
  }

  private Line line(Finding finding) {
    return new Line(
        finding.kind().title() + " " + finding.id() + ", " + finding.rule().id() + ":",
        List.of(shown(finding.message(), LONG_SENTENCE)),
        account
            .decision(finding)
            .map(Wording::decided)
            .map(d -> shown(d, LONG_SENTENCE))
            .orElse(""));
  }

  private static String shown(String text, int longest) {
    return VisibleText.of(Excerpt.of(text, List.of(), longest).text());
  }
}

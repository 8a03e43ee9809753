package org.factlint.report.inquiry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.factlint.report.Ink;
import org.factlint.report.Page;
import org.factlint.report.TextLook;
import org.factlint.report.VisibleText;
import org.factlint.report.Wording;
import org.factlint.text.FilePosition;

/** Writes for people why two claims were flagged, or were not. */
public final class PairText {
  private static final String MARGIN = "   ";
  private static final String BULLET = MARGIN + "- ";
  private static final int LONG_QUOTE = 300;
  private static final int LONG_WORDS = 160;
  private static final int LONG_SENTENCE = 600;

  private static final Set<Course> ALONE = EnumSet.of(Course.ONE_ANSWERS, Course.OTHER_QUESTION);

  private final Page page;
  private final PairAccount account;

  private PairText(PairAccount account, TextLook look) {
    this.page = new Page(look);
    this.account = account;
  }

  /**
   * Writes it.
   *
   * @param account what became of the two claims
   * @param look how the text looks
   * @return the lines
   */
  public static String write(PairAccount account, TextLook look) {
    return new PairText(account, look).write();
  }

  private String write() {
    claim("A", account.a());
    claim("B", account.b());
    account.explanation().ifPresent(this::explanation);
    findings();
    page.blank();
    String conclusion = PairWords.conclusion(account);
    page.hanging("= ", Ink.BOLD, shown(conclusion, 4 * LONG_SENTENCE));
    return page.toString();
  }

  private void claim(String letter, FoundClaim claim) {
    FilePosition place = claim.place();
    String head = claim.ref() + " (" + place(place) + ")";
    page.hanging(letter + "  ", Ink.BOLD, shown(head, LONG_QUOTE));
    String quote = VisibleText.of(claim.claim().quote().exact());
    page.hanging(MARGIN, Ink.PLAIN, "“" + Excerpt.of(quote, List.of(), LONG_QUOTE).text() + "”");
  }

  private static String place(FilePosition place) {
    return place.file() + ":" + place.position().line() + ":" + place.position().column();
  }

  private void explanation(Explanation told) {
    if (!told.hindrances().isEmpty()) {
      heading("Before anything was compared");
      told.hindrances().forEach(this::bullet);
    }
    if (!told.readAs().isEmpty()) {
      heading("How they are read");
      told.readAs().forEach(this::bullet);
    }
    List<Standing> all = told.standings();
    points("The same", all.stream().filter(s -> s.axis() == Axis.EXACT && stated(s)).toList());
    points("Alike", all.stream().filter(s -> s.axis() == Axis.OVERLAP).toList());
    points("Different", all.stream().filter(s -> s.axis() == Axis.DISJOINT).toList());
    points(
        "Said by one alone",
        all.stream().filter(s -> s.axis() == Axis.UNSTATED && stated(s)).toList());
    steps(told.steps());
  }

  private static boolean stated(Standing standing) {
    return !standing.a().isEmpty() || !standing.b().isEmpty();
  }

  private void points(String title, List<Standing> standings) {
    if (standings.isEmpty()) {
      return;
    }
    heading(title);
    for (Standing standing : standings) {
      page.hanging(
          BULLET,
          Ink.PLAIN,
          standing.point().title()
              + ": "
              + sides(standing)
              + (standing.note().isEmpty() ? "" : " " + standing.note()));
    }
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
    Map<String, List<Step>> shared = new LinkedHashMap<>();
    steps.stream()
        .filter(step -> step.course().oneQuestion())
        .forEach(
            step -> shared.computeIfAbsent(step.question(), any -> new ArrayList<>()).add(step));
    shared.forEach(
        (question, asked) -> {
          heading("Asked: " + shown(question, LONG_WORDS));
          asked.forEach(this::step);
        });
    List<Step> alone = steps.stream().filter(step -> ALONE.contains(step.course())).toList();
    if (!alone.isEmpty()) {
      heading("Not shared");
      ALONE.forEach(course -> alone(alone, course));
    }
  }

  private void step(Step step) {
    String answers =
        step.a().equals(step.b())
            ? "A and B say " + shown(step.a(), LONG_WORDS)
            : "A says " + shown(step.a(), LONG_WORDS) + ", B says " + shown(step.b(), LONG_WORDS);
    String course = PairWords.course(step);
    page.hanging(BULLET, Ink.PLAIN, PairWords.question(step) + " " + answers + ": " + course);
    step.reasons()
        .forEach(reason -> page.hanging(MARGIN + "  ", Ink.FAINT, shown(reason, LONG_SENTENCE)));
  }

  private void alone(List<Step> steps, Course course) {
    List<Step> alone = steps.stream().filter(step -> step.course() == course).toList();
    if (!alone.isEmpty()) {
      List<String> questions = alone.stream().map(PairWords::question).distinct().toList();
      bullet(String.join(" ", questions) + " " + PairWords.course(alone.get(0)));
    }
  }

  private void findings() {
    if (!account.findings().isEmpty()) {
      heading("Findings with both");
    }
    for (Finding finding : account.findings()) {
      page.hanging(
          BULLET,
          Ink.PLAIN,
          finding.kind().title() + " " + finding.id() + ", " + finding.rule().id() + ":");
      page.hanging(MARGIN + "  ", Ink.PLAIN, shown(finding.message(), LONG_SENTENCE));
      account
          .decision(finding)
          .map(Wording::decided)
          .ifPresent(
              decided ->
                  page.hanging(MARGIN + "  Decided: ", Ink.GREEN, shown(decided, LONG_SENTENCE)));
    }
    account.judged().stream()
        .filter(Judged::off)
        .map(judged -> "Turned off: " + judged.rule().id() + ", " + judged.kind().title() + ".")
        .distinct()
        .forEach(this::bullet);
  }

  private void heading(String title) {
    page.blank();
    page.line("", Ink.BOLD, title);
  }

  private void bullet(String text) {
    page.hanging(BULLET, Ink.PLAIN, shown(text, LONG_SENTENCE));
  }

  private static String shown(String text, int longest) {
    return VisibleText.of(Excerpt.of(text, List.of(), longest).text());
  }
}

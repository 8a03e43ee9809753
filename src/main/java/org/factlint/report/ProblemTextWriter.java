package org.factlint.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;

/**
 * Writes problems a line each, as compilers print theirs, so that editors and people can jump to
 * the place.
 */
public final class ProblemTextWriter implements ReportWriter {
  private final TextLook look;
  private final Optional<String> looked;

  /**
   * Makes a writer.
   *
   * @param look how the text looks; lines are never broken
   * @param looked what was looked at, for the line that counts; empty for no such line
   */
  public ProblemTextWriter(TextLook look, Optional<String> looked) {
    this.look = look;
    this.looked = looked;
  }

  @Override
  public String write(FindingsReport report) {
    StringBuilder out = new StringBuilder();
    report.problems().forEach(problem -> line(problem, out));
    looked.ifPresent(what -> end(report.problems(), what, out));
    return out.toString();
  }

  private void line(Problem problem, StringBuilder out) {
    String place = problem.file() + ":" + problem.line() + ":" + problem.column() + ": ";
    Ink.BOLD.write(out, VisibleText.of(place), look.colour());
    ink(problem.level()).write(out, problem.level().word(), look.colour());
    String what = "found " + problem.found() + ", expected " + problem.expected();
    out.append(VisibleText.of(" " + problem.rule() + ": " + what + "; " + problem.fix()));
    out.append('\n');
  }

  private static Ink ink(Level level) {
    return switch (level) {
      case ERROR -> Ink.RED;
      case WARNING -> Ink.YELLOW;
      case NOTE, NONE -> Ink.BLUE;
    };
  }

  private void end(List<Problem> problems, String what, StringBuilder out) {
    if (problems.isEmpty()) {
      Ink.GREEN.write(out, "No problem", look.colour());
    } else {
      Ink ink = ink(problems.stream().map(Problem::level).min(Level::compareTo).orElseThrow());
      ink.write(out, counts(problems), look.colour());
    }
    out.append(" in ").append(what).append(".\n");
  }

  private static String counts(List<Problem> problems) {
    return Stream.of(Level.ERROR, Level.WARNING, Level.NOTE)
        .map(level -> count(level, problems))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> count(Level level, List<Problem> problems) {
    int number = (int) problems.stream().filter(problem -> problem.level() == level).count();
    return number == 0
        ? Optional.empty()
        : Optional.of(Wording.count(number, level.word(), level.word() + "s"));
  }
}

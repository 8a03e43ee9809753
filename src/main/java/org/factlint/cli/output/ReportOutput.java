package org.factlint.cli.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.factlint.cli.command.ColourWish;
import org.factlint.cli.command.Messages;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UnwritableException;
import org.factlint.cli.option.CheckOptions;
import org.factlint.cli.output.WholeFiles.NewFile;
import org.factlint.config.ReportFormat;
import org.factlint.report.FindingsReport;
import org.factlint.report.JsonReportWriter;
import org.factlint.report.MarkdownReportWriter;
import org.factlint.report.ReportWriter;
import org.factlint.report.TextLook;
import org.factlint.report.html.HtmlReportWriter;
import org.factlint.report.machine.GithubAnnotations;
import org.factlint.report.machine.GithubSummary;
import org.factlint.report.machine.GitlabReportWriter;
import org.factlint.report.machine.JunitReportWriter;
import org.factlint.report.machine.SarifReportWriter;

/** Renders all that was asked for before any of it is written. */
public final class ReportOutput {
  /** The file that GitHub shows on the page of a job; each step has its own. */
  private static final String SUMMARY = "GITHUB_STEP_SUMMARY";

  private final Terminal terminal;
  private final CheckOptions options;
  private final Ending ending;
  private final Function<TextLook, ReportWriter> text;

  /**
   * Makes an output; what a command says in text is its own.
   *
   * @param terminal where the command runs
   * @param options what the command line says of the reports
   * @param ending how the command ends
   * @param text writes text as it shall look
   */
  public ReportOutput(
      Terminal terminal,
      CheckOptions options,
      Ending ending,
      Function<TextLook, ReportWriter> text) {
    this.terminal = terminal;
    this.options = options;
    this.ending = ending;
    this.text = text;
  }

  /**
   * Writes a report in all formats, or in none.
   *
   * @param report the report
   * @param targets where each format goes
   * @throws UnwritableException if a file cannot be written
   */
  public void write(FindingsReport report, Targets targets) throws UnwritableException {
    List<NewFile> files = new ArrayList<>();
    for (Map.Entry<ReportFormat, Path> file : targets.files().entrySet()) {
      String content = writer(file.getKey(), options.colour() == ColourWish.ALWAYS).write(report);
      files.add(new NewFile(file.getValue(), shown(file.getValue()), content));
    }
    String printed = printed(report, targets.printed());
    WholeFiles.write(files);
    if (!files.isEmpty() && !options.flags().quiet()) {
      new Messages(terminal.err())
          .say("wrote " + String.join(", ", files.stream().map(NewFile::shown).toList()));
    }
    terminal.out().print(printed);
    boolean onGithub =
        targets.printed().contains(ReportFormat.GITHUB)
            || targets.files().containsKey(ReportFormat.GITHUB);
    String summary = terminal.environment().getOrDefault(SUMMARY, "");
    if (onGithub && !summary.isEmpty()) {
      append(new GithubSummary().write(report), summary);
    }
  }

  private String printed(FindingsReport report, List<ReportFormat> formats) {
    StringBuilder all = new StringBuilder();
    for (ReportFormat format : formats) {
      String content = writer(format, terminal.colour(options.colour())).write(report);
      boolean obeyed = format == ReportFormat.TEXT && formats.contains(ReportFormat.GITHUB);
      all.append(obeyed ? GithubAnnotations.unheeded(content) : content);
    }
    return all.toString();
  }

  private ReportWriter writer(ReportFormat format, boolean colour) {
    boolean verbose = options.flags().verbose();
    return switch (format) {
      case TEXT -> text.apply(new TextLook(terminal.width(), colour, verbose));
      case JSON -> new JsonReportWriter();
      case MARKDOWN -> new MarkdownReportWriter();
      case HTML -> new HtmlReportWriter(ending.failOn());
      case SARIF -> new SarifReportWriter(ending.exitCode(), verbose, options.flags().decided());
      case JUNIT -> new JunitReportWriter(ending.failOn());
      case GITHUB -> new GithubAnnotations();
      case GITLAB -> new GitlabReportWriter();
    };
  }

  /** Other commands of the step may have written there, too; and it is no part of the report. */
  private void append(String summary, String file) {
    try {
      Files.writeString(
          terminal.workingDirectory().resolve(file),
          summary,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException refused) {
      new Messages(terminal.err()).say(SUMMARY + " cannot be written: " + refused.getMessage());
    }
  }

  private String shown(Path file) {
    Path folder = terminal.workingDirectory();
    Path shown = file.startsWith(folder) ? folder.relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }
}

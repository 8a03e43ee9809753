package org.factlint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.factlint.cli.WholeFiles.NewFile;
import org.factlint.config.ReportFormat;
import org.factlint.report.FindingsReport;
import org.factlint.report.JsonReportWriter;
import org.factlint.report.MarkdownReportWriter;
import org.factlint.report.ReportWriter;
import org.factlint.report.TextLook;

/** Renders all that was asked for before any of it is written. */
final class ReportOutput {
  private final Terminal terminal;
  private final CheckOptions options;
  private final Function<TextLook, ReportWriter> text;

  /** Makes an output; what a command says in text is its own. */
  ReportOutput(Terminal terminal, CheckOptions options, Function<TextLook, ReportWriter> text) {
    this.terminal = terminal;
    this.options = options;
    this.text = text;
  }

  void write(FindingsReport report, Targets targets) throws UnwritableException {
    List<NewFile> files = new ArrayList<>();
    for (Map.Entry<ReportFormat, Path> file : targets.files().entrySet()) {
      String content = writer(file.getKey(), options.colour() == ColourWish.ALWAYS).write(report);
      files.add(new NewFile(file.getValue(), shown(file.getValue()), content));
    }
    Optional<String> printed =
        targets
            .printed()
            .map(format -> writer(format, terminal.colour(options.colour())).write(report));
    WholeFiles.write(files);
    if (!files.isEmpty() && !options.flags().quiet()) {
      new Messages(terminal.err())
          .say("wrote " + String.join(", ", files.stream().map(NewFile::shown).toList()));
    }
    printed.ifPresent(terminal.out()::print);
  }

  private ReportWriter writer(ReportFormat format, boolean colour) {
    return switch (format) {
      case TEXT -> text.apply(new TextLook(terminal.width(), colour, options.flags().verbose()));
      case JSON -> new JsonReportWriter();
      case MARKDOWN -> new MarkdownReportWriter();
    };
  }

  private String shown(Path file) {
    Path folder = terminal.workingDirectory();
    Path shown = file.startsWith(folder) ? folder.relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }
}

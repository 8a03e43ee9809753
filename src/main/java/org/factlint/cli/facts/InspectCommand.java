package org.factlint.cli.facts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.factlint.claim.Source;
import org.factlint.cli.command.Command;
import org.factlint.cli.command.ExitCode;
import org.factlint.cli.command.Messages;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UnwritableException;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.option.Options;
import org.factlint.cli.output.WholeFiles;
import org.factlint.finding.Problem;
import org.factlint.job.InspectJob;
import org.factlint.job.Inspection;
import org.factlint.report.InspectionJson;
import org.factlint.report.InspectionText;
import org.factlint.report.TextLines;
import org.factlint.source.ArticleReader;
import org.factlint.source.ArticleReading;
import org.factlint.text.Article;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;
import org.factlint.value.InvalidValueException;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code factlint inspect}: shows what is read from a text, and why. */
public final class InspectCommand implements Command {
  private static final String NAME = "inspect";

  private static final String PUBLISHED = "--published";
  private static final String LINES = "--lines";
  private static final String STANDARD = "-";
  private static final int LARGEST = 10_000_000;
  private static final List<String> FORMATS = List.of("text", "json");

  private final Terminal terminal;
  private final Messages messages;

  /**
   * Makes the command.
   *
   * @param terminal where it runs
   */
  public InspectCommand(Terminal terminal) {
    this.terminal = terminal;
    this.messages = new Messages(terminal.err());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .sortOptions(false)
        .header("Shows what is read from a text and why: times, quantities, mentions, frames.")
        .description("");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("FILE|-")
            .arity("0..1")
            .type(String.class)
            .description("An article; - reads the text from standard input.")
            .build());
    spec.addOption(
        Options.valued(PUBLISHED, "DATE")
            .description(
                "When it was published (2024-01-30, or 2024-01-30/2024-02-04). Default: what the"
                    + " article says.")
            .build());
    spec.addOption(
        Options.valued(LINES, "JSONL")
            .description(
                "Instead of an article, read a text a line: {\"id\", \"text\", \"published\"?}, and"
                    + " write a line each.")
            .build());
    spec.addOption(
        Options.valued(Options.FORMAT, "WORD").description("text (default) or json.").build());
    spec.addOption(
        Options.valued(Options.OUTPUT, "FILE|-")
            .description("Where to write; - (default) is standard output.")
            .build());
    spec.addOption(Options.help());
    return spec;
  }

  @Override
  public int run(ParseResult parsed) throws UsageException, UnwritableException {
    String file = parsed.matchedPositionalValue(0, "");
    String lines = parsed.matchedOptionValue(LINES, "");
    if (file.isEmpty() == lines.isEmpty()) {
      throw new UsageException(
          "inspect: found "
              + (file.isEmpty() ? "no text" : "both a file and --lines")
              + ", expected one file, - or --lines; name what to read");
    }
    String format = format(parsed.matchedOptionValue(Options.FORMAT, "text"));
    TimeExpression published = published(parsed.matchedOptionValue(PUBLISHED, ""));
    Optional<String> content =
        lines.isEmpty() ? article(file, published, format) : lines(lines, published);
    if (content.isEmpty()) {
      return ExitCode.NOT_CHECKABLE;
    }
    return put(content.get(), parsed.matchedOptionValue(Options.OUTPUT, STANDARD));
  }

  private static String format(String word) throws UsageException {
    if (!FORMATS.contains(word)) {
      throw new UsageException("--format: found “" + word + "”, expected text or json");
    }
    return word;
  }

  private static @Nullable TimeExpression published(String given) throws UsageException {
    try {
      return given.isEmpty() ? null : TimeExpression.parse(given);
    } catch (InvalidValueException invalid) {
      throw new UsageException(
          "--published: found “"
              + given
              + "”, expected "
              + invalid.expected()
              + "; "
              + invalid.remedy());
    }
  }

  private Optional<String> article(String given, @Nullable TimeExpression stated, String format) {
    Optional<Inspection> inspection =
        given.equals(STANDARD) ? standard(stated) : file(given, stated);
    return inspection.map(
        read -> format.equals("json") ? InspectionJson.write(read) : InspectionText.write(read));
  }

  private Optional<Inspection> file(String given, @Nullable TimeExpression stated) {
    ArticleReading reading = ArticleReader.read(input(given));
    messages.problems(reading.problems());
    Optional<Source> source = reading.source();
    return source.map(
        read -> {
          TimeExpression front = read.header().published();
          return new InspectJob().inspect(read.article(), stated != null ? stated : front);
        });
  }

  private Optional<Inspection> standard(@Nullable TimeExpression stated) {
    try {
      Article article = Article.of(STANDARD, InputFile.text(terminal.in(), LARGEST));
      return Optional.of(new InspectJob().inspect(article, stated));
    } catch (UnreadableFileException unreadable) {
      messages.problems(List.of(Problem.unreadable(STANDARD, unreadable)));
      return Optional.empty();
    }
  }

  private Optional<String> lines(String given, @Nullable TimeExpression stated) {
    TextLines.Reading reading = TextLines.read(input(given));
    messages.problems(reading.problems());
    if (!reading.problems().isEmpty()) {
      return Optional.empty();
    }
    InspectJob job = new InspectJob();
    StringBuilder out = new StringBuilder();
    for (TextLines.TextLine line : reading.texts()) {
      TimeExpression published = line.published() == null ? stated : line.published();
      Inspection inspection = job.inspect(Article.of(line.id(), line.text()), published);
      out.append(InspectionJson.line(line.id(), inspection));
    }
    return Optional.of(out.toString());
  }

  private InputFile input(String given) {
    return new InputFile(
        terminal.workingDirectory().resolve(given).normalize(), given.replace('\\', '/'));
  }

  private int put(String content, String place) throws UnwritableException {
    if (place.equals(STANDARD)) {
      terminal.out().print(content);
      return ExitCode.PASSED;
    }
    Path path = terminal.workingDirectory().resolve(place).normalize();
    WholeFiles.write(List.of(new WholeFiles.NewFile(path, place.replace('\\', '/'), content)));
    return ExitCode.PASSED;
  }
}

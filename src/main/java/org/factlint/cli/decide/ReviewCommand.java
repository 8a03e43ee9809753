package org.factlint.cli.decide;

import java.io.IOException;
import java.util.Optional;
import org.factlint.cli.command.Command;
import org.factlint.cli.command.ExitCode;
import org.factlint.cli.command.Messages;
import org.factlint.cli.command.ProgramVersion;
import org.factlint.cli.command.ReadingCache;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.option.Given;
import org.factlint.cli.option.Options;
import org.factlint.cli.option.OwnFolder;
import org.factlint.cli.output.ChangeOutput;
import org.factlint.job.CheckOutcome.NotCheckable;
import org.factlint.job.CheckOutcome.NothingRead;
import org.factlint.report.Wording;
import org.factlint.review.EditorAddress;
import org.factlint.review.ReviewDesk;
import org.factlint.review.ReviewServer;
import org.factlint.review.ReviewSetting;
import org.factlint.review.Reviewer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/** {@code factlint review}: serves the page on which findings are decided. */
public final class ReviewCommand implements Command {
  private static final String NAME = "review";

  private static final String PORT = "--port";
  private static final String EDITOR = "--editor";
  private static final int LARGEST_PORT = 65_535;

  private final Terminal terminal;
  private final Messages messages;

  /**
   * Makes the command.
   *
   * @param terminal where it runs
   */
  public ReviewCommand(Terminal terminal) {
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
    explain(spec.usageMessage());
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("PATH")
            .arity("0..*")
            .type(String[].class)
            .description(
                "What to review, as check takes it. Default: what factlint.json names, else the"
                    + " current folder.")
            .build());
    spec.addOption(
        Options.valued(PORT, "NUMBER")
            .description("The port of the page. Default: any that is free.")
            .build());
    spec.addOption(Signature.option());
    spec.addOption(
        Options.valued(EDITOR, "EDITOR")
            .description(
                "Where a claim in its fact file opens: vscode, idea, or an address with {file} and"
                    + " {line}. Default: a page that shows the file at its line.")
            .build());
    spec.addOption(Options.rules("A folder of rules of your own, as check takes it."));
    spec.addOption(Options.trustExtracted());
    spec.addOption(Options.help());
    return spec;
  }

  private static void explain(UsageMessageSpec usage) {
    usage
        .sortOptions(false)
        .header("Serves a page on this machine on which findings are decided.")
        .description(
            "",
            "Open the address that it prints: only who knows it comes in. One key decides and goes"
                + " on to the next finding; each decision stands in decisions.jsonl at once. When a"
                + " file is saved, the page checks again. Ctrl-C ends it.",
            "")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(
            UsageMessageSpec.keyValuesMap(
                "0:it was ended",
                "2:bad usage, input that could not be read, or a port that is taken",
                "3:no claim was read",
                "70:a fault of the program itself"))
        .footer(
            "",
            "Examples:",
            "  factlint review                  what factlint.json names",
            "  factlint review city/            one folder, one story",
            "  factlint review --editor vscode  claims open in the editor");
  }

  @Override
  public int run(ParseResult parsed) throws UsageException {
    int port = port(parsed);
    ReviewDesk.Opened opened = ReviewDesk.open(setting(parsed));
    if (opened.outcome() instanceof NotCheckable not) {
      messages.problems(not.problems());
      messages.say("there is nothing to review until these are mended");
      return ExitCode.NOT_CHECKABLE;
    }
    if (opened.outcome() instanceof NothingRead nothing) {
      messages.problems(nothing.problems());
      messages.nothingRead(nothing);
      return ExitCode.NOTHING_READ;
    }
    return serve(opened.desk().orElseThrow(), port);
  }

  private ReviewSetting setting(ParseResult parsed) throws UsageException {
    return new ReviewSetting(
        terminal.workingDirectory(),
        Given.words(parsed),
        parsed.hasMatchedOption(Options.TRUST_EXTRACTED),
        OwnFolder.given(parsed, terminal),
        ReadingCache.of(terminal.environment()),
        ProgramVersion.NUMBER,
        new Reviewer(Signature.of(NAME, parsed, terminal)),
        editor(parsed),
        new ChangeOutput(terminal, false, true)::saved);
  }

  private static EditorAddress editor(ParseResult parsed) throws UsageException {
    Optional<String> given = Given.text(parsed, EDITOR);
    return given.isEmpty()
        ? EditorAddress.NONE
        : EditorAddress.of(given.get())
            .orElseThrow(
                () ->
                    new UsageException(
                        EDITOR
                            + ": found “"
                            + given.get()
                            + "”, expected vscode, idea, or an address with {file} in it; write for"
                            + " example myeditor://open?file={file}&line={line}"));
  }

  private static int port(ParseResult parsed) throws UsageException {
    String given = Given.text(parsed, PORT).orElse("0");
    if (given.matches("[0-9]{1,5}") && Integer.parseInt(given) <= LARGEST_PORT) {
      return Integer.parseInt(given);
    }
    throw new UsageException(
        PORT + ": found “" + given + "”, expected a number up to 65535; leave it out for any port");
  }

  private int serve(ReviewDesk desk, int port) throws UsageException {
    try (ReviewServer server = ReviewServer.open(desk, port)) {
      int open = desk.status().open();
      terminal
          .out()
          .println("Review " + Wording.count(open, "open finding", "open findings") + " at");
      terminal.out().println(server.address());
      terminal.out().println("Ctrl-C ends it. Every decision is written at once.");
      terminal.flush();
      awaitEnd();
      return ExitCode.PASSED;
    } catch (IOException taken) {
      throw new UsageException(
          PORT
              + ": found port "
              + port
              + ", which cannot be opened ("
              + taken.getMessage()
              + "), expected a free one; leave it out for any port");
    }
  }

  /** Until the process is told to end. */
  private static void awaitEnd() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }
}

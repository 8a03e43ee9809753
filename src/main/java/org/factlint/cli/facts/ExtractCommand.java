package org.factlint.cli.facts;

import java.util.List;
import java.util.Optional;
import org.factlint.cli.command.Command;
import org.factlint.cli.command.ExitCode;
import org.factlint.cli.command.Messages;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UnwritableException;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.option.Options;
import org.factlint.cli.output.WholeFiles;
import org.factlint.cli.output.WholeFiles.NewFile;
import org.factlint.config.ConfigurationReader;
import org.factlint.config.ConfigurationReading;
import org.factlint.finding.Problem;
import org.factlint.job.draft.DraftJob;
import org.factlint.job.draft.DraftOutcome;
import org.factlint.job.draft.DraftOutcome.Drafted;
import org.factlint.job.draft.DraftOutcome.NotDrafted;
import org.factlint.job.draft.DraftRequest;
import org.factlint.report.DraftText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/** {@code factlint extract}: drafts fact files, for people to correct. */
public final class ExtractCommand implements Command {
  private static final String NAME = "extract";

  private static final String MERGE = "--merge";

  private final Terminal terminal;
  private final Messages messages;

  /**
   * Makes the command.
   *
   * @param terminal where it runs
   */
  public ExtractCommand(Terminal terminal) {
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
            .paramLabel("ARTICLE")
            .arity("1..*")
            .type(String[].class)
            .description(
                "Articles (.txt, .md, .html); those of one folder are one story. A web page is"
                    + " frozen to NAME.html.txt beside it, once; that text is then the article.")
            .build());
    spec.addOption(
        Options.output("DIR")
            .description("The folder to put fact files into. Default: beside each article.")
            .build());
    spec.addOption(
        Options.flag(MERGE)
            .description(
                "Renew fact files that are there already: claims that a person edited or reviewed"
                    + " (origin edited or manual, or reviewedBy) stay as they are, and the others"
                    + " are read anew.")
            .build());
    spec.addOption(Options.quiet("Print nothing but what is wrong with the input."));
    spec.addOption(Options.help());
    return spec;
  }

  private static void explain(UsageMessageSpec usage) {
    usage
        .sortOptions(false)
        .header(
            "Drafts fact files: what an article claims, each with its words, for you to correct.")
        .description(
            "",
            "Whom and what the articles name is added to entities.json, verbs that no vocabulary"
                + " has to vocabulary.json; what stands there is never changed. Dates, amounts and"
                + " names that no claim covers are listed with their places.",
            "")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(
            UsageMessageSpec.keyValuesMap(
                "0:drafts were written",
                "2:bad usage, or input that could not be read; nothing was written",
                "3:no claim was read"))
        .footer(
            "",
            "Examples:",
            "  factlint extract city/one.txt city/two.html   two articles of one story",
            "  factlint extract --merge city/one.txt         again, keeping what you corrected",
            "  factlint extract news.md -o facts/            the fact file goes elsewhere");
  }

  @Override
  public int run(ParseResult parsed) throws UsageException, UnwritableException {
    String[] articles = parsed.matchedPositionalValue(0, new String[0]);
    if (articles.length == 0) {
      throw new UsageException("extract: found no article, expected at least one; name it");
    }
    ConfigurationReading reading = ConfigurationReader.nearest(terminal.workingDirectory());
    if (!reading.problems().isEmpty()) {
      return refuse(reading.problems());
    }
    DraftOutcome outcome =
        DraftJob.run(
            new DraftRequest(
                reading.configuration(),
                terminal.workingDirectory(),
                List.of(articles),
                Optional.ofNullable(parsed.matchedOptionValue(Options.OUTPUT, (String) null)),
                parsed.hasMatchedOption(MERGE)));
    return outcome instanceof NotDrafted not
        ? refuse(not.problems())
        : write((Drafted) outcome, parsed.hasMatchedOption(Options.QUIET));
  }

  private int refuse(List<Problem> problems) {
    messages.problems(problems);
    messages.say("nothing was drafted, and no file was written");
    return ExitCode.NOT_CHECKABLE;
  }

  private int write(Drafted drafted, boolean quiet) throws UnwritableException {
    WholeFiles.write(
        drafted.files().stream()
            .map(file -> new NewFile(file.path(), file.shown(), file.content()))
            .toList());
    if (!quiet) {
      terminal.out().print(DraftText.write(drafted));
    }
    boolean nothing = drafted.articles().stream().allMatch(article -> article.claims() == 0);
    return nothing ? ExitCode.NOTHING_READ : ExitCode.PASSED;
  }
}

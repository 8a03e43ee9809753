package org.factlint.cli.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.factlint.check.ConsistencyChecker;
import org.factlint.cli.command.Command;
import org.factlint.cli.command.ExitCode;
import org.factlint.cli.command.Messages;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UnwritableException;
import org.factlint.cli.option.Options;
import org.factlint.cli.output.WholeFiles;
import org.factlint.compare.story.Comparer;
import org.factlint.finding.Problem;
import org.factlint.job.EvaluateJob;
import org.factlint.job.JudgedPair;
import org.factlint.job.LabelledPair;
import org.factlint.report.ConfusionMatrix;
import org.factlint.report.PairsReader;
import org.factlint.report.PredictionsWriter;
import org.factlint.text.InputFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code factlint evaluate}: judges labelled pairs of texts, and says how often it is right. */
public final class EvaluateCommand implements Command {
  private static final String NAME = "evaluate";

  private static final String PREDICTIONS = "--predictions";

  private final Terminal terminal;
  private final Messages messages;

  /**
   * Makes the command.
   *
   * @param terminal where it runs
   */
  public EvaluateCommand(Terminal terminal) {
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
        .header("Judges labelled pairs of texts, and prints how often it is right.")
        .description("");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("PAIRS.jsonl")
            .arity("1")
            .type(String.class)
            .description(
                "A pair a line: {\"id\", \"a\": {\"text\", \"published\"?}, \"b\": …, \"label\"?},"
                    + " where the label is conflict, agreement or neutral.")
            .build());
    spec.addOption(
        Options.valued(PREDICTIONS, "FILE")
            .description("Write what was found in each pair, a line each.")
            .build());
    spec.addOption(Options.help());
    return spec;
  }

  @Override
  public int run(ParseResult parsed) throws UnwritableException {
    String given = parsed.matchedPositionalValue(0, "");
    Path folder = terminal.workingDirectory();
    InputFile file = new InputFile(folder.resolve(given).normalize(), given.replace('\\', '/'));
    PairsReader.Reading reading = PairsReader.read(file);
    if (!reading.problems().isEmpty()) {
      return refuse(reading.problems());
    }
    List<JudgedPair> judged = judge(reading.pairs());
    String predictions = parsed.matchedOptionValue(PREDICTIONS, "");
    if (!predictions.isEmpty()) {
      Path path = folder.resolve(predictions).normalize();
      String lines = new PredictionsWriter().write(judged);
      WholeFiles.write(List.of(new WholeFiles.NewFile(path, predictions, lines)));
    }
    terminal.out().print(new ConfusionMatrix(judged).text());
    return ExitCode.PASSED;
  }

  private int refuse(List<Problem> problems) {
    messages.problems(problems);
    messages.say("nothing was evaluated");
    return ExitCode.NOT_CHECKABLE;
  }

  private static List<JudgedPair> judge(List<LabelledPair> pairs) {
    EvaluateJob job = new EvaluateJob(new Comparer()::compare, ConsistencyChecker.standard());
    List<JudgedPair> judged = new ArrayList<>();
    pairs.forEach(pair -> judged.add(job.judge(pair)));
    return judged;
  }
}

package org.factlint.cli.facts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.factlint.cli.command.Command;
import org.factlint.cli.command.ExitCode;
import org.factlint.cli.command.Messages;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UnwritableException;
import org.factlint.cli.option.Options;
import org.factlint.cli.output.WholeFiles;
import org.factlint.cli.output.WholeFiles.NewFile;
import org.factlint.config.ConfigurationReader;
import org.factlint.config.ConfigurationReading;
import org.factlint.job.start.StarterFile;
import org.factlint.job.start.StarterFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/** {@code factlint init}: makes a folder ready, and leaves alone what is there. */
public final class InitCommand implements Command {
  private static final String NAME = "init";

  private static final String SCHEMAS = "--schemas";

  private final Terminal terminal;

  /**
   * Makes the command.
   *
   * @param terminal where it runs
   */
  public InitCommand(Terminal terminal) {
    this.terminal = terminal;
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
        .header("Makes a folder ready: configuration, a sample, schemas for editors, CI, a hook.")
        .description(
            "",
            "It never changes a file that is there, but for the schemas with --schemas. The sample"
                + " is two short articles that disagree on a day; it is only put into a folder"
                + " without a factlint.json.",
            "")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(
            UsageMessageSpec.keyValuesMap(
                "0:the folder is ready",
                "2:bad usage, or a place that cannot be written to, or a broken factlint.json"))
        .footer(
            "",
            "Examples:",
            "  factlint init                a ready folder here",
            "  factlint init newsroom       a ready folder newsroom",
            "  factlint init --schemas      offers new entities and predicates in editors, too");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("DIR")
            .arity("0..1")
            .type(String.class)
            .description("The folder; it is made if it is not there. Default: the current folder.")
            .build());
    spec.addOption(
        Options.flag(SCHEMAS)
            .description(
                "Make the schemas for editors anew, from the entities and vocabularies of the"
                    + " project, and nothing else.")
            .build());
    spec.addOption(Options.help());
    return spec;
  }

  @Override
  public int run(ParseResult parsed) throws UnwritableException {
    String given = parsed.matchedPositionalValue(0, ".");
    Path folder = terminal.workingDirectory().resolve(given).normalize();
    boolean onlySchemas = parsed.hasMatchedOption(SCHEMAS);
    if (!onlySchemas) {
      begin(folder);
    }
    ConfigurationReading reading = ConfigurationReader.nearest(folder);
    if (!reading.problems().isEmpty()) {
      new Messages(terminal.err()).problems(reading.problems());
      return ExitCode.NOT_CHECKABLE;
    }
    Path project = onlySchemas ? reading.configuration().folder() : folder;
    put(project, StarterFiles.schemas(reading.configuration()), onlySchemas);
    if (!onlySchemas) {
      next(given);
    }
    return ExitCode.PASSED;
  }

  private void begin(Path folder) throws UnwritableException {
    List<StarterFile> files = new ArrayList<>(StarterFiles.settings());
    if (!Files.exists(folder.resolve(ConfigurationReader.FILE_NAME))) {
      files.addAll(StarterFiles.sample());
    }
    put(folder, files, false);
  }

  private void put(Path folder, List<StarterFile> files, boolean renew) throws UnwritableException {
    List<NewFile> fresh = new ArrayList<>();
    for (StarterFile file : files) {
      Path path = folder.resolve(file.path());
      if (renew || !Files.exists(path)) {
        fresh.add(new NewFile(path, file.path(), file.content()));
      }
    }
    WholeFiles.write(fresh);
    List<String> written = fresh.stream().map(NewFile::shown).toList();
    for (StarterFile file : files) {
      boolean isNew = written.contains(file.path());
      if (isNew && file.executable() && !folder.resolve(file.path()).toFile().setExecutable(true)) {
        new Messages(terminal.err()).say("make " + file.path() + " executable");
      }
      terminal.out().println((isNew ? "wrote " : "kept  ") + file.path());
      if (!isNew
          && (file.path().equals(StarterFiles.EDITOR)
              || file.path().equals(StarterFiles.ATTRIBUTES))) {
        terminal.out().println("      it was there; what factlint would have in it:");
        file.content().lines().forEach(line -> terminal.out().println("      " + line));
      }
    }
  }

  private void next(String given) {
    terminal.out().println();
    terminal.out().println("Next:");
    if (!given.equals(".")) {
      terminal.out().println("  cd " + given);
    }
    terminal.out().println("  factlint check     compares the sources of each story");
    terminal
        .out()
        .println("  git config core.hooksPath .githooks     checks what you commit (once a clone)");
  }
}

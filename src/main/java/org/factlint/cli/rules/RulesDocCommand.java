package org.factlint.cli.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.factlint.cli.command.ExitCode;
import org.factlint.cli.command.Messages;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UnwritableException;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.output.WholeFiles;
import org.factlint.cli.output.WholeFiles.NewFile;
import org.factlint.factfile.StandardFiles;
import org.factlint.factfile.VocabularyReader;
import org.factlint.rule.RuleCatalogue;
import org.factlint.rule.RuleSource;
import org.factlint.ruledoc.ShippedCases;
import org.factlint.ruledoc.page.RuleLibrary;
import org.factlint.ruledoc.page.RulePages;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;

/** {@code factlint rules doc}: makes the pages of the rules that this program was built from. */
final class RulesDocCommand {
  private static final String FOLDER = "rules";
  private static final long LARGEST = 20_000_000;

  private final Path project;
  private final Messages messages;

  RulesDocCommand(Terminal terminal) {
    this.project = terminal.workingDirectory();
    this.messages = new Messages(terminal.err());
  }

  int run() throws UsageException {
    RuleLibrary library = RuleLibrary.ofShipped();
    requireBuiltFrom(library.catalogue());
    List<NewFile> changed = new ArrayList<>();
    RulePages.of(library, VocabularyReader.standard())
        .forEach(
            (path, page) -> {
              String shown = FOLDER + "/" + path;
              if (!content(shown).equals(page)) {
                changed.add(new NewFile(project.resolve(shown), shown, page));
              }
            });
    try {
      WholeFiles.write(changed);
    } catch (UnwritableException refused) {
      messages.say(String.valueOf(refused.getMessage()));
      return ExitCode.NOT_CHECKABLE;
    }
    messages.say(
        changed.isEmpty()
            ? "every page was up to date"
            : "wrote " + String.join(", ", changed.stream().map(NewFile::shown).toList()));
    return ExitCode.PASSED;
  }

  /** Pages tell of the rules in the program; those on the disk must be the same. */
  private void requireBuiltFrom(RuleCatalogue catalogue) throws UsageException {
    Path rules = project.resolve(FOLDER);
    boolean same =
        Files.isDirectory(rules)
            && RuleCatalogue.of(RuleSource.below(rules)).sha256().equals(catalogue.sha256())
            && Stream.concat(
                    catalogue.rules().stream().map(rule -> rule.casesPath()),
                    Stream.of(ShippedCases.OF_VOCABULARY))
                .allMatch(file -> content(file).equals(StandardFiles.text(file)));
    if (!same) {
      throw new UsageException(
          "found other rules in "
              + FOLDER
              + " than this program was built from, expected the same;"
              + " run ./factlint rules doc in the project, which builds it anew");
    }
  }

  /** A file of the project; nothing if there is none. */
  private String content(String shown) {
    try {
      return new InputFile(project.resolve(shown), shown).text(LARGEST);
    } catch (UnreadableFileException none) {
      return "";
    }
  }
}

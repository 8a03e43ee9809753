package org.factlint.cli.option;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UsageException;
import org.factlint.rule.InvalidRulesException;
import org.factlint.rule.OwnRules;
import org.factlint.rule.RuleBase;
import org.factlint.rule.trust.CompiledCache;
import picocli.CommandLine.ParseResult;

/** The folder of somebody's own rules that the command line names. */
public final class OwnFolder {
  private OwnFolder() {}

  /**
   * The folder as messages show it: with {@code /}, and without one at its end.
   *
   * @param given the path as it is given
   * @return the path as it is shown
   */
  public static String shown(String given) {
    return given.replace('\\', '/').replaceFirst("(?<=.)/+$", "");
  }

  /**
   * The rules of the folder that {@code --rules} names.
   *
   * @param parsed the command line
   * @param terminal where the command runs
   * @return the rules; none if no folder is named
   * @throws UsageException if no folder can be called so
   * @throws InvalidRulesException if something is wrong with the rules
   */
  public static OwnRules given(ParseResult parsed, Terminal terminal) throws UsageException {
    Optional<String> folder = Given.text(parsed, Options.RULES);
    OwnRules own = folder.isEmpty() ? OwnRules.NONE : load(folder.get(), terminal);
    if (!own.problems().isEmpty()) {
      throw new InvalidRulesException(own.problems());
    }
    return own;
  }

  /**
   * The rules of a folder.
   *
   * @param given the path as it is given
   * @param terminal where the command runs
   * @return the rules, or what is wrong with them
   * @throws UsageException if no folder can be called so
   */
  public static OwnRules load(String given, Terminal terminal) throws UsageException {
    return load(folder(given, terminal), given, terminal);
  }

  /**
   * The rules of a folder that is shown under another name.
   *
   * @param folder the folder
   * @param given the name
   * @param terminal where the command runs
   * @return the rules, or what is wrong with them
   */
  public static OwnRules load(Path folder, String given, Terminal terminal) {
    CompiledCache cache =
        CompiledCache.ofUser(terminal.environment(), System.getProperty("os.name", ""));
    return OwnRules.load(folder, shown(given), RuleBase.standard().catalogue(), cache);
  }

  /**
   * The folder that is meant.
   *
   * @param given the path as it is given
   * @param terminal where the command runs
   * @return its absolute path
   * @throws UsageException if no folder can be called so
   */
  public static Path folder(String given, Terminal terminal) throws UsageException {
    try {
      return terminal.workingDirectory().resolve(given).normalize();
    } catch (InvalidPathException impossible) {
      throw new UsageException("--rules: found “" + given + "”, expected a folder of rules");
    }
  }
}

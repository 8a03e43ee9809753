package org.factlint.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.factlint.rule.OwnRules;
import org.factlint.rule.RuleBase;
import org.factlint.rule.trust.CompiledCache;

/** The folder of somebody's own rules that the command line names. */
final class OwnFolder {
  private OwnFolder() {}

  /** The folder as messages show it: with {@code /}, and without one at its end. */
  static String shown(String given) {
    return given.replace('\\', '/').replaceFirst("(?<=.)/+$", "");
  }

  static OwnRules load(String given, Terminal terminal) throws UsageException {
    return load(folder(given, terminal), given, terminal);
  }

  /** The rules of a folder that is shown under another name. */
  static OwnRules load(Path folder, String given, Terminal terminal) {
    CompiledCache cache =
        CompiledCache.ofUser(terminal.environment(), System.getProperty("os.name", ""));
    return OwnRules.load(folder, shown(given), RuleBase.standard().catalogue(), cache);
  }

  static Path folder(String given, Terminal terminal) throws UsageException {
    try {
      return terminal.workingDirectory().resolve(given).normalize();
    } catch (InvalidPathException impossible) {
      throw new UsageException("--rules: found “" + given + "”, expected a folder of rules");
    }
  }
}

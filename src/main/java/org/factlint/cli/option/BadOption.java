package org.factlint.cli.option;

import java.util.ArrayList;
import java.util.List;
import org.factlint.factfile.json.Suggestion;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in our words. */
public final class BadOption {
  private BadOption() {}

  /**
   * Says what the parser found.
   *
   * @param misused what the parser says
   * @return the message
   */
  public static String words(ParameterException misused) {
    if (misused instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), misused.getCommandLine().getCommandSpec());
    }
    if (misused instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(missing.getMissing().get(0));
    }
    return String.valueOf(misused.getMessage());
  }

  private static String unmatched(String word, CommandSpec command) {
    List<String> known = new ArrayList<>(command.optionsMap().keySet());
    known.addAll(command.subcommands().keySet());
    known.sort(null);
    String fix = Suggestion.fix(word, known, "see --help");
    String kind = word.startsWith("-") ? "an option" : "a command";
    return "found “" + word + "”, expected " + kind + " that exists; " + fix;
  }

  private static String missing(ArgSpec argument) {
    String name =
        argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    return "found " + name + " without its value, expected " + argument.paramLabel() + " after it";
  }
}

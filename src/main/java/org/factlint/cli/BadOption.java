package org.factlint.cli;

import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in our words. */
final class BadOption {
  private BadOption() {}

  static String words(ParameterException misused) {
    if (misused instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      String fix = suggestions.isEmpty() ? "" : "; did you mean “" + suggestions.get(0) + "”?";
      return "found “" + unmatched.getUnmatched().get(0) + "”, which no command or option is" + fix;
    }
    if (misused instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      String option = missing.getMissing().get(0).paramLabel();
      return "found an option without its value, expected " + option;
    }
    return String.valueOf(misused.getMessage());
  }
}

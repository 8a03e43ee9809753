package org.factlint.cli.option;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options that several commands have. Built by hand: annotations would be searched for at every
 * start.
 */
public final class Options {
  /** What to write. */
  public static final String FORMAT = "--format";

  /** Where to write. */
  public static final String OUTPUT = "--output";

  /** The folder of somebody's own rules. */
  public static final String RULES = "--rules";

  /** What fails the command. */
  public static final String FAIL_ON = "--fail-on";

  static final String COLOR = "--color";

  /** Whether to say little. */
  public static final String QUIET = "--quiet";

  /** Whether machine-read claims count as reviewed ones. */
  public static final String TRUST_EXTRACTED = "--trust-extracted";

  static final String IN = "--in";

  /** Whether only to show the difference. */
  public static final String DRY_RUN = "--dry-run";

  private Options() {}

  /**
   * When to use colour, for {@link CheckOptions#colour()}.
   *
   * @return the option
   */
  public static OptionSpec colour() {
    return valued(COLOR, "WHEN")
        .description("auto (default), always or never. NO_COLOR is respected.")
        .completionCandidates(List.of("auto", "always", "never"))
        .build();
  }

  /**
   * Explains the command instead of running it.
   *
   * @return the option
   */
  public static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Explain, and stop.")
        .build();
  }

  /**
   * Whether to say little.
   *
   * @param description what is said nevertheless
   * @return the option
   */
  public static OptionSpec quiet(String description) {
    return OptionSpec.builder("-q", QUIET).description(description).build();
  }

  /**
   * Whether only to show the difference.
   *
   * @param description the help
   * @return the option
   */
  public static OptionSpec dryRun(String description) {
    return flag(DRY_RUN).description(description).build();
  }

  /**
   * Whether machine-read claims count as reviewed ones.
   *
   * @return the option
   */
  public static OptionSpec trustExtracted() {
    return flag(TRUST_EXTRACTED)
        .description("Let claims that only the program has read count as much as reviewed ones.")
        .build();
  }

  /**
   * The folder of somebody's own rules, for {@link OwnFolder}.
   *
   * @param description what they do there
   * @return the option
   */
  public static OptionSpec rules(String description) {
    return valued(RULES, "DIR").description(description).build();
  }

  /**
   * Where a check is to look for something that is named, for {@link Given#places(ParseResult)}.
   *
   * @param what what is named
   * @return the option
   */
  public static OptionSpec in(String what) {
    return OptionSpec.builder(IN)
        .paramLabel("PATH")
        .type(String[].class)
        .arity("1")
        .description(
            "Where to look for the "
                + what
                + ", as check does; may be given again. Default: what factlint.json names, else"
                + " the current folder.")
        .build();
  }

  /**
   * Where to write.
   *
   * @param label what a place is called in the help
   * @return the option, yet to be described
   */
  public static OptionSpec.Builder output(String label) {
    return OptionSpec.builder("-o", OUTPUT).paramLabel(label).type(String.class);
  }

  /**
   * An option with a text.
   *
   * @param name the option's name
   * @param label what its value is called in the help
   * @return the option, yet to be described
   */
  public static OptionSpec.Builder valued(String name, String label) {
    return OptionSpec.builder(name).paramLabel(label).type(String.class);
  }

  /**
   * An option without a value.
   *
   * @param name the option's name
   * @return the option, yet to be described
   */
  public static OptionSpec.Builder flag(String name) {
    return OptionSpec.builder(name);
  }
}

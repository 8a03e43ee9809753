package org.factlint.cli.option;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

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

  /** When to use colour. */
  public static final String COLOR = "--color";

  /** Whether to say little. */
  public static final String QUIET = "--quiet";

  /** Whether machine-read claims count as reviewed ones. */
  public static final String TRUST_EXTRACTED = "--trust-extracted";

  /** Where to look. */
  public static final String IN = "--in";

  /** Who does it. */
  public static final String BY = "--by";

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

package org.factlint.cli.rules;

import org.factlint.cli.option.Options;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The commands about rules, and their options. */
final class RuleCommands {
  static final String RULES = "rules";
  static final String LIST = "list";
  static final String EXPLAIN = "explain";
  static final String TEST = "test";
  static final String DOC = "doc";

  private RuleCommands() {}

  static CommandSpec rules() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .sortOptions(false)
        .header("Lists, explains and tests the rules, makes their pages, tells how they have done.")
        .description("")
        .footer(
            "",
            "Examples:",
            "  factlint rules list                   all rules, by family",
            "  factlint rules explain date-conflict  one rule, with an example",
            "  factlint rules test                   runs the cases of all rules",
            "  factlint rules test my-rules/         runs the cases of rules of your own",
            "  factlint rules stats                  what each found, and how precise it is");
    spec.addSubcommand(LIST, list());
    spec.addSubcommand(EXPLAIN, explain());
    spec.addSubcommand(TEST, test());
    spec.addSubcommand(DOC, doc());
    spec.addSubcommand(StatsOptions.NAME, StatsOptions.spec());
    spec.addOption(Options.help());
    return spec;
  }

  private static CommandSpec list() {
    CommandSpec spec = command("Lists all rules by family: what each finds, and how loudly.");
    spec.addOption(
        Options.valued(Options.FORMAT, "WORD")
            .description("text (default), or json for another program.")
            .build());
    spec.addOption(own());
    spec.addOption(Options.colour());
    spec.addOption(Options.help());
    return spec;
  }

  static OptionSpec own() {
    return Options.rules("A folder of rules of your own, each DIR/RULE-ID/rule.drl.");
  }

  private static CommandSpec explain() {
    CommandSpec spec =
        command("Explains a rule: what it asks, an example, known false alarms, settings.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("ID")
            .arity("1")
            .type(String.class)
            .description("The rule's name, as reports and `factlint rules list` show it.")
            .build());
    spec.addOption(own());
    spec.addOption(Options.colour());
    spec.addOption(Options.help());
    return spec;
  }

  private static CommandSpec test() {
    CommandSpec spec = command("Runs the cases of rules, and says which give something else.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("DIR")
            .arity("0..1")
            .type(String.class)
            .description(
                "A folder of rules of your own, each DIR/RULE-ID/rule.drl with a cases.json beside"
                    + " it; they are compiled, and judge beside the shipped ones. Default: all"
                    + " shipped rules, and the vocabulary.")
            .build());
    spec.usageMessage()
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(
            UsageMessageSpec.keyValuesMap(
                "0:every case gives what it must",
                "1:some case does not, or a rule lacks cases",
                "2:bad usage, or a file that is broken; the others were run"));
    spec.addOption(Options.help());
    return spec;
  }

  private static CommandSpec doc() {
    CommandSpec spec =
        command("Makes the pages of the rules anew, in the folder rules of this project.");
    spec.addOption(Options.help());
    return spec;
  }

  private static CommandSpec command(String header) {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().sortOptions(false).header(header).description("");
    return spec;
  }
}

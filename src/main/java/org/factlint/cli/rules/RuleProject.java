package org.factlint.cli.rules;

import java.util.List;
import org.factlint.claim.Policy;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.option.OwnFolder;
import org.factlint.config.Configuration;
import org.factlint.factfile.PolicyReader;
import org.factlint.factfile.PolicyReading;
import org.factlint.rule.OwnRules;
import org.factlint.ruledoc.OwnProject;

/**
 * The project whose rules a command is about.
 *
 * @param configuration what holds for it
 * @param terminal where the command runs
 */
record RuleProject(Configuration configuration, Terminal terminal) {

  PolicyReading policy() {
    return configuration
        .own()
        .policy()
        .map(PolicyReader::merged)
        .orElseGet(() -> new PolicyReading(PolicyReader.standard(), List.of()));
  }

  /** Rules with what surrounds them when their cases are run. */
  OwnProject with(OwnRules own, String folder, Policy policy) {
    return OwnProject.of(
        own,
        OwnFolder.shown(folder),
        terminal.workingDirectory(),
        configuration.own().vocabulary(),
        policy);
  }
}

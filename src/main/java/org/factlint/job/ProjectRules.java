package org.factlint.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factlint.config.Configuration;
import org.factlint.config.RuleSetting;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.Suggestion;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.rule.OwnRules;
import org.factlint.rule.RuleCatalogue;
import org.factlint.rule.RuleDescriptor;
import org.factlint.rule.RuleSettings;
import org.factlint.rule.Rulebook;
import org.factlint.text.InputFile;

/**
 * The rules that judge for a project.
 *
 * @param rulebook the standard rules and its own, with what its configuration says of them
 * @param problems what its configuration says of rules that do not exist
 */
public record ProjectRules(Rulebook rulebook, List<Problem> problems) {

  /**
   * Puts the rules of a project together.
   *
   * @param configuration what holds for the project
   * @param own its own rules
   * @return the rules
   */
  public static ProjectRules of(Configuration configuration, OwnRules own) {
    Rulebook rules = Rulebook.standardWith(own.rules());
    SortedMap<String, Level> levels = new TreeMap<>();
    SortedSet<String> off = new TreeSet<>();
    List<Problem> problems = new ArrayList<>();
    for (RuleSetting setting : configuration.own().rules()) {
      if (rules.catalogue().find(setting.rule()).isEmpty()) {
        String file = configuration.file().map(InputFile::shown).orElse("");
        problems.add(unknown(file, setting, rules.catalogue()));
      }
      Optional<Level> level = setting.word().level();
      level.ifPresentOrElse(
          given -> levels.put(setting.rule(), given), () -> off.add(setting.rule()));
    }
    return new ProjectRules(rules.with(new RuleSettings(levels, off)), List.copyOf(problems));
  }

  private static Problem unknown(String file, RuleSetting setting, RuleCatalogue catalogue) {
    List<String> known = catalogue.rules().stream().map(RuleDescriptor::id).toList();
    return new Problem(
        "unknown-rule",
        Level.ERROR,
        file,
        setting.position().line(),
        setting.position().column(),
        setting.pointer(),
        "the rule " + JsonValue.shown(setting.rule()),
        "a rule that exists",
        Suggestion.fix(setting.rule(), known, "remove it; the rules are the folders below rules/"));
  }
}

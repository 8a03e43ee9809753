package org.factlint.rule;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.factlint.rule.trust.CompiledCache;

/**
 * A folder of somebody's own rules: those that are sound, ready to judge, and what is wrong with
 * the others.
 *
 * <p>A rule is code. So a folder is read only because somebody named it, only its files named
 * {@code rule.drl} are looked at, each is held to the house rules before the rule engine sees it,
 * and what the engine makes of it is scanned before any of it is loaded.
 *
 * @param sources the files of the sound rules, sorted by path
 * @param rules the sound rules, if there are any
 * @param problems what is wrong with the others, in the order of files and lines
 */
public record OwnRules(
    List<RuleSource> sources, Optional<RuleBase> rules, List<RuleProblem> problems) {

  /** No own rules, and nothing wrong with them. */
  public static final OwnRules NONE = new OwnRules(List.of(), Optional.empty(), List.of());

  /**
   * Reads and compiles the rules of a folder; goes on after each that is broken.
   *
   * @param folder the folder: {@code rule-id/rule.drl}, at any depth
   * @param shown what messages call the folder, with {@code /}
   * @param standard the rules that stand beside them, which they may supersede or replace
   * @param cache keeps what is compiled
   * @return the rules; a folder without any is a problem
   */
  public static OwnRules load(
      Path folder, String shown, RuleCatalogue standard, CompiledCache cache) {
    if (!Files.isDirectory(folder)) {
      return broken(shown, "there is no such folder; name one that holds rules");
    }
    try {
      return load(RuleSource.files(folder), folder, shown, standard, cache);
    } catch (UncheckedIOException refused) {
      return broken(shown, "cannot be read: " + refused.getMessage());
    }
  }

  private static OwnRules load(
      List<Path> files, Path folder, String shown, RuleCatalogue standard, CompiledCache cache) {
    List<RuleSource> sources = new ArrayList<>();
    List<RuleProblem> unreadable = new ArrayList<>();
    for (Path file : files) {
      try {
        sources.add(RuleSource.read(RuleSource.shown(shown, folder, file), file));
      } catch (InvalidRulesException e) {
        unreadable.addAll(e.problems());
      }
    }
    if (sources.isEmpty() && unreadable.isEmpty()) {
      return broken(shown, "holds no rule; a rule is a file rule-id/" + RuleSource.FILE_NAME);
    }
    CatalogueReader reader = new CatalogueReader(sources, ids(standard));
    reader.refuse(unreadable);
    return compiled(reader, cache);
  }

  private static OwnRules broken(String shown, String message) {
    return new OwnRules(List.of(), Optional.empty(), List.of(new RuleProblem(shown, 1, message)));
  }

  private static Set<String> ids(RuleCatalogue catalogue) {
    return catalogue.rules().stream().map(RuleDescriptor::id).collect(Collectors.toSet());
  }

  private static OwnRules compiled(CatalogueReader reader, CompiledCache cache) {
    Optional<RuleBase> rules = Optional.empty();
    while (rules.isEmpty() && !reader.sound().isEmpty()) {
      try {
        rules = Optional.of(RuleBase.compile(reader.catalogue(), reader.sound(), cache));
      } catch (InvalidRulesException e) {
        // Each names a file that is then left out, so this comes to an end.
        reader.refuse(e.problems());
      }
    }
    return new OwnRules(reader.sound(), rules, reader.problems());
  }
}

package org.factlint.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.factlint.rule.trust.Sha256;

/** Reads many rule files, and goes on after each that is broken, so that all are told at once. */
final class CatalogueReader {
  private final Map<RuleSource, RuleDescriptor> sound = new LinkedHashMap<>();
  private final List<RuleProblem> problems = new ArrayList<>();

  /**
   * Reads.
   *
   * @param sources the files
   * @param others the names of rules that stand beside them
   */
  CatalogueReader(List<RuleSource> sources, Set<String> others) {
    List<RuleSource> sorted =
        sources.stream().sorted(Comparator.comparing(RuleSource::path)).toList();
    Map<String, RuleSource> names = new HashMap<>();
    sorted.forEach(source -> read(source, names));
    // Also those of broken files: whoever mends them needs no second message about each.
    List<String> known =
        Stream.concat(others.stream(), sorted.stream().map(RuleSource::id)).toList();
    sound.forEach((source, rule) -> problems.addAll(unknown(source, rule, known)));
    Set<String> broken = Set.copyOf(problems.stream().map(RuleProblem::path).toList());
    sound.keySet().removeIf(source -> broken.contains(source.path()));
  }

  private void read(RuleSource source, Map<String, RuleSource> names) {
    try {
      RuleDescriptor rule = RuleReader.read(source);
      RuleSource other = names.putIfAbsent(rule.id(), source);
      if (other == null) {
        sound.put(source, rule);
      } else {
        problems.add(
            new RuleProblem(
                source.path(), 1, "rule \"" + rule.id() + "\" exists already: " + other.path()));
      }
    } catch (InvalidRulesException e) {
      problems.addAll(e.problems());
    }
  }

  private static List<RuleProblem> unknown(
      RuleSource source, RuleDescriptor rule, List<String> known) {
    return rule.relations().supersedes().stream()
        .filter(id -> !known.contains(id))
        .map(id -> "@supersedes: there is no rule \"" + id + "\"")
        .map(message -> new RuleProblem(source.path(), line(source, "@supersedes"), message))
        .toList();
  }

  private static int line(RuleSource source, String metadata) {
    List<String> lines = source.text().lines().toList();
    return 1 + Math.max(0, lines.indexOf(first(lines, metadata)));
  }

  private static String first(List<String> lines, String start) {
    return lines.stream().filter(line -> line.strip().startsWith(start)).findFirst().orElse("");
  }

  List<RuleSource> sound() {
    return List.copyOf(sound.keySet());
  }

  /** Takes out rules that turned out not to be sound after all. */
  void refuse(List<RuleProblem> more) {
    problems.addAll(more);
    more.forEach(problem -> sound.keySet().removeIf(s -> s.path().equals(problem.path())));
  }

  /** What is wrong, in the order of files and lines. */
  List<RuleProblem> problems() {
    return problems.stream()
        .sorted(Comparator.comparing(RuleProblem::path).thenComparingInt(RuleProblem::line))
        .toList();
  }

  /** The catalogue of the sound files. */
  RuleCatalogue catalogue() {
    List<String> contents =
        sound.keySet().stream().flatMap(s -> Stream.of(s.path(), s.text())).toList();
    return new RuleCatalogue(List.copyOf(sound.values()), Sha256.of(contents));
  }
}

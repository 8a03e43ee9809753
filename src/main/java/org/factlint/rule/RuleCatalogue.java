package org.factlint.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of a rule base, each with what its file says about it. */
public final class RuleCatalogue {
  private final Map<String, RuleDescriptor> rules = new LinkedHashMap<>();
  private final String sha256;

  RuleCatalogue(List<RuleDescriptor> rules, String sha256) {
    rules.forEach(rule -> this.rules.put(rule.id(), rule));
    this.sha256 = sha256;
  }

  /**
   * Reads rule files.
   *
   * @param sources the files
   * @return their catalogue
   * @throws InvalidRulesException if one breaks a house rule; it names every problem
   */
  public static RuleCatalogue of(List<RuleSource> sources) {
    List<RuleSource> sorted =
        sources.stream().sorted(Comparator.comparing(RuleSource::path)).toList();
    List<RuleProblem> problems = new ArrayList<>();
    Map<String, RuleDescriptor> rules = new LinkedHashMap<>();
    for (RuleSource source : sorted) {
      try {
        RuleDescriptor rule = RuleReader.read(source);
        RuleDescriptor other = rules.putIfAbsent(rule.id(), rule);
        if (other != null) {
          problems.add(
              problem(source, "rule \"" + rule.id() + "\" exists already: " + other.path()));
        }
      } catch (InvalidRulesException e) {
        problems.addAll(e.problems());
      }
    }
    if (problems.isEmpty()) {
      sorted.forEach(source -> problems.addAll(unknown(source, rules)));
    }
    if (!problems.isEmpty()) {
      throw new InvalidRulesException(problems);
    }
    return new RuleCatalogue(List.copyOf(rules.values()), sha256(sorted));
  }

  /**
   * Finds a rule.
   *
   * @param id its name
   * @return what its file says about it
   */
  public Optional<RuleDescriptor> find(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /**
   * All rules, sorted by family and name.
   *
   * @return the rules
   */
  public Collection<RuleDescriptor> rules() {
    return Collections.unmodifiableCollection(rules.values());
  }

  /**
   * The fingerprint of the rule base: SHA-256 over path and text of every rule file, sorted by
   * path.
   *
   * @return 64 lower-case hex digits
   */
  public String sha256() {
    return sha256;
  }

  private static List<RuleProblem> unknown(RuleSource source, Map<String, RuleDescriptor> rules) {
    return RuleReader.read(source).relations().supersedes().stream()
        .filter(id -> !rules.containsKey(id))
        .map(id -> problem(source, "@supersedes: there is no rule \"" + id + "\""))
        .toList();
  }

  private static RuleProblem problem(RuleSource source, String message) {
    return new RuleProblem(source.path(), 1, message);
  }

  private static String sha256(List<RuleSource> sources) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (RuleSource source : sources) {
        digest.update(
            (source.path() + "\0" + source.text() + "\0").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}

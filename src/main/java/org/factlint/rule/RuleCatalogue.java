package org.factlint.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factlint.rule.trust.Sha256;

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
    CatalogueReader reader = new CatalogueReader(sources, Set.of());
    if (!reader.problems().isEmpty()) {
      throw new InvalidRulesException(reader.problems());
    }
    return reader.catalogue();
  }

  /**
   * The catalogue of these rules and others that stand beside them or, where they have the name of
   * one of these, in its place.
   *
   * @param others the other rules
   * @return a catalogue with a fingerprint of its own
   */
  public RuleCatalogue with(RuleCatalogue others) {
    if (others.rules.isEmpty()) {
      return this;
    }
    Map<String, RuleDescriptor> merged = new LinkedHashMap<>(rules);
    merged.putAll(others.rules);
    return new RuleCatalogue(
        List.copyOf(merged.values()), Sha256.of(List.of(sha256, others.sha256)));
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
}

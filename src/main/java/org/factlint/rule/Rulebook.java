package org.factlint.rule;

import java.util.List;
import java.util.Optional;

/**
 * The rules that judge together: the standard ones and, beside them or in their place, somebody's
 * own; and what the project says of them. Own rules are a base of their own over the same facts, so
 * that none can stand in another's way.
 */
public final class Rulebook {
  private final List<RuleBase> bases;
  private final RuleCatalogue catalogue;
  private final RuleSettings settings;

  private Rulebook(List<RuleBase> bases, RuleCatalogue catalogue, RuleSettings settings) {
    this.bases = bases;
    this.catalogue = catalogue;
    this.settings = settings;
  }

  /**
   * Rules that judge alone, each as its file says.
   *
   * @param rules the rules
   * @return the rulebook
   */
  public static Rulebook of(RuleBase rules) {
    return new Rulebook(List.of(rules), rules.catalogue(), RuleSettings.NONE);
  }

  /**
   * The standard rules and somebody's own: an own rule with the name of a standard one replaces it.
   *
   * @param own the own rules, if any
   * @return the rulebook
   */
  public static Rulebook standardWith(Optional<RuleBase> own) {
    RuleBase standard = RuleBase.standard();
    return own.map(
            mine ->
                new Rulebook(
                    List.of(standard, mine),
                    standard.catalogue().with(mine.catalogue()),
                    RuleSettings.NONE))
        .orElseGet(() -> of(standard));
  }

  /**
   * The same rules, with what a project says of them.
   *
   * @param said what it says; of rules that are not in the catalogue it means nothing
   * @return the rulebook
   */
  public Rulebook with(RuleSettings said) {
    return new Rulebook(bases, catalogue, said);
  }

  /**
   * The compiled rules.
   *
   * @return one or more bases, the standard one first
   */
  public List<RuleBase> bases() {
    return bases;
  }

  /**
   * All rules that can judge, those that are off included.
   *
   * @return their catalogue
   */
  public RuleCatalogue catalogue() {
    return catalogue;
  }

  /**
   * What the project says of single rules.
   *
   * @return the settings
   */
  public RuleSettings settings() {
    return settings;
  }

  /**
   * Whether a base's rule judges: it is not off, and no own rule has taken its place.
   *
   * @param base one of the bases
   * @param rule the name of a rule in it
   * @return what its file says if it judges
   */
  public Optional<RuleDescriptor> judging(RuleBase base, String rule) {
    Optional<RuleDescriptor> here = base.catalogue().find(rule);
    Optional<RuleDescriptor> meant = catalogue.find(rule);
    boolean judges = here.equals(meant) && !settings.off().contains(rule);
    return judges ? here : Optional.empty();
  }
}

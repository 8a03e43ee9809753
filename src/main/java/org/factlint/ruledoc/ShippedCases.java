package org.factlint.ruledoc;

import java.util.List;
import org.factlint.factfile.PolicyReader;
import org.factlint.factfile.StandardFiles;
import org.factlint.factfile.VocabularyReader;
import org.factlint.rule.RuleCatalogue;
import org.factlint.rule.RuleDescriptor;

/** The cases that factlint brings along: of its rules, and of its vocabulary. */
public final class ShippedCases {
  /** Where the cases of the vocabulary are. */
  public static final String OF_VOCABULARY = "rules/vocabulary-cases.json";

  private final CaseFileReader reader;

  /**
   * Cases under the standard vocabulary and thresholds.
   *
   * @param rules the standard rules
   */
  public ShippedCases(RuleCatalogue rules) {
    List<String> names = rules.rules().stream().map(RuleDescriptor::id).toList();
    this.reader = new CaseFileReader(VocabularyReader.standard(), PolicyReader.standard(), names);
  }

  /**
   * Reads the cases of a rule.
   *
   * @param rule a standard rule
   * @return its cases
   */
  public CaseReading of(RuleDescriptor rule) {
    String file = rule.casesPath();
    return reader.ofRule(rule.id(), file, StandardFiles.text(file));
  }

  /**
   * Reads the cases of the standard vocabulary.
   *
   * @return its cases
   */
  public CaseReading ofVocabulary() {
    return reader.ofVocabulary(OF_VOCABULARY, StandardFiles.text(OF_VOCABULARY));
  }
}

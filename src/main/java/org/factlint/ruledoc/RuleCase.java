package org.factlint.ruledoc;

import java.util.List;
import org.factlint.claim.Story;

/**
 * A case of a rule or of a predicate: a story, and all findings that it must give.
 *
 * @param about the rule or the predicate whose case it is
 * @param name what it shows, in words; unique among the cases of its file for what it is about
 * @param place where it begins
 * @param document whether the rule's page shows it
 * @param boundary whether it lies next to where the rule begins, or ceases, to fire
 * @param story the story as the case tells it
 * @param expected all findings that it must give, in the order of the file
 */
public record RuleCase(
    String about,
    String name,
    Place place,
    boolean document,
    boolean boundary,
    Story story,
    List<Expectation> expected) {

  /**
   * A finding that a case must give.
   *
   * @param finding the finding
   * @param place where the case names it
   */
  public record Expectation(FindingOutline finding, Place place) {}

  /**
   * Copies the list.
   *
   * @param about the rule or predicate
   * @param name the name
   * @param place the place
   * @param document whether the page shows it
   * @param boundary whether it lies at a boundary
   * @param story the story
   * @param expected the findings
   */
  public RuleCase {
    expected = List.copyOf(expected);
  }

  /**
   * Whether a rule must fire.
   *
   * @param rule the rule's name
   * @return true if a finding of the rule is expected
   */
  public boolean expects(String rule) {
    return expected.stream().anyMatch(expectation -> expectation.finding().rule().equals(rule));
  }

  /**
   * What it must give.
   *
   * @return the outlines of all findings, in the order of the file
   */
  public List<FindingOutline> outlines() {
    return expected.stream().map(Expectation::finding).toList();
  }

  @Override
  public String toString() {
    return about + ": " + name;
  }
}

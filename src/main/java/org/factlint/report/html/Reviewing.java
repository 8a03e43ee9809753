package org.factlint.report.html;

import java.util.List;
import java.util.Map;

/**
 * What the page needs so that findings can be decided on it.
 *
 * @param reviewer who decides
 * @param version which state of the findings the page shows
 * @param words what can be said of a finding
 * @param deferredUntil the last day of a deferral, if nobody says another
 * @param reopened findings that were decided before, by id, with what was said
 * @param addresses where a claim in its fact file opens, by the place that the page shows
 * @param status what is open, decided and open again
 * @param hindrances what is wrong with files that were saved; nothing can be decided then
 */
public record Reviewing(
    String reviewer,
    long version,
    List<Word> words,
    String deferredUntil,
    Map<String, String> reopened,
    Map<String, String> addresses,
    String status,
    List<String> hindrances) {

  /**
   * One of the six words.
   *
   * @param key the key that says it
   * @param word the word as decisions write it
   * @param title the word for readers
   * @param meaning when to say it
   * @param reasons reasons to choose from; the key alone stands for the first
   */
  public record Word(String key, String word, String title, String meaning, List<String> reasons) {}

  /**
   * How a finding is.
   *
   * @param card the finding
   * @return the word by which the page filters
   */
  public String state(FindingCard card) {
    return reopened.containsKey(card.id()) ? "re-opened" : card.state();
  }

  /**
   * What was once decided on a finding that is open again.
   *
   * @param card the finding
   * @return words for readers; empty if nothing was
   */
  public String before(FindingCard card) {
    return reopened.getOrDefault(card.id(), "");
  }

  /**
   * Where a claim opens.
   *
   * @param origin where an answer comes from
   * @return an address; empty if no file holds the claim
   */
  public String address(FindingCard.Origin origin) {
    return addresses.getOrDefault(origin.factFile(), "");
  }
}

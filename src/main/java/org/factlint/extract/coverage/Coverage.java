package org.factlint.extract.coverage;

import java.util.List;
import org.factlint.text.Span;

/**
 * How much of what can be checked in an article its claims cover, so that silence is not read as
 * agreement. A passage is covered if a quotation of some claim holds part of it.
 *
 * @param dates the dates and times of the text
 * @param amounts the amounts, durations and counts
 * @param names the names, each once, by its longest form
 */
public record Coverage(Tally dates, Tally amounts, Tally names) {

  /**
   * Passages of one sort.
   *
   * @param covered how many of them a claim covers
   * @param left those that none covers, in the order of the text
   */
  public record Tally(int covered, List<Passage> left) {
    /**
     * Keeps the list as it is.
     *
     * @param covered how many are covered
     * @param left the others
     */
    public Tally {
      left = List.copyOf(left);
    }

    /**
     * How many there are.
     *
     * @return the covered and the others
     */
    public int total() {
      return covered + left.size();
    }
  }

  /**
   * Words of the article.
   *
   * @param span where they stand; of a name, where it stands first
   * @param words the words
   */
  public record Passage(Span span, String words) {}
}

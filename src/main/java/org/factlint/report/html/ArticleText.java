package org.factlint.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article, cut where quotations begin and end.
 *
 * @param letter its short name
 * @param name its title
 * @param published when it was published
 * @param anchor where the page has it
 * @param paragraphs its lines that are not empty
 */
public record ArticleText(
    String letter, String name, String published, String anchor, List<Paragraph> paragraphs) {

  /**
   * A line of the article.
   *
   * @param line its number, from 1
   * @param pieces its words, in order
   */
  public record Paragraph(int line, List<Piece> pieces) {}

  /**
   * Words of which all or none are quoted by the same findings.
   *
   * @param words the words
   * @param mark where the page has them; empty if nothing begins here
   * @param findings the findings that quote them, the most important first
   * @param kind the kind of the most important one; empty if no finding quotes them
   */
  public record Piece(String words, String mark, List<String> findings, String kind) {

    /**
     * The findings that quote them beside the most important one.
     *
     * @return their names with blanks between them; nothing if there are none
     */
    public @Nullable String also() {
      return findings.size() < 2 ? null : String.join(" ", findings.subList(1, findings.size()));
    }
  }
}

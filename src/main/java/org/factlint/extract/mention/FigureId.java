package org.factlint.extract.mention;

/**
 * Identifies a figure within one article.
 *
 * @param value the fullest name in lower-case words with hyphens, with a number where two share it
 */
public record FigureId(String value) {

  @Override
  public String toString() {
    return value;
  }
}

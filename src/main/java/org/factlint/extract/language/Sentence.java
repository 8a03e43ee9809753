package org.factlint.extract.language;

import java.util.List;
import java.util.Optional;
import org.factlint.text.Span;

/**
 * A sentence of an article, or a line that stands for one.
 *
 * @param span where it stands
 * @param paragraph the paragraph it stands in, counted from 0
 * @param kind what the line is
 * @param tokens its words and marks
 * @param chunks the tokens in groups, in order; marks belong to none
 */
public record Sentence(
    Span span, int paragraph, Kind kind, List<Token> tokens, List<Chunk> chunks) {

  /** What a line of an article is. */
  public enum Kind {
    /** A sentence of the running text. */
    BODY,
    /** A title or a heading: the present tense tells of what is past. */
    HEADLINE,
    /** A line of a list that begins with its date: "2003–2007: Mate". */
    ENTRY,
    /** Who wrote, and when: nothing that the article claims. */
    BYLINE
  }

  /**
   * Whether this is a title or a heading.
   *
   * @return true for headlines
   */
  public boolean headline() {
    return kind == Kind.HEADLINE;
  }

  /**
   * The stretch from one token to another.
   *
   * @param from the first token
   * @param to one past the last token
   * @return the stretch of the article
   */
  public Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /**
   * The chunk that a token belongs to.
   *
   * @param token the index of a token
   * @return its chunk; empty for marks
   */
  public Optional<Chunk> chunkAt(int token) {
    return chunks.stream().filter(c -> c.from() <= token && token < c.to()).findFirst();
  }
}

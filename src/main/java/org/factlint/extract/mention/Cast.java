package org.factlint.extract.mention;

import java.util.List;
import java.util.Optional;
import org.factlint.text.Span;

/**
 * Everybody and everything of name that an article speaks of.
 *
 * @param figures in the order of their first names in the text
 * @param mentions in the order of the text
 */
public record Cast(List<Figure> figures, List<Mention> mentions) {

  /**
   * The figure of an identifier.
   *
   * @param id an identifier of this cast
   * @return the figure
   */
  public Figure figure(FigureId id) {
    return figures.stream()
        .filter(figure -> figure.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not in this cast: " + id));
  }

  /**
   * The mentions in a stretch of the article.
   *
   * @param span a stretch
   * @return the mentions that lie in it, in order
   */
  public List<Mention> in(Span span) {
    return mentions.stream()
        .filter(m -> span.start() <= m.span().start() && m.span().end() <= span.end())
        .toList();
  }

  /**
   * Whom a mention stands for.
   *
   * @param mention a mention of this cast
   * @return the figure; empty where the text leaves it open
   */
  public Optional<Figure> figure(Mention mention) {
    return mention.figure().map(this::figure);
  }
}

package org.factlint.factfile;

import java.util.List;
import java.util.Optional;
import org.factlint.claim.SourceHeader;
import org.factlint.claim.SourceId;
import org.factlint.factfile.json.JsonValue.ObjectValue;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * As much of a fact file as could be read, so that what is wrong with one part hides nothing of the
 * others.
 *
 * @param log what is wrong so far; takes up what else is found
 * @param about what it says of its source, if it does
 * @param article its article; null if that could not be read
 * @param source the name and header of its source, if they could be read
 * @param claims those claims of which enough could be read, in the order of the file
 */
public record ExaminedFile(
    ProblemLog log,
    Optional<ObjectValue> about,
    @Nullable Article article,
    Optional<Head> source,
    List<LocatedClaim> claims) {

  /**
   * What a source is called, and what is known about it.
   *
   * @param id its name
   * @param header what is known about the article
   */
  public record Head(SourceId id, SourceHeader header) {}

  /**
   * The same file, with another log.
   *
   * @param other takes up what is found from now on
   * @return a file that differs in nothing else
   */
  public ExaminedFile loggingTo(ProblemLog other) {
    return new ExaminedFile(other, about, article, source, claims);
  }
}

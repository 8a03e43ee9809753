package org.factlint.job.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factlint.claim.Source;
import org.factlint.claim.SourceId;
import org.factlint.factfile.FactFileReader;
import org.factlint.factfile.FactFileReading;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.job.Surroundings;
import org.factlint.source.ArticleReader;
import org.factlint.source.ArticleReading;
import org.factlint.text.Article;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;

/**
 * An article that was opened, with the fact file that it has already.
 *
 * @param target the article and its fact file
 * @param source the article, with what is known about it, and the claims that stand there already
 * @param content the content of the fact file; empty if there is none
 */
record Opened(Target target, Source source, Optional<String> content) {
  private static final long LARGEST_FACT_FILE = 20_000_000;

  /**
   * Opens an article.
   *
   * @param target the article and its fact file
   * @param around what its fact file may name
   * @param merge whether it may have one
   * @param problems takes up what is wrong
   * @return the article; empty if anything is wrong
   */
  static Optional<Opened> of(
      Target target, Surroundings around, boolean merge, List<Problem> problems) {
    int before = problems.size();
    ArticleReading reading = ArticleReader.read(target.given());
    problems.addAll(reading.problems());
    Optional<Opened> opened = reading.source().map(read -> new Opened(target, bare(target, read)));
    if (target.facts().exists() && !merge) {
      problems.add(refused(target));
    } else if (target.facts().exists() && around.problems().isEmpty()) {
      opened = opened.flatMap(article -> article.withFacts(around, problems));
    }
    return opened.filter(any -> problems.size() == before);
  }

  private Opened(Target target, Source source) {
    this(target, source, Optional.empty());
  }

  /** The article by the name that its fact file gives it: of a page, that of the frozen text. */
  private static Source bare(Target target, Source read) {
    String id = read.id().value().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    String name = id.replaceAll("^[^\\p{L}\\p{N}]+", "");
    Article article = Article.of(target.article().shown(), read.article().text());
    return new Source(
        new SourceId(name.isEmpty() ? "article" : name), read.header(), article, List.of());
  }

  /** The same with what its fact file says of it, which people may have corrected. */
  private Optional<Opened> withFacts(Surroundings around, List<Problem> problems) {
    InputFile facts = target.facts();
    FactFileReading reading =
        FactFileReader.read(facts.path(), facts.shown(), around.entities(), around.vocabulary());
    List<Problem> found = new ArrayList<>(reading.problems());
    reading
        .source()
        .filter(read -> !read.article().text().equals(source.article().text()))
        .ifPresent(read -> found.add(otherArticle(read)));
    problems.addAll(found);
    try {
      String text = facts.text(LARGEST_FACT_FILE);
      return reading.source().map(read -> new Opened(target, read, Optional.of(text)));
    } catch (UnreadableFileException told) {
      return Optional.empty();
    }
  }

  private static Problem refused(Target target) {
    return new Problem(
        "draft-refused",
        Level.ERROR,
        target.facts().shown(),
        1,
        1,
        "",
        "a fact file that is there already",
        "none, so that nothing is overwritten",
        "add --merge, which keeps what people edited or reviewed, or delete the file");
  }

  private Problem otherArticle(Source read) {
    return new Problem(
        "draft-of-another",
        Level.ERROR,
        target.facts().shown(),
        1,
        1,
        "/source/article",
        "the fact file of " + read.article().path(),
        "that of " + target.given().shown(),
        "rename one of the two articles, or draft it into another folder with --output");
  }
}

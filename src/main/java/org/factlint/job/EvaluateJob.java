package org.factlint.job;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.factlint.cache.ContentCache;
import org.factlint.check.CheckResult;
import org.factlint.check.ConsistencyChecker;
import org.factlint.claim.Entities;
import org.factlint.claim.Policy;
import org.factlint.claim.Source;
import org.factlint.claim.SourceHeader;
import org.factlint.claim.SourceId;
import org.factlint.claim.Story;
import org.factlint.claim.Vocabulary;
import org.factlint.compare.Comparisons;
import org.factlint.extract.claims.ClaimReader;
import org.factlint.factfile.PolicyReader;
import org.factlint.factfile.VocabularyReader;
import org.factlint.text.Article;

/** Judges pairs of short texts, each as if its two texts were articles that nobody prepared. */
public final class EvaluateJob {
  private final Vocabulary vocabulary = VocabularyReader.standard();
  private final Policy policy = PolicyReader.standard();
  private final ClaimReader reader = ClaimReader.of(vocabulary);
  private final Function<Story, Comparisons> comparer;
  private final ConsistencyChecker checker;

  /**
   * Makes a job.
   *
   * @param comparer compares the sources of a story
   * @param checker judges
   */
  public EvaluateJob(Function<Story, Comparisons> comparer, ConsistencyChecker checker) {
    this.comparer = comparer;
    this.checker = checker;
  }

  /**
   * Judges one pair.
   *
   * @param pair the pair
   * @return what was found
   */
  public JudgedPair judge(LabelledPair pair) {
    ArticleStage stage =
        new ArticleStage(() -> reader, ContentCache.NONE, vocabulary, new Entities(List.of()));
    stage.read(source("a", pair.a()));
    stage.read(source("b", pair.b()));
    Story story = stage.story(pair.id(), policy);
    CheckResult result = checker.check(comparer.apply(story), story);
    return new JudgedPair(
        pair, PairLabel.of(result.findings()), result.findings(), result.comparisons() > 0);
  }

  private static Source source(String name, LabelledPair.Passage passage) {
    SourceHeader header =
        new SourceHeader(
            null,
            passage.published(),
            passage.published() == null ? null : "stated",
            SourceHeader.Coverage.PARTIAL,
            Map.of());
    return new Source(new SourceId(name), header, Article.of(name, passage.text()), List.of());
  }
}

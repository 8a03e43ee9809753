package org.factlint.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.factlint.check.CheckResult;
import org.factlint.check.ConsistencyChecker;
import org.factlint.claim.Story;
import org.factlint.claim.Vocabulary;
import org.factlint.compare.story.Comparer;
import org.factlint.factfile.VocabularyReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Checks generated claims, by comparison and rules and by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms6g", "-Xmx6g", "-Xmn2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 10)
public class CheckBenchmark {
  private static final int LARGEST_STORY = 100_000;

  /** How many claims. */
  @Param({"10000", "100000", "1000000"})
  public int claims;

  private List<Story> stories = List.of();
  private ConsistencyChecker checker = ConsistencyChecker.standard();

  /** Makes the claims, and makes sure that both ways find the same in them, word for word. */
  @Setup
  public void generate() {
    Vocabulary vocabulary = VocabularyReader.standard();
    int size = Math.min(claims, LARGEST_STORY);
    stories =
        IntStream.range(0, claims / size)
            .mapToObj(number -> GeneratedStory.of(size, number, vocabulary))
            .toList();
    for (Story story : stories) {
      if (!byRules(story).equals(byHand(story))) {
        throw new IllegalStateException("the rules find something else than hand-written code");
      }
    }
  }

  /** Compares the claims and lets the rules judge. */
  @Benchmark
  public void rules(Blackhole consumer) {
    stories.forEach(story -> consumer.consume(byRules(story)));
  }

  /** Does the same by hand. */
  @Benchmark
  public void hand(Blackhole consumer) {
    stories.forEach(story -> consumer.consume(byHand(story)));
  }

  private CheckResult byRules(Story story) {
    return checker.check(new Comparer().compare(story), story);
  }

  private CheckResult byHand(Story story) {
    return HandWritten.check(story, checker.catalogue());
  }
}

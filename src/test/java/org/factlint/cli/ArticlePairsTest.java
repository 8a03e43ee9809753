package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.factlint.check.ConsistencyChecker;
import org.factlint.compare.story.Comparer;
import org.factlint.config.ConfigurationReader;
import org.factlint.finding.Evidence;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingKind;
import org.factlint.job.CheckJob;
import org.factlint.job.CheckOutcome;
import org.factlint.job.CheckRequest;
import org.factlint.job.Stages;
import org.factlint.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is found in pairs of articles that nobody prepared, on eight topics. Beside each pair stands
 * what a careful reader would find, a line each: kind, importance, type, what other kinds would do,
 * and the words of both sides.
 */
class ArticlePairsTest {
  private static final Path PAIRS = Path.of("src/test/resources/pairs").toAbsolutePath();

  /** A line of expectations. */
  private record Expected(
      String pair, String kind, Set<String> acceptable, boolean must, Span a, Span b) {

    boolean foundBy(Finding finding) {
      return acceptable.contains(finding.kind().word()) && about(finding);
    }

    boolean about(Finding finding) {
      return touches(finding, "-a.txt", a) && touches(finding, "-b.txt", b);
    }

    private static boolean touches(Finding finding, String side, Span words) {
      return finding.evidence().stream()
          .filter((Evidence evidence) -> evidence.article().endsWith(side))
          .anyMatch(evidence -> evidence.quote().span().overlaps(words));
    }
  }

  private static final List<Expected> EXPECTED = new ArrayList<>();
  private static final List<Finding> FINDINGS = new ArrayList<>();
  private static final List<String> FALSE_CONFLICTS = new ArrayList<>();
  private static final List<Expected> FOUND = new ArrayList<>();

  @BeforeAll
  static void check_all_pairs() throws IOException {
    ConsistencyChecker checker = ConsistencyChecker.standard();
    try (Stream<Path> files = Files.list(PAIRS)) {
      for (Path file :
          files.filter(f -> f.toString().endsWith(".expected.txt")).sorted().toList()) {
        String pair = file.getFileName().toString().replace(".expected.txt", "");
        judge(pair, expected(pair), findings(pair, checker));
      }
    }
  }

  private static List<Finding> findings(String pair, ConsistencyChecker checker) {
    CheckRequest request =
        new CheckRequest(
            ConfigurationReader.nearest(PAIRS).configuration(),
            PAIRS,
            List.of(pair + "-a.txt", pair + "-b.txt"),
            false,
            Optional.empty());
    CheckOutcome outcome =
        new CheckJob(new Comparer()::compare, () -> checker, Stages.UNWATCHED).run(request);
    return ((CheckOutcome.Checked) outcome).stories().get(0).result().findings();
  }

  private static List<Expected> expected(String pair) throws IOException {
    String a = Files.readString(PAIRS.resolve(pair + "-a.txt"), StandardCharsets.UTF_8);
    String b = Files.readString(PAIRS.resolve(pair + "-b.txt"), StandardCharsets.UTF_8);
    List<Expected> lines = new ArrayList<>();
    for (String line : Files.readAllLines(PAIRS.resolve(pair + ".expected.txt"))) {
      String[] head = line.substring(0, line.indexOf(" | ")).split(" ", -1);
      String[] sides = line.substring(line.indexOf(" | ") + 3).split(" \\|\\| ", -1);
      Set<String> acceptable = head.length > 3 ? Set.of(head[3].split(",", -1)) : kinds(head[0]);
      lines.add(
          new Expected(
              pair,
              head[0],
              acceptable,
              head[1].equals("must"),
              span(a, sides[0]),
              span(b, sides[1])));
    }
    return lines;
  }

  private static Set<String> kinds(String kind) {
    return kind.equals("agreement") ? Set.of(kind, "refinement") : Set.of(kind);
  }

  private static Span span(String text, String words) {
    assertThat(text).contains(words.strip());
    int start = text.indexOf(words.strip());
    return new Span(start, start + words.strip().length());
  }

  private static void judge(String pair, List<Expected> expected, List<Finding> findings) {
    EXPECTED.addAll(expected);
    FINDINGS.addAll(findings);
    expected.stream().filter(line -> findings.stream().anyMatch(line::foundBy)).forEach(FOUND::add);
    findings.stream()
        .filter(finding -> finding.kind() == FindingKind.CONFLICT)
        .filter(finding -> expected.stream().noneMatch(line -> line.foundBy(finding)))
        .forEach(finding -> FALSE_CONFLICTS.add(pair + ": " + finding.message()));
  }

  @Test
  void no_conflict_is_told_where_there_is_none() {
    assertThat(FALSE_CONFLICTS).isEmpty();
  }

  @Test
  void many_conflicts_are_found() {
    assertThat(share(line -> line.kind().equals("conflict") && line.must())).isGreaterThan(0.25);
  }

  @Test
  void most_agreements_are_found() {
    assertThat(share(line -> line.kind().equals("agreement") && line.must())).isGreaterThan(0.6);
  }

  @Test
  void every_claim_is_quoted_verbatim() throws IOException {
    assertThat(FINDINGS).isNotEmpty();
    for (Finding finding : FINDINGS) {
      for (Evidence evidence : finding.evidence()) {
        String text = Files.readString(PAIRS.resolve(evidence.article()), StandardCharsets.UTF_8);
        Span span = evidence.quote().span();
        assertThat(text.substring(span.start(), span.end())).startsWith(evidence.quote().exact());
      }
    }
  }

  private static double share(Predicate<Expected> which) {
    long all = EXPECTED.stream().filter(which).count();
    assertThat(all).isPositive();
    return (double) FOUND.stream().filter(which).count() / all;
  }
}

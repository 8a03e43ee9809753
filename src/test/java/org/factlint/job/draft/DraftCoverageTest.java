package org.factlint.job.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factlint.Score;
import org.factlint.claim.Claim;
import org.factlint.claim.Entities;
import org.factlint.claim.Source;
import org.factlint.claim.Vocabulary;
import org.factlint.config.Configuration;
import org.factlint.factfile.EntitiesReader;
import org.factlint.factfile.FactFileReader;
import org.factlint.factfile.VocabularyReader;
import org.factlint.job.draft.DraftOutcome.DraftFile;
import org.factlint.job.draft.DraftOutcome.Drafted;
import org.factlint.text.Article;
import org.factlint.text.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures drafts against the fact files that people made of the same articles: how much of what
 * people wrote down the drafts have, and how much of what both have the drafts get right.
 *
 * <p>What only a draft says is counted apart: people left it out, and nobody has judged it.
 */
class DraftCoverageTest {
  private static final Path SEEDS = Path.of("seeds");

  /** Below what is reached, so that a change of reading shows without each word being held. */
  private static final double LEAST_COVERED = 0.73;

  private static final double LEAST_RIGHT = 0.80;

  @TempDir private Path folder;

  private int written;
  private int covered;
  private int drafted;
  private int judged;
  private int right;
  private final List<String> notes = new ArrayList<>();

  @Test
  void drafts_have_much_of_what_people_wrote_down() throws IOException {
    measure();

    Score coverage =
        new Score("claims of people that drafts have, too", covered, written)
            .published("draft-coverage");
    Score precision =
        new Score("drafted claims that people have, too, and that are right", right, judged)
            .published("draft-precision");
    new Score("drafted claims that people have, too", judged, drafted).published("draft-judged");
    Files.write(Path.of("target", "scores", "draft-claims.txt"), notes);
    assertThat(coverage.share()).isGreaterThan(LEAST_COVERED);
    assertThat(precision.share()).isGreaterThan(LEAST_RIGHT);
  }

  private void measure() throws IOException {
    List<String> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(SEEDS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String name = file.getFileName().toString();
        Files.copy(file, folder.resolve(name));
        articles.add(name);
      }
    }
    Drafted drafts =
        (Drafted)
            DraftJob.run(
                new DraftRequest(
                    Configuration.standard(folder), folder, articles, Optional.empty(), false));
    Vocabulary standard = VocabularyReader.standard();
    Vocabulary own =
        VocabularyReader.merged("", content(drafts, "vocabulary.json"), standard).vocabulary();
    Entities entities = EntitiesReader.read("", content(drafts, "entities.json")).entities();
    Entities people = EntitiesReader.read(List.of(input("entities.json"))).entities();
    Likeness likeness = new Likeness(new PredicateFamily(own), entities, people);
    for (String name : articles) {
      String facts = name.replace(".txt", ".facts.json");
      Source person =
          FactFileReader.read(SEEDS.resolve(facts), facts, people, standard).source().orElseThrow();
      Article article = person.article();
      Source draft =
          FactFileReader.read(facts, content(drafts, facts), article, entities, own)
              .source()
              .orElseThrow();
      hold(draft.claims(), person.claims(), likeness);
    }
  }

  private void hold(List<Claim> drafts, List<Claim> people, Likeness likeness) {
    written += people.size();
    drafted += drafts.size();
    for (Claim person : people) {
      boolean found = drafts.stream().anyMatch(draft -> likeness.counterparts(draft, person));
      covered += found ? 1 : 0;
      notes.add((found ? "covered   " : "missed    ") + line(person));
    }
    for (Claim draft : drafts) {
      List<Claim> same = people.stream().filter(p -> likeness.counterparts(draft, p)).toList();
      boolean agrees = same.stream().anyMatch(person -> likeness.agree(draft, person));
      judged += same.isEmpty() ? 0 : 1;
      right += agrees ? 1 : 0;
      notes.add(
          (same.isEmpty() ? "unjudged  " : agrees ? "right     " : "wrong     ") + line(draft));
    }
  }

  private static String line(Claim claim) {
    return claim.statement().subject()
        + " "
        + claim.statement().predicate()
        + " "
        + claim.statement().object()
        + " | "
        + claim.manner()
        + " | "
        + claim.quote().exact().replace('\n', ' ');
  }

  private static String content(Drafted drafts, String name) {
    return drafts.files().stream()
        .filter(file -> file.shown().equals(name))
        .map(DraftFile::content)
        .findFirst()
        .orElseThrow();
  }

  private static InputFile input(String name) {
    return new InputFile(SEEDS.resolve(name), name);
  }
}

package org.factlint.extract.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimId;
import org.factlint.claim.Manner;
import org.factlint.claim.Origin;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Quotation;
import org.factlint.claim.Referent;
import org.factlint.claim.Statement;
import org.factlint.extract.coverage.Coverage.Passage;
import org.factlint.extract.coverage.Coverage.Tally;
import org.factlint.text.Article;
import org.factlint.text.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CoverageReaderTest {
  private static final CoverageReader READER = new CoverageReader();
  private static final String TEXT =
      """
      Ferry sinks off Cape Orle

      By Ada Quist, The Coast Gazette
      Published: 2021-05-04

      The ferry Gull sank on 3 May 2021. All 41 passengers were saved, Captain Ole Brandt said.
      Brandt had steered the Gull for nine years. The Harbour Office of Orle will report in June 2021.
      """;

  private static Claim claim(String exact, String... context) {
    return new Claim(
        new ClaimId("c" + TEXT.indexOf(exact)),
        new Statement(
            new Referent.Described("the ferry", null),
            new PredicateId("sinks"),
            null,
            null,
            null,
            null),
        Manner.PLAIN,
        Qualifiers.NONE,
        quotation(exact),
        List.of(context).stream().map(CoverageReaderTest::quotation).toList(),
        Origin.MANUAL,
        null);
  }

  private static Quotation quotation(String exact) {
    int start = TEXT.indexOf(exact);
    Span span = new Span(start, start + exact.length());
    return new Quotation(exact, span, Article.of("a.txt", TEXT).position(start));
  }

  private static List<String> words(Tally tally) {
    return tally.left().stream().map(Passage::words).toList();
  }

  @Test
  void without_claims_all_that_can_be_checked_is_left() {
    Coverage coverage = READER.of(TEXT, List.of());
    assertThat(words(coverage.dates())).containsExactly("3 May 2021", "June 2021");
    assertThat(words(coverage.amounts())).containsExactly("41 passengers", "nine years");
    assertThat(words(coverage.names()))
        .containsExactly("Cape Orle", "Gull", "Captain Ole Brandt", "Harbour Office of Orle");
  }

  @Test
  void a_quotation_covers_what_it_holds() {
    Coverage coverage =
        READER.of(
            TEXT,
            List.of(claim("The ferry Gull sank on 3 May 2021"), claim("nine years", "Brandt had")));
    assertThat(coverage.dates().covered()).isEqualTo(1);
    assertThat(coverage.dates().total()).isEqualTo(2);
    assertThat(words(coverage.amounts())).containsExactly("41 passengers");
    assertThat(words(coverage.names())).containsExactly("Cape Orle", "Harbour Office of Orle");
  }

  @Test
  void what_is_left_stands_where_it_says() {
    Passage left = READER.of(TEXT, List.of()).amounts().left().get(1);
    assertThat(Article.of("a.txt", TEXT).slice(left.span())).isEqualTo("nine years");
  }

  @Test
  void capitals_at_the_beginning_of_sentences_and_in_titles_make_no_names() {
    String text =
        "Old Ferry Sinks Near The Cape\n\nDivers came. Although Orle’s harbour is small, Gull is there in May.\n";
    assertThat(words(READER.of(text, List.of()).names())).containsExactly("Orle", "Gull");
  }

  @Test
  void large_texts_end_in_time() {
    String text = TEXT.repeat(30_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> READER.of(text, List.of()));
  }
}

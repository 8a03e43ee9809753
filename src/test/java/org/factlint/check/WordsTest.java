package org.factlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.factlint.claim.Quotation;
import org.factlint.text.Position;
import org.factlint.text.Span;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void a_short_quotation_stays_as_it_is() {
    Quotation quote = quote("x".repeat(300));

    assertThat(Words.shortened(quote)).isSameAs(quote);
  }

  @Test
  void a_long_one_ends_where_a_word_ends_and_stays_verbatim() {
    Quotation quote = quote("word ".repeat(59) + "overlong and more");
    Quotation shortened = Words.shortened(quote);

    assertThat(shortened.exact()).isEqualTo("word ".repeat(59).strip());
    assertThat(shortened.span()).isEqualTo(new Span(7, 7 + 294));
    assertThat(Words.inline(quote)).endsWith("word word …”");
  }

  @Test
  void length_counts_code_points() {
    Quotation quote = quote("🜂".repeat(301));

    assertThat(Words.shortened(quote).exact()).isEqualTo("🜂".repeat(300));
  }

  @Test
  void in_a_sentence_a_quotation_stands_on_one_line() {
    assertThat(Words.inline(quote("one\n\ntwo"))).isEqualTo("“one two”");
  }

  private static Quotation quote(String exact) {
    Span span = new Span(7, 7 + exact.codePointCount(0, exact.length()));
    return new Quotation(exact, span, new Position(1, 8));
  }
}

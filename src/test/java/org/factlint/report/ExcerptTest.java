package org.factlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final String QUOTE =
      "The keeper lit the lamp, the fog came in from the sea, and on Tuesday evening the pilot"
          + " boat turned back before the reef";

  @Test
  void a_short_quote_stays_whole() {
    assertThat(Excerpt.of("lit the lamp", List.of(), 20))
        .isEqualTo(new Excerpt("lit the lamp", 0, 0));
  }

  @Test
  void a_long_quote_is_cut_around_the_words_that_decide() {
    Excerpt excerpt =
        Excerpt.of(
            QUOTE, List.of("nothing", "“on Tuesday evening” is not “on Monday”", "“fog”"), 50);
    assertThat(excerpt.text().substring(excerpt.from(), excerpt.to()))
        .isEqualTo("on Tuesday evening");
    assertThat(excerpt.text()).startsWith("… ").endsWith(" …");
    assertThat(QUOTE).contains(excerpt.text().substring(2, excerpt.text().length() - 2));
  }

  @Test
  void words_that_are_most_of_the_quote_are_not_marked() {
    Excerpt excerpt = Excerpt.of("lit the lamp", List.of("“lit the lamp” and more"), 50);
    assertThat(excerpt.from()).isEqualTo(excerpt.to());
  }

  @Test
  void every_cut_of_every_length_is_verbatim() {
    for (int longest = 1; longest < QUOTE.length() + 5; longest++) {
      String text = Excerpt.of(QUOTE, List.of("“fog”"), longest).text();
      assertThat(QUOTE).contains(text.replaceFirst("^… ", "").replaceFirst(" …$", ""));
    }
  }

  @Test
  void a_text_without_blanks_is_cut_between_code_points() {
    String text = "🌊".repeat(30);
    for (int longest = 1; longest < 70; longest++) {
      String shown = Excerpt.of(text, List.of(), longest).text().replace(" …", "");
      assertThat(shown.codePoints()).allMatch(c -> c == "🌊".codePointAt(0));
    }
    assertThat(Excerpt.beginning(text, 7)).isEqualTo("🌊".repeat(7));
  }
}

package org.factlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factlint.text.Resolution.Ambiguous;
import org.factlint.text.Resolution.Found;
import org.factlint.text.Resolution.Hint;
import org.factlint.text.Resolution.Likeness;
import org.factlint.text.Resolution.Misplaced;
import org.factlint.text.Resolution.NotFound;
import org.factlint.text.Resolution.OtherSurroundings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuoteAnchorTest {
  private static final Article ARTICLE =
      Article.of("tide.txt", "𝄞 The tide’s in.\nThe boat is\u00a0out. The boat is back.\n");

  private static Resolution resolve(
      String exact,
      @Nullable Integer start,
      @Nullable Integer end,
      @Nullable String before,
      @Nullable String after) {
    return new QuoteAnchor(exact, start, end, before, after).in(ARTICLE);
  }

  @Test
  void words_at_one_place_are_found_in_code_points() {
    assertThat(QuoteAnchor.of("The tide’s in").in(ARTICLE)).isEqualTo(new Found(new Span(2, 15)));
  }

  @Test
  void words_at_two_places_are_ambiguous() {
    assertThat(QuoteAnchor.of("The boat").in(ARTICLE))
        .isEqualTo(new Ambiguous(List.of(new Span(17, 25), new Span(34, 42))));
  }

  @Test
  void places_may_overlap() {
    assertThat(QuoteAnchor.of("aa").in(Article.of("a.txt", "aaa")))
        .isEqualTo(new Ambiguous(List.of(new Span(0, 2), new Span(1, 3))));
  }

  @Test
  void a_prefix_or_a_suffix_or_an_offset_tells_them_apart() {
    Found second = new Found(new Span(34, 42));
    assertThat(resolve("The boat", null, null, "out. ", null)).isEqualTo(second);
    assertThat(resolve("The boat", null, null, null, " is back")).isEqualTo(second);
    assertThat(resolve("The boat", 34, 42, null, null)).isEqualTo(second);
  }

  @Test
  void a_wrong_offset_is_no_match_though_the_words_stand_elsewhere() {
    assertThat(resolve("is back", 1, 8, null, null)).isEqualTo(new Misplaced(new Span(43, 50)));
    assertThat(resolve("is back", 43, 51, null, null)).isEqualTo(new Misplaced(new Span(43, 50)));
    assertThat(resolve("The boat", 1, 9, null, null)).isInstanceOf(Ambiguous.class);
  }

  @Test
  void a_wrong_prefix_is_no_match() {
    assertThat(resolve("is back", null, null, "The bo", null))
        .isEqualTo(new OtherSurroundings(List.of(new Span(43, 50))));
  }

  @Test
  void a_straight_apostrophe_and_a_plain_space_are_other_characters() {
    assertThat(QuoteAnchor.of("The tide's in").in(ARTICLE))
        .isEqualTo(
            new NotFound(new Hint(new Span(2, 15), "The tide’s in", Likeness.OTHER_CHARACTERS)));
    assertThat(QuoteAnchor.of("The boat is out").in(ARTICLE))
        .isEqualTo(
            new NotFound(
                new Hint(new Span(17, 32), "The boat is\u00a0out", Likeness.OTHER_CHARACTERS)));
  }

  @Test
  void other_capital_letters_are_other_characters_too() {
    assertThat(QuoteAnchor.of("THE TIDE'S").in(ARTICLE))
        .isEqualTo(new NotFound(new Hint(new Span(2, 12), "The tide’s", Likeness.OTHER_CASE)));
  }

  @Test
  void a_long_common_beginning_is_shown_with_what_follows() {
    assertThat(QuoteAnchor.of("The boat is lost").in(ARTICLE))
        .isEqualTo(
            new NotFound(
                new Hint(
                    new Span(17, 51),
                    "The boat is\u00a0out. The boat is back.",
                    Likeness.SAME_BEGINNING)));
  }

  @Test
  void a_short_common_beginning_is_chance() {
    assertThat(QuoteAnchor.of("The wind").in(ARTICLE)).isEqualTo(new NotFound(null));
    assertThat(QuoteAnchor.of("").in(ARTICLE)).isEqualTo(new NotFound(null));
  }

  @Test
  void every_stretch_of_the_text_is_found_at_its_offsets() {
    for (int start = 0; start < ARTICLE.length(); start++) {
      for (int end = start + 1; end <= ARTICLE.length(); end++) {
        Span span = new Span(start, end);
        assertThat(resolve(ARTICLE.slice(span), start, end, null, null)).isEqualTo(new Found(span));
      }
    }
  }
}

package org.factlint.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.factlint.extract.language.LanguageReader;
import org.factlint.extract.language.Sentence;
import org.factlint.text.Article;
import org.junit.jupiter.api.Test;

/** Quantities of tagged sentences. */
class TaggedSentenceTest {
  private static final LanguageReader LANGUAGE = LanguageReader.standard();
  private static final QuantityReader READER = QuantityReader.standard();

  private static List<QuantityMention> mentions(String text) {
    return LANGUAGE.read(text).sentences().stream()
        .flatMap((Sentence s) -> READER.read(s, List.of()).mentions().stream())
        .toList();
  }

  @Test
  void a_noun_phrase_ends_where_its_nouns_end() {
    assertThat(
            mentions(
                "The storm left 41 fishing boats stranded on the beach. Police officers freed 12 people"
                    + " trapped underground."))
        .extracting(m -> Said.lemma(m.noun()), m -> m.noun() == null ? "" : m.noun().words())
        .containsExactly(tuple("boat", "fishing boats"), tuple("person", "people"));
  }

  @Test
  void what_an_amount_stands_before_is_described_by_it() {
    assertThat(
            mentions(
                "The ministry signed a $1.2 billion harbour contract. It gave the port a 60-megawatt wind"
                    + " turbine on Monday."))
        .extracting(QuantityMention::words, m -> Said.lemma(m.noun()))
        .containsExactly(tuple("$1.2 billion", "contract"), tuple("60-megawatt", "turbine"));
  }

  @Test
  void spans_are_those_of_the_article() {
    String text = "Boats came — 🚢.\n\nThey carried “more than 40 tonnes” of grain.";
    QuantityMention mention = mentions(text).get(0);
    assertThat(Article.of("a.txt", text).slice(mention.span()))
        .isEqualTo("more than 40 tonnes")
        .isEqualTo(mention.words());
  }
}

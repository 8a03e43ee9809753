package org.factlint.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.List;
import org.factlint.value.ValueRelation.Equal;
import org.factlint.value.ValueRelation.Refines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.core.Gen;

class NameTest {

  @ParameterizedTest
  @CsvSource({
    "Ada Byron, ADA  BYRON, equal",
    "Ada Byron, 'Ada\u00a0Byron', equal",
    "Ren\u00e9e Straße, Rene\u0301e STRASSE, equal",
    "O’Brien, O'Brien, equal",
    "Jean‑Luc, Jean-Luc, equal",
    "The Lantern Guild, Lantern Guild, equal",
    "Ada Byron, Byron, refines",
    "Byron, Ada Byron, refined by",
    "Ada Byron, Anne Byron, overlapping",
    "Byron Ada, Ada Byron, overlapping",
    "Ada Byron, Ada Biron, overlapping",
    "Ada Byron, Grace Hopper, unknown"
  })
  void names_are_related_by_their_words(String first, String second, String relation) {
    ValueRelation found = new Name(first).relationTo(new Name(second));
    assertThat(Enumerated.name(found)).isEqualTo(relation);
    assertThat(found.inverse()).isEqualTo(new Name(second).relationTo(new Name(first)));
  }

  @ParameterizedTest
  @CsvSource({
    "Mohammed, Muhammad, true",
    "Hussein Karzay, Husein Karzai, true",
    "Lashkar-e-Nur, Lashkar i Nur, true",
    "Renee, Ren\u00e9e, true",
    "Al-Nur, Al Nur, true",
    "North Velestan Free Movement, The Northern Velistan Free Movement, true",
    "Ada Byron, ada byron, false",
    "Ada Byron, Byron, false",
    "A. Byron, Ada Byron, false",
    "Iran, Iraq, false",
    "Austria, Australia, false",
    "Slovakia, Slovenia, false",
    "Gambia, Zambia, false",
    "North Korea, South Korea, false",
    "Niger, Nigeria, false",
    "1st Battalion, 2nd Battalion, false",
    "Battalion 12, Battalion 13, false"
  })
  void spellings_vary_in_vowels_marks_and_doubled_letters(
      String first, String second, boolean variant) {
    assertThat(new Name(first).spellingVariantOf(new Name(second))).isEqualTo(variant);
    assertThat(new Name(second).spellingVariantOf(new Name(first))).isEqualTo(variant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "—", "..."})
  void a_name_without_a_letter_is_refused(String text) {
    assertThatThrownBy(() -> new Name(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("a name with letters or digits");
  }

  @Test
  void refinement_is_a_strict_partial_order_and_relations_turn_round() {
    qt().forAll(lists().of(names()).ofSize(5))
        .checkAssert(
            names -> {
              for (Name a : names) {
                assertThat(a.relationTo(a)).isEqualTo(new Equal(Truth.CERTAINLY));
                for (Name b : names) {
                  assertThat(a.relationTo(b).inverse()).isEqualTo(b.relationTo(a));
                  assertTransitive(a, b, names);
                }
              }
            });
  }

  private static void assertTransitive(Name a, Name b, List<Name> names) {
    if (a.relationTo(b) instanceof Refines) {
      names.stream()
          .filter(c -> b.relationTo(c) instanceof Refines)
          .forEach(c -> assertThat(a.relationTo(c)).isInstanceOf(Refines.class));
    }
  }

  private static Gen<Name> names() {
    List<String> words = List.of("Ada", "ada", "Byron", "Lovelace", "King", "Biron");
    return lists()
        .of(integers().between(0, words.size() - 1).map(words::get))
        .ofSizeBetween(1, 4)
        .map(chosen -> new Name(String.join(" ", chosen)));
  }
}

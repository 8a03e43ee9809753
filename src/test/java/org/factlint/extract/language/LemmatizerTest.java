package org.factlint.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
  private static final Lemmatizer LEMMATIZER = new Lemmatizer();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "voted, VBD, vote",
        "opened, VBD, open",
        "planned, VBN, plan",
        "called, VBD, call",
        "cancelled, VBD, cancel",
        "agreed, VBD, agree",
        "carried, VBD, carry",
        "created, VBN, create",
        "treated, VBN, treat",
        "visited, VBD, visit",
        "united, VBD, unite",
        "charged, VBN, charge",
        "belonged, VBD, belong",
        "changed, VBD, change",
        "used, VBN, use",
        "focused, VBD, focus",
        "declared, VBD, declare",
        "feared, VBD, fear",
        "poured, VBD, pour",
        "injured, VBN, injure",
        "decided, VBD, decide",
        "avoided, VBD, avoid",
        "added, VBD, add",
        "admitted, VBD, admit",
        "died, VBD, die",
        "dying, VBG, die",
        "making, VBG, make",
        "speaking, VBG, speak",
        "sitting, VBG, sit",
        "refusing, VBG, refuse",
        "discussing, VBG, discuss",
        "king, VBG, king",
        "joins, VBZ, join",
        "reaches, VBZ, reach",
        "releases, VBZ, release",
        "goes, VBZ, go",
        "denies, VBZ, deny",
        "discusses, VBZ, discuss",
        "has, VBZ, have",
        "'s, VBZ, be",
        "went, VBD, go",
        "withheld, VBD, withhold",
        "chosen, VBN, choose",
        "found, VBD, find",
        "wo, MD, will",
        "n't, RB, not",
        "found, VB, found",
        "trams, NNS, tram",
        "companies, NNS, company",
        "houses, NNS, house",
        "buses, NNS, bus",
        "losses, NNS, loss",
        "crises, NNS, crisis",
        "women, NNS, woman",
        "lives, NNS, life",
        "boxes, NNS, box",
        "prizes, NNS, prize",
        "series, NNS, series",
        "heroes, NNS, hero",
        "higher, JJR, high",
        "larger, JJR, large",
        "biggest, JJS, big",
        "earliest, JJS, early",
        "Workers, NNPS, Workers",
      })
  void words_are_led_back_to_their_dictionary_form(String word, String tag, String lemma) {
    assertThat(LEMMATIZER.lemma(word, tag)).isEqualTo(lemma);
  }
}

package org.factlint.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.factlint.extract.language.model.PackedModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagSearchTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Boats",
        "The old ferry sank off the cape on 3 May 2019 .",
        "She said that 41 crew were saved , half-frozen , by the Hel-2 lifeboat",
        "Zzyzx qwertied the brillig — € 4.5m — in Ångström's fjord",
        "Can a can can-can ? \" No , \" they said ; nobody did .",
      })
  void finds_what_the_library_finds(String sentence) throws IOException {
    String[] words = sentence.split(" ");
    assertThat(new TagSearch(PackedModel.load(PackedModel.TAGS)).tags(words))
        .isEqualTo(new POSTaggerME(model(), POSTagFormat.PENN).tag(words));
  }

  private static POSModel model() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(TagSearchTest.class.getResourceAsStream("/en-pos-maxent.bin"))) {
      return new POSModel(stream);
    }
  }
}

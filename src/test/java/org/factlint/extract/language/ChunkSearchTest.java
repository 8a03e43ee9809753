package org.factlint.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import org.factlint.extract.language.model.PackedModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChunkSearchTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Boats | NNS",
        "The old ferry sank off the cape . | DT JJ NN VBD IN DT NN .",
        "She said that 41 crew were saved | PRP VBD IN CD NN VBD VBN",
        "It ran , as the pilot feared , onto a rock | PRP VBD , IN DT NN VBD , IN DT NN",
        "in of to by zz zz zz | IN IN TO IN NNP VBZ JJ",
      })
  void finds_what_the_library_finds(String words, String tags) throws IOException {
    ChunkerModel model = model();
    String[] forms = words.split(" ");
    assertThat(new ChunkSearch(PackedModel.load(PackedModel.CHUNKS)).chunks(forms, tags.split(" ")))
        .isEqualTo(new ChunkerME(model).chunkAsSpans(forms, tags.split(" ")));
  }

  private static ChunkerModel model() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(ChunkSearchTest.class.getResourceAsStream("/en-chunker.bin"))) {
      return new ChunkerModel(stream);
    }
  }
}

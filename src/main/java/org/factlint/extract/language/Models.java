package org.factlint.extract.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.factlint.extract.language.model.PackedModel;

/**
 * Loads the models, each once, as many readers may share one. What reads with them is for one
 * thread.
 */
final class Models {

  private Models() {}

  static SentenceSplitter sentences() {
    return new SentenceSplitter(new SentenceDetectorME(Sentences.MODEL));
  }

  static TokenReader tokens() {
    return new TokenReader(
        new TokenizerME(Words.TOKENS), new TagSearch(Words.TAGS), new ChunkSearch(Words.CHUNKS));
  }

  private interface Loading<M> {
    M load(InputStream stream) throws IOException;
  }

  private static <M> M read(String name, Loading<M> loading) {
    try (InputStream stream =
        Objects.requireNonNull(Models.class.getResourceAsStream(name), () -> "missing " + name)) {
      return loading.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Sentences {
    private static final SentenceModel MODEL =
        read("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
  }

  private static final class Words {
    private static final TokenizerModel TOKENS = read("/en-token.bin", TokenizerModel::new);
    private static final PackedModel TAGS = PackedModel.load(PackedModel.TAGS);
    private static final PackedModel CHUNKS = PackedModel.load(PackedModel.CHUNKS);
  }
}

package org.factlint.extract.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** Loads the models, which lie in jars of their own. */
final class Models {

  private Models() {}

  static SentenceSplitter sentences() {
    return read(
        "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
        SentenceModel::new,
        m -> new SentenceSplitter(new SentenceDetectorME(m)));
  }

  static TokenReader tokens() {
    TokenizerME tokenizer = read("/en-token.bin", TokenizerModel::new, TokenizerME::new);
    // The format must be said, or the tags are mapped to another set and the chunker knows none.
    POSTaggerME tagger =
        read("/en-pos-maxent.bin", POSModel::new, m -> new POSTaggerME(m, POSTagFormat.PENN));
    ChunkerME chunker = read("/en-chunker.bin", ChunkerModel::new, ChunkerME::new);
    return new TokenReader(tokenizer, tagger, chunker);
  }

  private static <M, A> A read(
      String name, Loading<M> loading, java.util.function.Function<M, A> use) {
    try (InputStream stream =
        Objects.requireNonNull(Models.class.getResourceAsStream(name), () -> "missing " + name)) {
      return use.apply(loading.load(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Loading<M> {
    M load(InputStream stream) throws IOException;
  }
}

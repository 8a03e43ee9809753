package org.factlint.extract.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Loads the models, which lie in jars of their own; each once, as many readers may share one. What
 * reads with them is for one thread.
 */
final class Models {

  private Models() {}

  static SentenceSplitter sentences() {
    return new SentenceSplitter(new SentenceDetectorME(Sentences.MODEL));
  }

  static TokenReader tokens() {
    return new TokenReader(
        new TokenizerME(Words.TOKENS),
        // The format must be said, or the tags are mapped to another set and the chunker knows
        // none.
        new POSTaggerME(Words.TAGS.join(), POSTagFormat.PENN),
        new ChunkSearch(Words.CHUNKS));
  }

  private static <M> M read(String name, Loading<M> loading) {
    try (InputStream stream =
        Objects.requireNonNull(Models.class.getResourceAsStream(name), () -> "missing " + name)) {
      return loading.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Out of the class that holds the model, as nobody else may run its code while it is made. */
  private static <M> CompletableFuture<M> beside(String name, Loading<M> loading) {
    return CompletableFuture.supplyAsync(() -> read(name, loading));
  }

  private interface Loading<M> {
    M load(InputStream stream) throws IOException;
  }

  private static final class Sentences {
    private static final SentenceModel MODEL =
        read("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
  }

  private static final class Words {
    // As large as all others together, so that two processors load in half the time.
    private static final CompletableFuture<POSModel> TAGS =
        beside("/en-pos-maxent.bin", POSModel::new);
    private static final TokenizerModel TOKENS = read("/en-token.bin", TokenizerModel::new);
    private static final ChunkerModel CHUNKS = read("/en-chunker.bin", ChunkerModel::new);
  }
}

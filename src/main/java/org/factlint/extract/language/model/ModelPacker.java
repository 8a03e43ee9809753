package org.factlint.extract.language.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;

/** Packs the library's models in the build, so that no run has to read them word by word. */
public final class ModelPacker {
  private ModelPacker() {}

  /**
   * Packs the models of tags and chunks, which are on the class path.
   *
   * @param args the folder of the build's classes
   * @throws IOException if a model cannot be read, or a file not be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]).resolve(ModelPacker.class.getPackageName().replace('.', '/'));
    Files.createDirectories(folder);
    try (InputStream tags = open("/en-pos-maxent.bin");
        InputStream chunks = open("/en-chunker.bin")) {
      POSModel tagger = new POSModel(tags);
      write(folder, PackedModel.TAGS, tagger.getArtifact("pos.model"));
      POSDictionary known = (POSDictionary) tagger.getFactory().getTagDictionary();
      Files.writeString(folder.resolve(TagWords.FILE), TagWords.write(known));
      write(folder, PackedModel.CHUNKS, new ChunkerModel(chunks).getArtifact("chunker.model"));
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(
        ModelPacker.class.getResourceAsStream(name), () -> "missing " + name);
  }

  private static void write(Path folder, String name, AbstractModel model) throws IOException {
    Files.write(folder.resolve(name + ModelFile.ENDING), ModelFile.write(packed(model)));
  }

  /**
   * Packs a model.
   *
   * @param model the library's model
   * @return the same in arrays
   * @throws IllegalStateException if two of its features have one hash
   */
  static PackedModel packed(AbstractModel model) {
    Object[] parts = model.getDataStructures();
    @SuppressWarnings("unchecked") // The library hands its parts out as objects.
    Map<String, Context> contexts = (Map<String, Context>) parts[1];
    Map<Long, Context> byKey = new HashMap<>();
    contexts.forEach(
        (feature, context) -> {
          if (byKey.put(Feature.of(feature).key(), context) != null) {
            throw new IllegalStateException("two features with one hash: " + feature);
          }
        });
    long[] keys = table(byKey.keySet().stream().mapToLong(Long::longValue).sorted().toArray());
    int size = byKey.values().stream().mapToInt(context -> context.getOutcomes().length).sum();
    int[] starts = new int[keys.length + 1];
    byte[] targets = new byte[size];
    double[] weights = new double[size];
    int next = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      starts[slot] = next;
      if (keys[slot] != 0) {
        Context context = Objects.requireNonNull(byKey.get(keys[slot]));
        for (int i = 0; i < context.getOutcomes().length; i++) {
          targets[next] = (byte) context.getOutcomes()[i];
          weights[next++] = context.getParameters()[i];
        }
      }
    }
    starts[keys.length] = next;
    List<String> outcomes = Arrays.asList((String[]) parts[2]);
    return new PackedModel(outcomes, keys, starts, targets, weights);
  }

  /** Between half and three quarters full, where a key is found at the second look or so. */
  private static long[] table(long[] keys) {
    int size = Integer.highestOneBit(Math.max(1, keys.length)) * 2;
    long[] table = new long[keys.length * 4L > size * 3L ? 2 * size : size];
    for (long key : keys) {
      table[PackedModel.slot(table, key)] = key;
    }
    return table;
  }
}

package org.factlint.extract.language.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The bytes of a packed model: its arrays one after the other, the widest numbers first. */
final class ModelFile {
  static final String ENDING = ".maxent";

  private static final int COUNTS = 4 * Integer.BYTES;

  private ModelFile() {}

  static byte[] write(PackedModel model) {
    long[] keys = model.keys;
    int[] starts = model.starts;
    byte[] targets = model.targets;
    double[] weights = model.weights;
    byte[] names = String.join("\n", model.outcomes).getBytes(StandardCharsets.UTF_8);
    ByteBuffer file =
        ByteBuffer.allocate(
                COUNTS
                    + keys.length * Long.BYTES
                    + weights.length * Double.BYTES
                    + starts.length * Integer.BYTES
                    + targets.length
                    + names.length)
            .order(ByteOrder.LITTLE_ENDIAN);
    file.putInt(keys.length).putInt(weights.length).putInt(starts.length).putInt(names.length);
    for (long key : keys) {
      file.putLong(key);
    }
    for (double weight : weights) {
      file.putDouble(weight);
    }
    for (int start : starts) {
      file.putInt(start);
    }
    return file.put(targets).put(names).array();
  }

  static PackedModel read(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long[] keys = new long[file.getInt()];
    double[] weights = new double[file.getInt()];
    int[] starts = new int[file.getInt()];
    byte[] names = new byte[file.getInt()];
    byte[] targets = new byte[weights.length];
    file.asLongBuffer().get(keys);
    file.position(file.position() + keys.length * Long.BYTES);
    file.asDoubleBuffer().get(weights);
    file.position(file.position() + weights.length * Double.BYTES);
    file.asIntBuffer().get(starts);
    file.position(file.position() + starts.length * Integer.BYTES);
    file.get(targets).get(names);
    List<String> outcomes = List.of(new String(names, StandardCharsets.UTF_8).split("\n"));
    return new PackedModel(outcomes, keys, starts, targets, weights);
  }
}

package org.factlint.extract.language.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.MaxentModel;
import org.jspecify.annotations.Nullable;

/**
 * A maximum entropy model in a few arrays. What it says is what the library's model says, up to
 * rounding; but nothing is made for each of its hundred thousands of features when it is loaded.
 *
 * <p>A feature is found by its hash alone. The build makes sure that no two features of a model
 * share one; a text's feature that the model does not know is taken for a known one once in 10^13
 * times.
 */
public final class PackedModel implements MaxentModel {
  /** The model of the tags of words, as the Penn Treebank has them. */
  public static final String TAGS = "tags";

  /** The model of chunks, as CoNLL-2000 has them. */
  public static final String CHUNKS = "chunks";

  final List<String> outcomes;

  /** A hash table with open addressing: keys of features, 0 where a slot is free. */
  final long[] keys;

  /** Where a slot's weights begin; those of the next slot begin where they end. */
  final int[] starts;

  final byte[] targets;
  final double[] weights;

  PackedModel(List<String> outcomes, long[] keys, int[] starts, byte[] targets, double[] weights) {
    this.outcomes = List.copyOf(outcomes);
    this.keys = keys;
    this.starts = starts;
    this.targets = targets;
    this.weights = weights;
  }

  /**
   * Loads a model that the build packed.
   *
   * @param name one of the names above
   * @return the model
   */
  public static PackedModel load(String name) {
    String file = name + ModelFile.ENDING;
    try (@Nullable InputStream stream = PackedModel.class.getResourceAsStream(file)) {
      return ModelFile.read(Objects.requireNonNull(stream, () -> "missing " + file).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Adds what a feature speaks for.
   *
   * @param feature the feature
   * @param sums takes the feature's weight for each outcome, in logarithms
   */
  public void add(Feature feature, double[] sums) {
    add(feature, 1, sums);
  }

  private void add(Feature feature, double value, double[] sums) {
    int slot = slot(keys, feature.key());
    if (keys[slot] != 0) {
      for (int i = starts[slot]; i < starts[slot + 1]; i++) {
        sums[targets[i]] += value * weights[i];
      }
    }
  }

  /** Where a key is, or would be. */
  static int slot(long[] keys, long key) {
    int slot = (int) key & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  /**
   * Makes probabilities of sums of weights, with the exponential that gives the same bits on every
   * machine.
   *
   * @param sums the sums, replaced by the probabilities
   */
  public static void toProbabilities(double[] sums) {
    double total = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = StrictMath.exp(sums[i]);
      total += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= total;
    }
  }

  @Override
  public double[] eval(String[] context) {
    return eval(context, new double[outcomes.size()]);
  }

  @Override
  public double[] eval(String[] context, double[] probabilities) {
    Arrays.fill(probabilities, 0);
    for (String feature : context) {
      add(Feature.of(feature), probabilities);
    }
    toProbabilities(probabilities);
    return probabilities;
  }

  @Override
  public double[] eval(String[] context, float[] values) {
    double[] probabilities = new double[outcomes.size()];
    for (int i = 0; i < context.length; i++) {
      add(Feature.of(context[i]), values[i], probabilities);
    }
    toProbabilities(probabilities);
    return probabilities;
  }

  @Override
  public String getBestOutcome(double[] probabilities) {
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      if (probabilities[i] > probabilities[best]) {
        best = i;
      }
    }
    return outcomes.get(best);
  }

  @Override
  public String getAllOutcomes(double[] probabilities) {
    return IntStream.range(0, probabilities.length)
        .mapToObj(outcome -> getOutcome(outcome) + "[" + probabilities[outcome] + "]")
        .collect(Collectors.joining(" "));
  }

  @Override
  public String getOutcome(int outcome) {
    return outcomes.get(outcome);
  }

  @Override
  public int getIndex(String outcome) {
    return outcomes.indexOf(outcome);
  }

  @Override
  public int getNumOutcomes() {
    return outcomes.size();
  }
}

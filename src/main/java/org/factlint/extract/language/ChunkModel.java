package org.factlint.extract.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * What a chunker's model says of a word. The model speaks of features: the word, its neighbours and
 * their tags, each of them alone and together with the label of the word before. What it says is
 * the same as the library's own reading of it; but what does not depend on earlier labels is added
 * up once for a word, and not once for each of the ways that lead to it.
 */
final class ChunkModel {
  /** What stands for words and labels before the first one. */
  private static final String BEGINNING = "bos";

  private static final String END = "eos";

  private final Map<String, Context> features;
  private final String[] labels;

  @SuppressWarnings("unchecked") // The library hands its parts out as objects.
  ChunkModel(ChunkerModel model) {
    Object[] parts = ((AbstractModel) model.getArtifact("chunker.model")).getDataStructures();
    this.features = (Map<String, Context>) parts[1];
    this.labels = (String[]) parts[2];
  }

  int labels() {
    return labels.length;
  }

  /** The label as CoNLL-2000 writes it; for what is none, what stands before the beginning. */
  String label(int label) {
    return label < labels.length ? labels[label] : BEGINNING;
  }

  /** What the model knows of a word by the words and tags around it. */
  Word word(int at, String[] words, String[] tags) {
    String[] w = window("w", at, words);
    String[] t = window("t", at, tags);
    List<String> around = new ArrayList<>(List.of(w));
    around.add(w[1] + w[2]);
    around.add(w[2] + w[3]);
    around.addAll(List.of(t));
    for (int i = 0; i + 1 < t.length; i++) {
      around.add(t[i] + t[i + 1]);
    }
    for (int i = 0; i + 2 < t.length; i++) {
      around.add(t[i] + t[i + 1] + t[i + 2]);
    }
    return new Word(around);
  }

  /** Two places before, to two behind, as the model names them: {@code w_2=the}. */
  private static String[] window(String kind, int at, String[] forms) {
    String[] window = new String[5];
    for (int i = 0; i < window.length; i++) {
      int place = at + i - 2;
      String name = kind + (i < 2 ? "_" + (2 - i) : Integer.toString(i - 2)) + "=";
      window[i] = name + (place < 0 ? BEGINNING : place < forms.length ? forms[place] : END);
    }
    return window;
  }

  /** A word of a sentence. */
  final class Word {
    private final List<String> around;
    private final double[] alone = new double[labels.length];

    /** The weights of each label behind each label, where these were asked for. */
    private final double[] @Nullable [] behind = new double[labels.length + 1][];

    private final Map<Integer, double[]> probabilities = new HashMap<>();

    private Word(List<String> around) {
      this.around = around;
      around.forEach(feature -> add(alone, feature));
    }

    /**
     * How probable each label is.
     *
     * @param secondLast the label of the word before the last one
     * @param last the label of the word before
     * @return a probability for each label; not to be changed
     */
    double[] probabilities(int secondLast, int last) {
      int both = secondLast * (labels.length + 1) + last;
      return probabilities.computeIfAbsent(both, any -> compute(secondLast, last));
    }

    private double[] compute(int secondLast, int last) {
      double[] weights = behind(last).clone();
      String before = "p_2=" + label(secondLast);
      add(weights, before);
      add(weights, before + "p_1=" + label(last));
      toProbabilities(weights);
      return weights;
    }

    private double[] behind(int last) {
      double @Nullable [] weights = behind[last];
      if (weights == null) {
        String label = "p_1=" + label(last);
        weights = alone.clone();
        add(weights, label);
        for (String feature : around) {
          add(weights, label.concat(feature));
        }
        behind[last] = weights;
      }
      return weights;
    }

    private void add(double[] weights, String feature) {
      @Nullable Context known = features.get(feature);
      if (known != null) {
        int[] outcomes = known.getOutcomes();
        double[] parameters = known.getParameters();
        for (int i = 0; i < outcomes.length; i++) {
          weights[outcomes[i]] += parameters[i];
        }
      }
    }

    /** With the exponential that gives the same bits everywhere. */
    private static void toProbabilities(double[] weights) {
      double sum = 0;
      for (int i = 0; i < weights.length; i++) {
        weights[i] = StrictMath.exp(weights[i]);
        sum += weights[i];
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] /= sum;
      }
    }
  }
}

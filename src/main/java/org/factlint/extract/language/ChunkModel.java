package org.factlint.extract.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factlint.extract.language.model.Feature;
import org.factlint.extract.language.model.PackedModel;
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

  private static final Feature[] WORDS = places("w");
  private static final Feature[] TAGS = places("t");

  private static Feature[] places(String kind) {
    return Stream.of("_2=", "_1=", "0=", "1=", "2=")
        .map(place -> Feature.of(kind + place))
        .toArray(Feature[]::new);
  }

  private final PackedModel model;
  private final String[] labels;

  /** Each label, and what stands before the first word, as the label of the word before. */
  private final Feature[] last;

  /** The same as the label of the word before that. */
  private final Feature[] secondLast;

  ChunkModel(PackedModel model) {
    this.model = model;
    this.labels = new String[model.getNumOutcomes()];
    Arrays.setAll(labels, model::getOutcome);
    this.last = new Feature[labels.length + 1];
    this.secondLast = new Feature[labels.length + 1];
    Arrays.setAll(last, label -> Feature.of("p_1=" + label(label)));
    Arrays.setAll(secondLast, label -> Feature.of("p_2=" + label(label)));
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
    Feature[] w = window(WORDS, at, words);
    Feature[] t = window(TAGS, at, tags);
    List<Feature> around = new ArrayList<>(List.of(w));
    around.add(w[1].then(w[2]));
    around.add(w[2].then(w[3]));
    around.addAll(List.of(t));
    for (int i = 0; i + 1 < t.length; i++) {
      around.add(t[i].then(t[i + 1]));
    }
    for (int i = 0; i + 2 < t.length; i++) {
      around.add(t[i].then(t[i + 1]).then(t[i + 2]));
    }
    return new Word(around);
  }

  /** Two places before, to two behind, as the model names them: {@code w_2=the}. */
  private static Feature[] window(Feature[] places, int at, String[] forms) {
    Feature[] window = new Feature[places.length];
    for (int i = 0; i < window.length; i++) {
      int place = at + i - 2;
      window[i] = places[i].then(place < 0 ? BEGINNING : place < forms.length ? forms[place] : END);
    }
    return window;
  }

  /** A word of a sentence. */
  final class Word {
    private final List<Feature> around;
    private final double[] alone = new double[labels.length];

    /** The weights of each label behind each label, where these were asked for. */
    private final double[] @Nullable [] behind = new double[labels.length + 1][];

    private final Map<Integer, double[]> probabilities = new HashMap<>();

    private Word(List<Feature> around) {
      this.around = around;
      around.forEach(feature -> model.add(feature, alone));
    }

    /**
     * How probable each label is.
     *
     * @param labelBefore the label of the word before the last one
     * @param label the label of the word before
     * @return a probability for each label; not to be changed
     */
    double[] probabilities(int labelBefore, int label) {
      int both = labelBefore * (labels.length + 1) + label;
      return probabilities.computeIfAbsent(both, any -> compute(labelBefore, label));
    }

    private double[] compute(int labelBefore, int label) {
      double[] weights = behind(label).clone();
      model.add(secondLast[labelBefore], weights);
      model.add(secondLast[labelBefore].then(last[label]), weights);
      PackedModel.toProbabilities(weights);
      return weights;
    }

    private double[] behind(int label) {
      double @Nullable [] weights = behind[label];
      if (weights == null) {
        weights = alone.clone();
        model.add(last[label], weights);
        for (Feature feature : around) {
          model.add(last[label].then(feature), weights);
        }
        behind[label] = weights;
      }
      return weights;
    }
  }
}

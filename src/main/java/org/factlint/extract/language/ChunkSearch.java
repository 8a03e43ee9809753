package org.factlint.extract.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import opennlp.tools.chunker.ChunkSample;
import opennlp.tools.util.Span;
import org.factlint.extract.language.model.PackedModel;
import org.jspecify.annotations.Nullable;

/**
 * Finds the most probable chunks of a sentence. It goes the library's ways: from word to word along
 * the ten best; only the library's own search takes most of the time that reading an article takes.
 */
final class ChunkSearch {
  private static final int WAYS = 10;
  private static final String INSIDE = "I-";

  private final ChunkModel model;

  /** Whether a label may follow another. */
  private final boolean[][] follows;

  ChunkSearch(PackedModel chunks) {
    this.model = new ChunkModel(chunks);
    int labels = model.labels();
    this.follows = new boolean[labels + 1][labels];
    for (int last = 0; last <= labels; last++) {
      for (int next = 0; next < labels; next++) {
        follows[last][next] = follows(model.label(last), model.label(next));
      }
    }
  }

  private static boolean follows(String last, String next) {
    return !next.startsWith(INSIDE)
        || (last.indexOf('-') == 1 && last.substring(2).equals(next.substring(2)));
  }

  /** The labels of the words so far, the last one first. */
  private record Way(@Nullable Way before, int label, double score) {
    int secondLast() {
      return before == null ? label : before.label;
    }
  }

  /** Where the chunks of a sentence are, in words. */
  Span[] chunks(String[] words, String[] tags) {
    List<Way> ways = List.of(new Way(null, model.labels(), 0));
    for (int i = 0; i < words.length; i++) {
      ways = further(ways, model.word(i, words, tags));
    }
    String[] labels = new String[words.length];
    @Nullable Way way = ways.get(0);
    for (int i = words.length - 1; i >= 0 && way != null; i--) {
      labels[i] = model.label(way.label);
      way = way.before;
    }
    return ChunkSample.phrasesAsSpanList(words, tags, labels);
  }

  private List<Way> further(List<Way> ways, ChunkModel.Word word) {
    List<Way> next = new ArrayList<>();
    for (Way way : ways) {
      double[] probabilities = word.probabilities(way.secondLast(), way.label);
      double[] sorted = probabilities.clone();
      Arrays.sort(sorted);
      addLikely(next, way, probabilities, sorted[Math.max(0, sorted.length - WAYS)]);
      if (next.isEmpty()) {
        addLikely(next, way, probabilities, 0);
      }
    }
    next.sort(Comparator.comparingDouble(Way::score).reversed());
    return next.subList(0, Math.min(WAYS, next.size()));
  }

  private void addLikely(List<Way> next, Way way, double[] probabilities, double least) {
    for (int label = 0; label < probabilities.length; label++) {
      if (probabilities[label] >= least && follows[way.label][label]) {
        next.add(new Way(way, label, way.score + StrictMath.log(probabilities[label])));
      }
    }
  }
}

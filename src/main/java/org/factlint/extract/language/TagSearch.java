package org.factlint.extract.language;

import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.postag.DefaultPOSContextGenerator;
import opennlp.tools.postag.DefaultPOSSequenceValidator;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;
import org.factlint.extract.language.model.PackedModel;
import org.factlint.extract.language.model.TagWords;

/**
 * Finds the most probable tags of a sentence's words, with the library's own features and search
 * over a packed model. The library's tagger itself takes no model but one that it has read.
 */
final class TagSearch {
  /** As the library's tagger has it. */
  private static final int WAYS = 3;

  /** How many readings are looked at of a sentence that seems to have no verb. */
  private static final int MORE_WAYS = 12;

  /** How much less probable, as a logarithm, a reading with a verb may be than the best. */
  private static final double BEHIND = 6;

  private final BeamSearch search;
  private final BeamSearch wider;
  private final POSContextGenerator features = new DefaultPOSContextGenerator(null);
  private final SequenceValidator<String> allowed;

  TagSearch(PackedModel model) {
    this.search = new BeamSearch(WAYS, model);
    this.wider = new BeamSearch(MORE_WAYS, model);
    this.allowed = new DefaultPOSSequenceValidator(TagWords.load());
  }

  /**
   * The tag of each word, of the Penn Treebank's. What ends with a full stop has a verb: where the
   * best reading has none, the best one that has is taken, if it is nearly as good.
   */
  String[] tags(String[] words) {
    Sequence best = search.bestSequence(words, null, features, allowed);
    if (hasVerb(best) || !words[words.length - 1].equals(".")) {
      return array(best);
    }
    Sequence[] others = wider.bestSequences(MORE_WAYS, words, null, features, allowed);
    return Stream.of(others)
        .filter(other -> other.getScore() > best.getScore() - BEHIND && hasFinite(other))
        .findFirst()
        .map(TagSearch::array)
        .orElseGet(() -> array(best));
  }

  private static boolean hasVerb(Sequence sequence) {
    return sequence.getOutcomes().stream().anyMatch(tag -> tag.matches("VB.?|MD"));
  }

  /** Whether a verb stands behind a noun that may be its subject, and before no bare noun. */
  private static boolean hasFinite(Sequence sequence) {
    List<String> tags = sequence.getOutcomes();
    for (int i = 1; i < tags.size() - 1; i++) {
      boolean subject = tags.get(i - 1).matches("NN.*|PRP|RB");
      if (tags.get(i).matches("VB[DPZ]") && subject && !tags.get(i + 1).matches("NNS?")) {
        return true;
      }
    }
    return false;
  }

  private static String[] array(Sequence sequence) {
    return sequence.getOutcomes().toArray(String[]::new);
  }
}

package org.factlint.extract.language;

import opennlp.tools.ml.BeamSearch;
import opennlp.tools.postag.DefaultPOSContextGenerator;
import opennlp.tools.postag.DefaultPOSSequenceValidator;
import opennlp.tools.postag.POSContextGenerator;
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

  private final BeamSearch search;
  private final POSContextGenerator features = new DefaultPOSContextGenerator(null);
  private final SequenceValidator<String> allowed;

  TagSearch(PackedModel model) {
    this.search = new BeamSearch(WAYS, model);
    this.allowed = new DefaultPOSSequenceValidator(TagWords.load());
  }

  /** The tag of each word, of the Penn Treebank's. */
  String[] tags(String[] words) {
    return search.bestSequence(words, null, features, allowed).getOutcomes().toArray(String[]::new);
  }
}

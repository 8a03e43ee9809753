package org.factlint.job.draft;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.factlint.claim.Claim;
import org.factlint.claim.Referent;
import org.factlint.extract.language.Stems;

/** Tells claims of which their words say whom or what they are about from others. */
final class Subjects {
  private Subjects() {}

  /**
   * Whether its words tell whom or what a claim is about. An editor can do nothing with what nobody
   * is said to do, unless it has a value that tells something by itself.
   */
  static boolean told(Claim claim) {
    return !(claim.statement().subject() instanceof Referent.Described described)
        || claim.statement().quantity() != null
        || claim.statement().time() != null
        || Stream.concat(Stream.of(claim.quote()), claim.context().stream())
            .anyMatch(quote -> words(quote.exact()).containsAll(words(described.text())));
  }

  private static List<String> words(String text) {
    return Stems.words(text).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }
}

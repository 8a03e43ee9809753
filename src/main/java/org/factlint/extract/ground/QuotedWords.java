package org.factlint.extract.ground;

import java.util.List;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The words of a claim.
 *
 * @param quote the quotation
 * @param context further words that the claim leans on
 * @param published when the source was published; null if nobody knows
 */
record QuotedWords(String quote, List<String> context, @Nullable TimeExpression published) {

  /** The quotation and what it leans on, in paragraphs of their own. */
  String all() {
    return context.isEmpty() ? quote : quote + "\n\n" + String.join("\n\n", context);
  }
}

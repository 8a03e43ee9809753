package org.factlint.validate;

import java.util.List;
import java.util.stream.Collectors;
import org.factlint.claim.Claim;
import org.factlint.claim.Quotation;
import org.factlint.claim.Statement;
import org.factlint.extract.ground.Grounding;
import org.factlint.extract.ground.Support;
import org.factlint.factfile.ExaminedFile;
import org.factlint.factfile.LocatedClaim;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.ObjectValue;
import org.factlint.finding.Level;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A claim that is checked, where it stands.
 *
 * @param file the fact file
 * @param located the claim with its node
 */
record ClaimPlace(ExaminedFile file, LocatedClaim located) {

  Claim claim() {
    return located.claim();
  }

  Statement statement() {
    return claim().statement();
  }

  @Nullable TimeExpression published() {
    return file.source().map(head -> head.header().published()).orElse(null);
  }

  Support support(Grounding grounding) {
    List<String> context = claim().context().stream().map(Quotation::exact).toList();
    return grounding.of(claim().quote().exact(), context, published());
  }

  /** The words that the claim leans on beside its quotation. */
  String contextWords() {
    return claim().context().stream()
        .map(Quotation::exact)
        .collect(Collectors.joining("\n", "\n", ""));
  }

  /** The node at a path within the claim, or the nearest to it that is there. */
  JsonValue at(String... path) {
    JsonValue node = located.node();
    for (String name : path) {
      JsonValue within =
          node instanceof ObjectValue object ? object.value(name).orElse(null) : null;
      if (within == null) {
        return node;
      }
      node = within;
    }
    return node;
  }

  void warn(Check check, JsonValue node, String found, String expected, String fix) {
    file.log().note(Level.WARNING, check, node, found, expected, fix);
  }

  /** Where the words of the claim stand, as in {@code news.txt:3:14}. */
  String wordsPlace() {
    var position = claim().quote().position();
    String article = file.article() == null ? "" : file.article().path();
    return article + ":" + position.line() + ":" + position.column();
  }
}

package org.factlint.factfile.edit;

import org.factlint.factfile.FactFileWriter;
import org.factlint.factfile.json.JsonEdits;
import org.factlint.factfile.json.JsonParsing;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.ArrayValue;
import org.factlint.factfile.json.JsonValue.ObjectValue;
import org.factlint.factfile.json.ProblemLog;

/** Adds a claim to a fact file, behind the others. */
public final class ClaimAddition {
  private ClaimAddition() {}

  /**
   * Adds a claim. All else stays as it is.
   *
   * @param content a fact file that was read without a problem
   * @param claim a JSON object
   * @return the new content
   */
  public static String to(String content, String claim) {
    JsonEdits edits = new JsonEdits(content);
    String text = FactFileWriter.claim(object(claim));
    ArrayValue claims =
        object(content)
            .value("claims")
            .filter(ArrayValue.class::isInstance)
            .map(ArrayValue.class::cast)
            .orElseThrow(() -> new IllegalArgumentException("no fact file"));
    if (claims.items().isEmpty()) {
      edits.replace(claims, "[\n    " + text + "\n  ]");
    } else {
      edits.putLast(claims, text);
    }
    return edits.applied();
  }

  private static ObjectValue object(String content) {
    JsonValue root = JsonParsing.parse(new ProblemLog("", content)).orElse(null);
    if (root instanceof ObjectValue object) {
      return object;
    }
    throw new IllegalArgumentException("no JSON object");
  }
}

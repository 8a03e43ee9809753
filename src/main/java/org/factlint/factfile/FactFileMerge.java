package org.factlint.factfile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimId;
import org.factlint.claim.Source;
import org.factlint.factfile.json.JsonExtent;
import org.factlint.factfile.json.JsonParsing;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.ArrayValue;
import org.factlint.factfile.json.JsonValue.ObjectValue;
import org.factlint.factfile.json.ProblemLog;

/**
 * Exchanges claims of a fact file. What is not exchanged stays as somebody typed it, character by
 * character: what is said of the source, and the claims that are kept.
 */
public final class FactFileMerge {
  private FactFileMerge() {}

  /**
   * Exchanges claims.
   *
   * @param content a fact file that was read without a problem
   * @param old what was read from it
   * @param claims the claims that it shall have, in order
   * @param kept which of them stand in the file and stay as they are
   * @return the new content
   */
  public static String merged(String content, Source old, List<Claim> claims, Set<ClaimId> kept) {
    ArrayValue list = claims(content);
    Map<ClaimId, String> asTyped = new HashMap<>();
    for (int i = 0; i < list.items().size(); i++) {
      JsonValue node = list.items().get(i);
      String typed = content.substring(node.offset(), JsonExtent.end(content, node));
      asTyped.put(old.claims().get(i).id(), typed);
    }
    String lineEnd = content.contains("\r\n") ? "\r\n" : "\n";
    String written =
        claims.stream()
            .map(
                claim ->
                    kept.contains(claim.id())
                        ? asTyped.get(claim.id())
                        : FactFileLayout.claim(FactFileTree.claim(claim, old.article()))
                            .replace("\n", lineEnd))
            .collect(
                Collectors.joining(
                    FactFileLayout.CLAIM_APART.replace("\n", lineEnd),
                    FactFileLayout.CLAIMS_OPEN.replace("\n", lineEnd),
                    FactFileLayout.CLAIMS_CLOSE.replace("\n", lineEnd)));
    return content.substring(0, list.offset())
        + (claims.isEmpty() ? "[]" : written)
        + content.substring(JsonExtent.end(content, list));
  }

  private static ArrayValue claims(String content) {
    return JsonParsing.parse(new ProblemLog("", content))
        .filter(ObjectValue.class::isInstance)
        .flatMap(root -> ((ObjectValue) root).value("claims"))
        .filter(ArrayValue.class::isInstance)
        .map(ArrayValue.class::cast)
        .orElseThrow(() -> new IllegalArgumentException("no fact file"));
  }
}

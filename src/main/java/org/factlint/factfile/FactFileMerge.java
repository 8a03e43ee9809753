package org.factlint.factfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    List<ObjectValue> written = FactFileTree.claims(claims, old.article());
    List<String> blocks = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      ClaimId id = claims.get(i).id();
      blocks.add(
          kept.contains(id)
              ? Objects.requireNonNull(asTyped.get(id), "what is kept stands in the file")
              : FactFileLayout.claim(written.get(i)).replace("\n", lineEnd));
    }
    String all =
        blocks.stream()
            .collect(
                Collectors.joining(
                    FactFileLayout.CLAIM_APART.replace("\n", lineEnd),
                    FactFileLayout.CLAIMS_OPEN.replace("\n", lineEnd),
                    FactFileLayout.CLAIMS_CLOSE.replace("\n", lineEnd)));
    return content.substring(0, list.offset())
        + (claims.isEmpty() ? "[]" : all)
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

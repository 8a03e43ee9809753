package org.factlint.factfile.edit;

import java.util.Optional;
import org.factlint.factfile.json.JsonEdits;
import org.factlint.factfile.json.JsonParsing;
import org.factlint.factfile.json.JsonText;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.ArrayValue;
import org.factlint.factfile.json.JsonValue.Member;
import org.factlint.factfile.json.JsonValue.ObjectValue;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.text.Position;

/** Writes into a fact file who vouches for a claim that the program has read. */
public final class Vouching {
  private static final String REVIEWED_BY = "reviewedBy";

  private Vouching() {}

  /**
   * Vouches for a claim. All else stays as it is.
   *
   * @param content a fact file that was read without a problem
   * @param begins where the claim begins
   * @param reviewer who vouches for it
   * @return the new content; empty if no claim begins there
   */
  public static Optional<String> in(String content, Position begins, String reviewer) {
    ProblemLog log = new ProblemLog("", content);
    return JsonParsing.parse(log)
        .filter(ObjectValue.class::isInstance)
        .flatMap(root -> ((ObjectValue) root).value("claims"))
        .filter(ArrayValue.class::isInstance)
        .stream()
        .flatMap(claims -> ((ArrayValue) claims).items().stream())
        .filter(claim -> log.position(claim.offset()).equals(begins))
        .findFirst()
        .filter(ObjectValue.class::isInstance)
        .map(claim -> vouched(content, (ObjectValue) claim, JsonText.quoted(reviewer)));
  }

  private static String vouched(String content, ObjectValue claim, String reviewer) {
    JsonEdits edits = new JsonEdits(content);
    Optional<JsonValue> present = claim.value(REVIEWED_BY);
    if (present.isPresent()) {
      edits.replace(present.get(), reviewer);
    } else {
      Member last = claim.members().get(claim.members().size() - 1);
      Member origin =
          claim.members().stream()
              .filter(member -> member.name().equals("origin"))
              .findFirst()
              .orElse(last);
      edits.putBehind(origin, REVIEWED_BY, reviewer);
    }
    return edits.applied();
  }
}

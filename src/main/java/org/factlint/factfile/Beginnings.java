package org.factlint.factfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factlint.claim.ClaimId;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.text.Position;

/** Where the claims of a file begin: one walk over its text, since all of it may be one line. */
final class Beginnings {
  private final ProblemLog log;
  private int offset;
  private Position position = new Position(1, 1);

  private Beginnings(ProblemLog log) {
    this.log = log;
  }

  /** The claims come in the order of the file. */
  static Map<ClaimId, Position> of(List<LocatedClaim> claims, ProblemLog log) {
    Beginnings walk = new Beginnings(log);
    Map<ClaimId, Position> begins = new LinkedHashMap<>();
    claims.forEach(claim -> begins.put(claim.claim().id(), walk.to(claim.node().offset())));
    return begins;
  }

  private Position to(int next) {
    String content = log.content();
    position =
        content.substring(offset, next).contains("\n")
            ? log.position(next)
            : new Position(
                position.line(), position.column() + content.codePointCount(offset, next));
    offset = next;
    return position;
  }
}

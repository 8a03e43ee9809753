package org.factlint.cli.check;

import java.util.List;
import org.factlint.cli.command.UsageException;
import org.factlint.job.inquiry.ClaimPair;
import org.factlint.job.inquiry.FoundClaim;
import org.factlint.job.inquiry.FoundClaims;
import org.factlint.report.VisibleText;

/**
 * The two claims that somebody means.
 *
 * @param a the first
 * @param b the second, of the same story if both are in one
 */
record MeantClaims(FoundClaim a, FoundClaim b) {
  private static final int MOST_LISTED = 12;

  static MeantClaims of(FoundClaims all, List<String> words) throws UsageException {
    ClaimPair pair = ClaimPair.of(all, words.get(0), words.get(1));
    if (pair instanceof ClaimPair.Same same) {
      throw new UsageException(
          "why: found the claim " + shown(same.claim()) + " twice, expected two claims");
    } else if (pair instanceof ClaimPair.Unknown unknown) {
      throw new UsageException(
          "why: found “"
              + VisibleText.of(cut(unknown.word()))
              + "”, which is no claim, expected SOURCE/CLAIM or FILE:LINE:COLUMN"
              + (unknown.near().isEmpty()
                  ? " as a report gives it"
                  : "; did you mean one of" + listed(unknown.near())));
    } else if (pair instanceof ClaimPair.Several several) {
      throw new UsageException(
          "why: found “"
              + VisibleText.of(cut(several.word()))
              + "”, which several claims are, expected one of"
              + listed(several.claims()));
    }
    ClaimPair.Found found = (ClaimPair.Found) pair;
    return new MeantClaims(found.a(), found.b());
  }

  private static String cut(String word) {
    return word.length() > 200 ? word.substring(0, 200) + "…" : word;
  }

  private static String listed(List<FoundClaim> claims) {
    List<String> lines = claims.stream().map(MeantClaims::shown).distinct().toList();
    int more = lines.size() - MOST_LISTED;
    String end = more > 0 ? "\n  and " + more + " more" : "";
    return " these:\n  "
        + String.join("\n  ", lines.subList(0, Math.min(MOST_LISTED, lines.size())))
        + end;
  }

  private static String shown(FoundClaim claim) {
    var at = claim.place().position();
    String place = claim.place().file() + ":" + at.line() + ":" + at.column();
    return VisibleText.of(claim.ref() + "  " + place);
  }
}

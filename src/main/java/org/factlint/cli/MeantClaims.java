package org.factlint.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    List<FoundClaim> ones = meant(all, words.get(0));
    List<FoundClaim> twos = meant(all, words.get(1));
    if (ones.get(0).ref().equals(twos.get(0).ref())
        && ones.get(0).place().equals(twos.get(0).place())) {
      throw new UsageException(
          "why: found the claim " + shown(ones.get(0)) + " twice, expected two claims");
    }
    for (FoundClaim one : ones) {
      for (FoundClaim two : twos) {
        if (one.story().story().name().equals(two.story().story().name())) {
          return new MeantClaims(one, two);
        }
      }
    }
    return new MeantClaims(ones.get(0), twos.get(0));
  }

  /** One claim, once for each story that it is in. */
  private static List<FoundClaim> meant(FoundClaims all, String word) throws UsageException {
    List<FoundClaim> meant = all.meant(word);
    if (meant.isEmpty()) {
      List<FoundClaim> near = all.near(word, MOST_LISTED);
      throw new UsageException(
          "why: found “"
              + VisibleText.of(cut(word))
              + "”, which is no claim, expected SOURCE/CLAIM or FILE:LINE:COLUMN"
              + (near.isEmpty()
                  ? " as a report gives it"
                  : "; did you mean one of" + listed(near)));
    }
    Set<String> different = new LinkedHashSet<>();
    meant.forEach(claim -> different.add(shown(claim)));
    if (different.size() > 1) {
      throw new UsageException(
          "why: found “"
              + VisibleText.of(cut(word))
              + "”, which several claims are, expected one of"
              + listed(meant));
    }
    return meant;
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

package org.factlint.report.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factlint.claim.ClaimRef;
import org.factlint.job.inquiry.FoundClaim;
import org.factlint.report.Excerpt;
import org.factlint.report.VisibleText;
import org.factlint.report.inquiry.PairTelling;

/** The page on which somebody chooses two claims, and reads why they were flagged, or were not. */
public final class PairPage {
  /** Of more claims, a browser lists none in good time; their names and places can be typed. */
  private static final int MOST_LISTED = 4_000;

  private static final int LONG_QUOTE = 100;
  private static final FixedParts FIXED = FixedParts.asking(List.of("report.css", "review.css"));

  /** The policy under which the page may be shown. */
  public static final String POLICY = FIXED.policy();

  private PairPage() {}

  /**
   * What somebody asks.
   *
   * @param one what means the first claim; empty if nothing was asked yet
   * @param other what means the second
   */
  public record Question(String one, String other) {}

  /**
   * A claim to choose.
   *
   * @param name what means it
   * @param words where it stands, and its words
   */
  public record Choice(String name, String words) {}

  /**
   * Writes the page.
   *
   * @param claims the claims to choose from
   * @param asked what was asked
   * @param telling the answer; empty if there is none
   * @param fault why there is none; empty if nothing was asked
   * @return HTML
   */
  public static String write(
      List<FoundClaim> claims, Question asked, Optional<PairTelling> telling, String fault) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("choices", choices(claims));
    model.put("asked", asked);
    model.put("telling", telling);
    model.put("fault", VisibleText.of(fault));
    model.put("fixed", FIXED);
    return Templates.render("pair.jte", model);
  }

  /** Sources of two stories may have one name: then the place says which claim is meant. */
  private static List<Choice> choices(List<FoundClaim> claims) {
    Map<ClaimRef, Integer> named = new HashMap<>();
    claims.forEach(claim -> named.merge(claim.ref(), 1, Integer::sum));
    return claims.stream()
        .limit(MOST_LISTED)
        .map(claim -> choice(claim, named.getOrDefault(claim.ref(), 1) == 1))
        .toList();
  }

  private static Choice choice(FoundClaim claim, boolean alone) {
    String quote = Excerpt.of(claim.claim().quote().exact(), List.of(), LONG_QUOTE).text();
    String name = claim.ref().toString();
    String place = claim.place().toString();
    return new Choice(
        alone ? name : place, VisibleText.of((alone ? place : name) + " “" + quote + "”"));
  }
}

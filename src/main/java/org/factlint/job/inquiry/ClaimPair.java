package org.factlint.job.inquiry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The two claims that somebody means by two words, or why these mean no two claims. */
public sealed interface ClaimPair {

  /**
   * Two claims; of one story, if both are in one.
   *
   * @param a the first
   * @param b the second
   */
  record Found(FoundClaim a, FoundClaim b) implements ClaimPair {}

  /**
   * A word means no claim.
   *
   * @param word the word
   * @param near claims that may be meant
   */
  record Unknown(String word, List<FoundClaim> near) implements ClaimPair {}

  /**
   * A word means several claims.
   *
   * @param word the word
   * @param claims what it means
   */
  record Several(String word, List<FoundClaim> claims) implements ClaimPair {}

  /**
   * Both words mean one claim.
   *
   * @param claim the claim
   */
  record Same(FoundClaim claim) implements ClaimPair {}

  /** How many claims are named that may be meant. */
  int MOST_NEAR = 12;

  /**
   * Finds two claims.
   *
   * @param all the claims to choose from
   * @param one what means the first, as {@link FoundClaims#meant} takes it
   * @param other what means the second
   * @return the claims, or why there are not two
   */
  static ClaimPair of(FoundClaims all, String one, String other) {
    List<FoundClaim> ones = all.meant(one);
    List<FoundClaim> twos = all.meant(other);
    for (String word : List.of(one, other)) {
      if (all.meant(word).isEmpty()) {
        return new Unknown(word, all.near(word, MOST_NEAR));
      }
    }
    // What a name means in one story only, the other one means in that story, too.
    List<FoundClaim> a = different(ones) > 1 ? inStoriesOf(ones, twos) : ones;
    List<FoundClaim> b = different(twos) > 1 ? inStoriesOf(twos, ones) : twos;
    if (different(a) > 1) {
      return new Several(one, ones);
    }
    if (different(b) > 1) {
      return new Several(other, twos);
    }
    return a.get(0).sameAs(b.get(0)) ? new Same(a.get(0)) : found(a, b);
  }

  private static ClaimPair found(List<FoundClaim> ones, List<FoundClaim> twos) {
    for (FoundClaim a : ones) {
      for (FoundClaim b : twos) {
        if (a.storyName().equals(b.storyName())) {
          return new Found(a, b);
        }
      }
    }
    return new Found(ones.get(0), twos.get(0));
  }

  private static List<FoundClaim> inStoriesOf(List<FoundClaim> claims, List<FoundClaim> others) {
    Set<String> stories = others.stream().map(FoundClaim::storyName).collect(Collectors.toSet());
    List<FoundClaim> there =
        claims.stream().filter(claim -> stories.contains(claim.storyName())).toList();
    return there.isEmpty() ? claims : there;
  }

  private static int different(List<FoundClaim> claims) {
    Set<List<Object>> different = new LinkedHashSet<>();
    claims.forEach(claim -> different.add(List.of(claim.ref(), claim.place())));
    return different.size();
  }
}

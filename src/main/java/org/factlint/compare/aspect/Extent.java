package org.factlint.compare.aspect;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.claim.Polarity;
import org.factlint.compare.Reading;
import org.factlint.compare.Relation;
import org.jspecify.annotations.Nullable;

/** How many of a group a claim speaks of, and of which group. */
record Extent(Share share, String group) {

  /** How many of a group. */
  enum Share {
    ALL,
    MOST,
    SOME,
    NONE,
    NOT_ALL;

    /** How two shares stand to each other; unknown where nothing need be said. */
    Relation relationTo(Share other) {
      if (excludes(other) || other.excludes(this)) {
        return Relation.DISJOINT;
      }
      boolean counted = ORDINARY.contains(this) && ORDINARY.contains(other) && this != other;
      return counted ? Relation.OVERLAPPING : Relation.UNKNOWN;
    }

    private boolean excludes(Share other) {
      return switch (this) {
        case NONE -> ORDINARY.contains(other);
        case NOT_ALL -> other == ALL;
        default -> false;
      };
    }

    String words() {
      return this == NOT_ALL ? "not all" : name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Set<Share> ORDINARY = EnumSet.of(Share.ALL, Share.MOST, Share.SOME);

  /** A word at the beginning of a scope, and what it means. */
  private record Quantifier(Pattern words, Share share) {

    static Quantifier of(String words, Share share) {
      return new Quantifier(
          Pattern.compile("(?:" + words + ")\\b(?: of)?(?: the| its| their)?\\s*(.*)"), share);
    }
  }

  private static final List<Quantifier> TABLE =
      List.of(
          Quantifier.of("not (?:all|every)", Share.NOT_ALL),
          Quantifier.of("all|every|each", Share.ALL),
          Quantifier.of(
              "most|almost all|nearly all|(?:the|a|the vast|a large) majority|the bulk",
              Share.MOST),
          Quantifier.of("some|several|a few|a number|many", Share.SOME),
          Quantifier.of("none|no|not one|not any", Share.NONE));

  /** Reads a claim's scope; null if it names no share, or if what it denies of one is unclear. */
  static @Nullable Extent of(Reading reading) {
    String scope = reading.claim().qualifiers().scope();
    if (scope == null || reading.claim().statement().quantity() != null) {
      return null;
    }
    String words = scope.toLowerCase(Locale.ROOT).strip();
    for (Quantifier quantifier : TABLE) {
      Matcher matcher = quantifier.words().matcher(words);
      if (matcher.matches()) {
        boolean affirmed = reading.claim().manner().polarity() == Polarity.AFFIRMED;
        Share share = affirmed ? quantifier.share() : denied(quantifier.share());
        return share == null ? null : new Extent(share, matcher.group(1));
      }
    }
    return null;
  }

  /** That some do not leaves it open how many do, but not that all do. */
  private static @Nullable Share denied(Share share) {
    return share == Share.SOME ? Share.NOT_ALL : null;
  }
}

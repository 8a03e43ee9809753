package org.factlint.compare.match.amount;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factlint.compare.match.item.Item;
import org.factlint.compare.match.word.MovingWords;
import org.factlint.value.TimeExpression;
import org.factlint.value.TimeTolerance;
import org.factlint.value.Truth;
import org.factlint.value.ValueRelation;
import org.jspecify.annotations.Nullable;

/** For which time amounts hold, and whether that lets them be compared. */
final class AmountTimes {
  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(?:January|February|March|April|May|June|July|August|September|October|November|"
              + "December)\\b");

  private final MovingWords moving = MovingWords.standard();
  private final MovingWords changing = MovingWords.changing();

  /** What changes from hour to hour can only be compared for one time. */
  boolean sameMoment(Item one, Item two) {
    TimeExpression first = one.claim().qualifiers().asOf();
    TimeExpression second = two.claim().qualifiers().asOf();
    boolean apart =
        first != null
            && second != null
            && first.asEvent(second, TimeTolerance.STANDARD) instanceof ValueRelation.Disjoint;
    if ((first == null || second == null) && otherMonths(one, two)) {
      return false;
    }
    if (!moving.moving(one.claim()) && !moving.moving(two.claim())) {
      return !apart;
    }
    return first != null
        && second != null
        && !(first.asEvent(second, TimeTolerance.STANDARD) instanceof ValueRelation.Disjoint);
  }

  /** “In May” and “in June” are apart, of whatever year they are. */
  private static boolean otherMonths(Item one, Item two) {
    Set<String> mine = months(one);
    Set<String> theirs = months(two);
    return !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
  }

  private static Set<String> months(Item item) {
    return MONTH
        .matcher(item.claim().quote().exact())
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  /**
   * The day of an accident may be in dispute, too; how many were aboard does not change with it.
   */
  boolean steady(Item one, Item two) {
    return !moving.moving(one.claim())
        && !moving.moving(two.claim())
        && Objects.equals(month(one), month(two));
  }

  private static @Nullable YearMonth month(Item item) {
    TimeExpression asOf = item.claim().qualifiers().asOf();
    return asOf == null || asOf.earliest() == null ? null : YearMonth.from(asOf.earliest());
  }

  /** “The reward has been raised to 900”: what an earlier article says was right then. */
  boolean changed(Item later, Item earlier) {
    TimeExpression first = earlier.reading().source().header().published();
    TimeExpression second = later.reading().source().header().published();
    return first != null
        && second != null
        && first.before(second) == Truth.CERTAINLY
        && changing.verb(later.claim())
        && !changing.verb(earlier.claim());
  }
}

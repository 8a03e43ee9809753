package org.factlint.compare.match;

import java.util.Set;
import java.util.TreeSet;
import org.factlint.claim.Referent;
import org.factlint.claim.TimeReference;
import org.factlint.extract.language.Stems;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Knows when “the previous mayor” and a mayor with a name may be one: each holds the post, and
 * nothing tells how many have held it. What they did at different times is no more than a possible
 * contradiction.
 */
final class Holders {
  private static final Set<String> BEFORE = Set.of("previous");

  private Holders() {}

  /** Whether one speaks of an earlier holder of the post that the other names somebody in. */
  static boolean may(Item one, Item two) {
    return earlier(one, two) || earlier(two, one);
  }

  private static boolean earlier(Item earlier, Item named) {
    Set<String> words = new TreeSet<>(earlier.modifiers().words());
    words.removeAll(named.modifiers().words());
    return words.equals(BEFORE)
        && earlier.claim().statement().subject() instanceof Referent.Described holder
        && named.claim().statement().subject() instanceof Referent.Known
        && shares(holder.text(), named.claim().quote().exact());
  }

  /** Whether the named one bears the post in its own sentence: the last word of the other. */
  private static boolean shares(String holder, String quote) {
    Stems stems = new Stems();
    var words = Stems.words(holder);
    String post = words.isEmpty() ? "" : stems.of(words.get(words.size() - 1));
    return Stems.words(quote).stream().map(stems::of).anyMatch(post::equals);
  }

  /** The same time, marked as uncertain. */
  static @Nullable TimeReference unsure(@Nullable TimeReference time) {
    if (time == null) {
      return null;
    }
    TimeExpression value = time.value();
    if (value == null || !value.toString().matches("\\d{4}(?:-\\d\\d){0,2}")) {
      return time;
    }
    return new TimeReference(
        TimeExpression.parse(value + "?"),
        time.text(),
        time.anchor(),
        time.basis(),
        time.relation());
  }
}

package org.factlint.compare.match.event;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.factlint.claim.Referent;
import org.factlint.claim.TimeReference;
import org.factlint.compare.match.item.Item;
import org.factlint.extract.language.Stems;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Knows when “the previous mayor” and a mayor with a name may be one: each holds the post, and
 * nothing tells how many have held it. What they did at different times is no more than a possible
 * contradiction.
 */
final class Holders {
  /** As modifiers.txt names “previous”, “former” and their like. */
  private static final Set<String> BEFORE = Set.of("earlier");

  /** What an editor should think of, a sentence. */
  static final String TWO =
      "Only one side speaks of an earlier holder of the post: it may have had two, and both dates"
          + " may be right.";

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
        && bears(named, holder.text());
  }

  /** Whether the post stands before the name: “Mayor <b>Vera Hoss</b>” for “the previous mayor”. */
  private static boolean bears(Item named, String holder) {
    List<String> post = Stems.words(holder.toLowerCase(Locale.ROOT));
    List<String> name = Stems.words(named.reading().subject().label().toLowerCase(Locale.ROOT));
    List<String> quote = Stems.words(named.claim().quote().exact().toLowerCase(Locale.ROOT));
    return !post.isEmpty()
        && !name.isEmpty()
        && Collections.indexOfSubList(quote, List.of(post.get(post.size() - 1), name.get(0))) >= 0;
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

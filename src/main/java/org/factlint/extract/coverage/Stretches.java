package org.factlint.extract.coverage;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.factlint.text.Span;

/**
 * Stretches of an article as one: what overlaps is joined, so that looking one up takes no time.
 */
final class Stretches {
  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  Stretches(Collection<Span> spans) {
    int start = -1;
    int end = -1;
    for (Span span : spans.stream().sorted().toList()) {
      if (start < 0 || span.start() > end) {
        start = span.start();
        end = span.end();
      } else {
        end = Math.max(end, span.end());
      }
      ends.put(start, end);
    }
  }

  /** Whether any of them has a character with a span in common. */
  boolean overlap(Span span) {
    Map.Entry<Integer, Integer> before = ends.lowerEntry(span.end());
    return before != null && before.getValue() > span.start();
  }
}

package org.factlint.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds the relations of states against a listing of every extent: every first and last day, within
 * some weeks on either side of which nothing that is stated lies.
 */
class StateEnumerationTest {
  /** The day 0 is 22 December 2023. */
  private static final int DAYS = 80;

  private static final int JANUARY = 10;
  private static final int FEBRUARY = JANUARY + 31;
  private static final int MARCH = FEBRUARY + 29;

  private static final List<String> TEXTS =
      List.of(
          "2024-01-10",
          "2024-01-11",
          "2024-02-10",
          "2024-01",
          "2024-02",
          "2024-01-10~",
          "2024-01-10/2024-01-20",
          "2024-01-10/2024-01-21",
          "2024-01-11/2024-01-20",
          "2024-01-10~/2024-01-20",
          "2024-01-09/2024-01-21~",
          "2024-01-10?/2024-02-02",
          "2024-01-12/2024-02-02?",
          "2024-01/2024-02",
          "2024-01/2024-01",
          "2024-01-10/2024-02",
          "2024-01/2024-01-20",
          "2024-01-10/..",
          "2024-01-11/",
          "../2024-01-20",
          "/2024-02",
          "../2024-01-09",
          "2024-02/..",
          "2024-01-10/2024-01-10",
          "2024-02-01%/2024-02-10");

  @Test
  void every_pair_of_expressions_stands_as_its_extents_do() {
    for (String first : TEXTS) {
      for (String second : TEXTS) {
        TimeExpression a = TimeExpression.parse(first);
        TimeExpression b = TimeExpression.parse(second);
        String expected = expected(first, second);
        assertThat(Enumerated.name(a.asState(b, TimeTolerance.STANDARD)))
            .as("%s against %s", a, b)
            .isEqualTo(expected);
      }
    }
  }

  private static String expected(String first, String second) {
    Enumerated a = new Enumerated(extents(first, false, false), extents(first, true, false), false);
    Enumerated b =
        new Enumerated(extents(second, false, false), extents(second, true, false), false);
    String relation = a.relationTo(b);
    if (relation.equals("certainly disjoint")) {
      boolean firm = !extents(first, true, true).intersects(extents(second, true, true));
      return firm ? relation : "possibly disjoint";
    }
    boolean bothPlain = !first.contains("/") && !second.contains("/");
    return bothPlain && relation.startsWith("overlapping") ? "unknown" : relation;
  }

  /** A bit an extent; with doubted dates opened to every day, if asked. */
  private static BitSet extents(String text, boolean widened, boolean opened) {
    int slash = text.indexOf('/');
    int[] from = days(slash < 0 ? text : text.substring(0, slash), widened, opened);
    int[] to = days(text.substring(slash + 1), widened, opened);
    BitSet result = new BitSet();
    for (int start = 0; start < DAYS; start++) {
      for (int end = start; end < DAYS; end++) {
        boolean held = start <= from[1] && end >= from[0];
        boolean spans = start >= from[0] && start <= from[1] && end >= to[0] && end <= to[1];
        result.set(start * DAYS + end, slash < 0 ? held : spans);
      }
    }
    return result;
  }

  private static int[] days(String date, boolean widened, boolean opened) {
    String body = date.replaceAll("[?~%]", "");
    if (body.matches("(\\.\\.)?") || (opened && date.matches(".*[?%]"))) {
      return new int[] {0, DAYS - 1};
    }
    if (body.length() == 7) {
      return body.endsWith("1")
          ? new int[] {JANUARY, FEBRUARY - 1}
          : new int[] {FEBRUARY, MARCH - 1};
    }
    int month = body.charAt(6) == '1' ? JANUARY : FEBRUARY;
    int day = month + Integer.parseInt(body.substring(8)) - 1;
    int radius = widened && date.matches(".*[~%]") ? TimeTolerance.STANDARD.days() : 0;
    return new int[] {day - radius, day + radius};
  }
}

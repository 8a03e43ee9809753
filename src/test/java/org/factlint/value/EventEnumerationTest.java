package org.factlint.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Holds the relations of events against a listing of every day, over all pairs of some seventy
 * expressions.
 */
class EventEnumerationTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  private static final int DAYS = 15_000;
  private static final TimeTolerance TOLERANCE = new TimeTolerance(3, 1, 2, 5, 30);

  private static final List<String> DATES =
      List.of(
          "2024-01-29",
          "2024-01-30",
          "2024-01-31",
          "2024-02-01",
          "2024-02-29",
          "2023-09-15",
          "2021-06-21",
          "2022-03-20",
          "2022-03-21",
          "2021-08",
          "2021-09",
          "2021-12",
          "2022-02",
          "2023-09",
          "2024-01",
          "2024-02",
          "2021",
          "2022",
          "2023",
          "2024",
          "2024-XX",
          "2024-01-XX",
          "2023-XX-XX",
          "201X",
          "202X",
          "2021-21",
          "2021-22",
          "2021-23",
          "2021-24",
          "2022-24",
          "2023-33",
          "2023-35",
          "2024-33",
          "2021-36");

  private static final List<String> QUALIFIED =
      List.of(
          "2024-01-29~",
          "2024-02-01~",
          "2024-01-30?",
          "2023-09~",
          "2024-01~",
          "2023-09?",
          "2023-08%",
          "2021~",
          "2024%",
          "2023-33~",
          "201X~",
          "202X?",
          "2024-01-XX~");

  private static final List<String> INTERVALS =
      List.of(
          "2024-01-29/2024-01-30",
          "2024-01-30/2024-02-04",
          "2024-01-01/2024-01-31",
          "2021/2023",
          "2021-08/2024-01",
          "2021-08/..",
          "../2021-08",
          "2021-08/",
          "/2024-01-30",
          "2024/2024",
          "2023-08/2023-10",
          "2021-21/2021-23",
          "2024-01-26/2024-02-01",
          "2022~/2023",
          "2022?/2024",
          "2023-09~/2023-11~");

  @Test
  void every_pair_of_expressions_stands_as_its_days_do() {
    List<String> texts = new ArrayList<>(DATES);
    texts.addAll(QUALIFIED);
    texts.addAll(INTERVALS);
    List<Enumerated> days = texts.stream().map(EventEnumerationTest::enumerated).toList();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < texts.size(); j++) {
        TimeExpression a = TimeExpression.parse(texts.get(i));
        TimeExpression b = TimeExpression.parse(texts.get(j));
        assertThat(Enumerated.name(a.asEvent(b, TOLERANCE)))
            .as("%s against %s", a, b)
            .isEqualTo(days.get(i).relationTo(days.get(j)));
      }
    }
  }

  private static Enumerated enumerated(String text) {
    return new Enumerated(
        days(text, false), days(text, true), text.contains("?") || text.contains("%"));
  }

  private static BitSet days(String text, boolean widened) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return daysOf(text, widened);
    }
    String start = text.substring(0, slash);
    String end = text.substring(slash + 1);
    BitSet result = new BitSet();
    int from = start.matches("(\\.\\.)?") ? 0 : daysOf(start, widened).nextSetBit(0);
    int to = end.matches("(\\.\\.)?") ? DAYS - 1 : daysOf(end, widened).length() - 1;
    result.set(from, to + 1);
    return result;
  }

  private static BitSet daysOf(String date, boolean widened) {
    String body = date.replaceAll("[?~%]", "");
    boolean about = widened && (date.contains("~") || date.contains("%"));
    BitSet result = new BitSet();
    IntStream.range(0, DAYS)
        .filter(
            day -> about ? near(body, FIRST_DAY.plusDays(day)) : is(body, FIRST_DAY.plusDays(day)))
        .forEach(result::set);
    return result;
  }

  /** Whether a date that the body names is within the radius of the day. */
  private static boolean near(String body, LocalDate day) {
    String plain = body.replace("-XX", "");
    int radius = plain.endsWith("X") ? 5 : plain.length() == 4 ? 2 : plain.length() == 7 ? 1 : 3;
    return IntStream.rangeClosed(-radius, radius)
        .anyMatch(
            step ->
                switch (plain.length()) {
                  case 4 -> is(body, LocalDate.of(day.getYear() + step, 1, 1));
                  case 7 -> is(body, YearMonth.from(day).plusMonths(step).atDay(1));
                  default -> is(body, day.plusDays(step));
                });
  }

  /** Whether the day is one that the body names, read digit by digit. */
  private static boolean is(String body, LocalDate day) {
    int number =
        body.length() == 7 && !body.endsWith("X") ? Integer.parseInt(body.substring(5)) : 0;
    if (number > 12) {
      return inSeason(Integer.parseInt(body.substring(0, 4)), number, day);
    }
    String text = day.toString();
    return IntStream.range(0, body.length())
        .allMatch(at -> body.charAt(at) == 'X' || body.charAt(at) == text.charAt(at));
  }

  private static boolean inSeason(int year, int number, LocalDate day) {
    String date = day.toString().substring(5);
    boolean thisYear = day.getYear() == year;
    return switch (number) {
      case 21 -> thisYear && date.compareTo("03-01") >= 0 && date.compareTo("06-21") <= 0;
      case 22 -> thisYear && date.compareTo("06-01") >= 0 && date.compareTo("09-23") <= 0;
      case 23 -> thisYear && date.compareTo("09-01") >= 0 && date.compareTo("12-22") <= 0;
      case 24 ->
          (thisYear && (date.compareTo("03-20") <= 0 || date.compareTo("12-01") >= 0))
              || (day.getYear() == year - 1 && date.compareTo("12-01") >= 0)
              || (day.getYear() == year + 1 && date.compareTo("03-20") <= 0);
      default -> thisYear && (day.getMonthValue() - 1) / 3 == number - 33;
    };
  }
}

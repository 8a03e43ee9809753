package org.factlint.mutation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.factlint.mutation.Mutation.Slot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Another day, month or year; another beginning or end. */
final class TimeMistakes {
  private static final List<Integer> DAYS = List.of(-9, -7, -3, -2, -1, 1, 2, 3, 7, 10);
  private static final List<Integer> MONTHS = List.of(-3, -1, 1, 2);
  private static final List<Integer> YEARS = List.of(-10, -2, -1, 1, 2);

  private static final List<Integer> ENDS = List.of(-2, -1, 1, 2);

  private TimeMistakes() {}

  static List<Mutation> in(ObjectNode claim) {
    JsonNode value = claim.path("time").path("value");
    List<Mutation> mutations = new ArrayList<>();
    if (value.asString("").matches("\\d{4}-\\d\\d-\\d\\d")) {
      LocalDate day = LocalDate.parse(value.asString());
      DAYS.forEach(n -> mutations.add(dated("shift-days", claim, day.plusDays(n).toString())));
      MONTHS.forEach(
          n -> mutations.add(dated("shift-months", claim, day.plusMonths(n).toString())));
      YEARS.forEach(n -> mutations.add(dated("shift-years", claim, day.plusYears(n).toString())));
    } else if (value.asString("").matches("\\d{4}-\\d\\d")) {
      YearMonth month = YearMonth.parse(value.asString());
      MONTHS.forEach(
          n -> mutations.add(dated("shift-months", claim, month.plusMonths(n).toString())));
      YEARS.forEach(n -> mutations.add(dated("shift-years", claim, month.plusYears(n).toString())));
    } else if (value.asString("").matches("\\d{4}/\\d{4}")) {
      int from = Integer.parseInt(value.asString().substring(0, 4));
      int to = Integer.parseInt(value.asString().substring(5));
      ENDS.forEach(n -> mutations.add(dated("shift-start", claim, (from + n) + "/" + to)));
      ENDS.forEach(n -> mutations.add(dated("shift-end", claim, from + "/" + (to + n))));
    }
    return mutations;
  }

  private static Mutation dated(String name, ObjectNode claim, String value) {
    ObjectNode mutant = claim.deepCopy();
    mutant.putObject("time").put("value", value);
    return new Mutation(name, Slot.TIME, mutant);
  }
}

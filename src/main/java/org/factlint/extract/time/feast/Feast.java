package org.factlint.extract.time.feast;

import java.time.LocalDate;
import org.factlint.extract.time.meaning.CalendarUnit;
import org.factlint.extract.time.meaning.Stretch;
import org.factlint.extract.time.meaning.Yearly;
import org.jspecify.annotations.Nullable;

/** A day of the year that has a name. */
public final class Feast implements Yearly {
  private final String name;
  private final DateRule rule;
  private final String certainty;

  Feast(String name, DateRule rule, String certainty) {
    this.name = name;
    this.rule = rule;
    this.certainty = certainty;
  }

  /**
   * When the year has it; doubted where countries differ, and “about” where a moon must be seen.
   */
  @Override
  public @Nullable Stretch of(int year) {
    LocalDate day = rule.in(year);
    if (day == null) {
      return null;
    }
    Stretch found = Stretch.of(CalendarUnit.DAY, day);
    return switch (certainty) {
      case "?" -> found.doubted();
      case "~" -> found.about();
      default -> found;
    };
  }

  @Override
  public String words() {
    return name;
  }

  @Override
  public CalendarUnit grain() {
    return CalendarUnit.DAY;
  }
}

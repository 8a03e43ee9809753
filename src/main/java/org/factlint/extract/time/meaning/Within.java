package org.factlint.extract.time.meaning;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What picks a shorter stretch out of a longer one: “the first Monday of”, “early”. */
public interface Within {

  /**
   * Picks.
   *
   * @param whole the longer stretch
   * @return the part; null if it has none
   */
  @Nullable Stretch in(Stretch whole);

  /**
   * Its name for readers.
   *
   * @return for example “first Monday”
   */
  String words();

  /**
   * What it is one of.
   *
   * @return the unit; null if it is none, or several
   */
  @Nullable CalendarUnit grain();

  /**
   * Whether it reaches to the end of the longer stretch.
   *
   * @return true if so
   */
  default boolean isEnd() {
    return false;
  }

  /**
   * The part of something.
   *
   * @param whole what it is a part of
   * @return the part; every year has one if every year has the whole
   */
  default Meaning of(Meaning whole) {
    return whole instanceof Yearly yearly ? new YearlyPart(this, yearly) : new Part(this, whole);
  }

  /**
   * A part of a time.
   *
   * @param within which part
   * @param whole of what
   */
  record Part(Within within, Meaning whole) implements Meaning {
    @Override
    public @Nullable Sense in(Setting setting) {
      Sense sense = whole.in(setting);
      Stretch found = sense == null ? null : within.in(sense.value());
      return sense == null || found == null
          ? null
          : Sense.of(
              found.qualifiedAs(sense.value()),
              String.format(Locale.ROOT, "the %s of it; %s", within.words(), sense.basis()));
    }

    @Override
    public @Nullable CalendarUnit grain() {
      return within.grain();
    }
  }

  /**
   * A part of what every year has.
   *
   * @param within which part
   * @param whole of what
   */
  record YearlyPart(Within within, Yearly whole) implements Yearly {
    @Override
    public @Nullable Stretch of(int year) {
      Stretch found = whole.of(year);
      return found == null ? null : within.in(found);
    }

    @Override
    public @Nullable CalendarUnit grain() {
      return within.grain();
    }

    @Override
    public String words() {
      return within.words() + " of " + whole.words();
    }
  }
}

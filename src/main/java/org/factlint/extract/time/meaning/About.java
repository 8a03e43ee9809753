package org.factlint.extract.time.meaning;

import org.jspecify.annotations.Nullable;

/**
 * A time that is meant roughly: “around May 2020”.
 *
 * @param meaning the time
 */
public record About(Meaning meaning) implements Meaning {

  @Override
  public @Nullable Sense in(Setting setting) {
    Sense sense = meaning.in(setting);
    return sense == null ? null : sense.with(Stretch::about, "roughly: " + sense.basis());
  }

  @Override
  public @Nullable CalendarUnit grain() {
    return meaning.grain();
  }
}

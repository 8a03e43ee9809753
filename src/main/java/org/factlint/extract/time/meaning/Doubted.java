package org.factlint.extract.time.meaning;

import org.jspecify.annotations.Nullable;

/**
 * A reading that the words allow and do not prove.
 *
 * @param meaning the reading
 * @param doubt why it is doubted, in words
 */
public record Doubted(Meaning meaning, String doubt) implements Meaning {

  @Override
  public @Nullable Sense in(Setting setting) {
    Sense sense = meaning.in(setting);
    return sense == null ? null : sense.with(Stretch::doubted, sense.basis() + "; " + doubt);
  }

  @Override
  public @Nullable CalendarUnit grain() {
    return meaning.grain();
  }
}

package org.factlint.extract.time.meaning;

import org.jspecify.annotations.Nullable;

/**
 * A time told from another of the story: “the following week”, “three days later”.
 *
 * @param offset how far it is from that time
 * @param ifNone what the words mean where the story has told no time; null if nothing
 */
public record Narrative(Offset offset, @Nullable Meaning ifNone) implements Meaning {

  @Override
  public @Nullable Sense in(Setting setting) {
    return ifNone == null ? null : ifNone.in(setting);
  }

  @Override
  public @Nullable CalendarUnit grain() {
    return ifNone == null ? null : ifNone.grain();
  }
}

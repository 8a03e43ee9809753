package org.factlint.extract.time.meaning;

import org.jspecify.annotations.Nullable;

/** Something that comes again and again, without one value: “every Monday”. */
public enum Repeated implements Meaning {
  /** The only one. */
  REPEATED;

  @Override
  public @Nullable Sense in(Setting setting) {
    return null;
  }
}

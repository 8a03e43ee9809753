package org.factlint.value;

/** One end of an interval. */
sealed interface EdtfEnd permits EdtfDate, EdtfEnd.Missing {

  /** An end without a date. */
  enum Missing implements EdtfEnd {
    /** {@code ..}: there is no end, or none is in sight. */
    OPEN(".."),
    /** Blank: there is one, but it is not stated. */
    UNKNOWN("");

    private final String text;

    Missing(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}

package org.factlint.extract.language;

import org.factlint.text.Span;

/** Turns places of a string into offsets, which count code points. */
final class CodePoints {
  private final int[] offsets;

  CodePoints(String text) {
    offsets = new int[text.length() + 1];
    int seen = 0;
    for (int i = 0; i < text.length(); i++) {
      offsets[i] = seen;
      boolean half =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      seen += half ? 0 : 1;
    }
    offsets[text.length()] = seen;
  }

  Span span(int from, int to) {
    return new Span(offsets[from], offsets[to]);
  }

  int offset(int index) {
    return offsets[index];
  }
}

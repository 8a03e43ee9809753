package org.factlint.ruledoc;

import org.factlint.text.Position;

/**
 * Where something stands in a file.
 *
 * @param file the file as the user named it, with {@code /}
 * @param position line and column of its first character
 */
public record Place(String file, Position position) {

  /** As compilers print it, so that editors can jump there: {@code cases.json:12:7}. */
  @Override
  public String toString() {
    return file + ":" + position.line() + ":" + position.column();
  }
}

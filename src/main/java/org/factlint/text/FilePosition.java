package org.factlint.text;

/**
 * A place in one of several text files.
 *
 * @param file the file as the user named it, with {@code /}
 * @param position where in it
 */
public record FilePosition(String file, Position position) {

  /** As messages print it: file, line and column. */
  @Override
  public String toString() {
    return file + ":" + position.line() + ":" + position.column();
  }
}

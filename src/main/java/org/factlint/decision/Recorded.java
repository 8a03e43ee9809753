package org.factlint.decision;

/**
 * A decision and where it is written down.
 *
 * @param decision the decision
 * @param file the file as messages show it
 * @param line its line, counted from 1
 */
public record Recorded(Decision decision, String file, int line) {

  /**
   * Where it stands.
   *
   * @return file and line, as in messages
   */
  String place() {
    return file + ":" + line;
  }
}

package org.factlint.decision;

import org.factlint.text.InputFile;

/**
 * A decision and where it is written down.
 *
 * @param decision the decision
 * @param file the file
 * @param line its line, counted from 1
 */
public record Recorded(Decision decision, InputFile file, int line) {

  /**
   * Where it stands.
   *
   * @return file and line, as in messages
   */
  String place() {
    return file.shown() + ":" + line;
  }
}

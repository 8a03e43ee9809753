package org.factlint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How many of some things are as they should be: of deliberate mistakes, how many were noticed.
 *
 * @param what what was counted
 * @param counted how many are so
 * @param all of how many
 */
public record Score(String what, int counted, int all) {
  private static final Path FOLDER = Path.of("target", "scores");

  /**
   * The share.
   *
   * @return a number from 0 to 1, which rounding never makes better than it is
   */
  public double share() {
    return all == 0 ? 0 : (double) counted / all;
  }

  /**
   * Puts the score where people find it: into the build's log, and into a file of its own.
   *
   * @param file the file's name
   * @return this score
   */
  public Score published(String file) {
    System.out.println(this);
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(file + ".txt"), this + "\n", UTF_8);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    BigDecimal share = BigDecimal.valueOf(share()).setScale(4, RoundingMode.HALF_EVEN);
    return String.format(Locale.ROOT, "SCORE %s: %s (%d of %d)", what, share, counted, all);
  }
}

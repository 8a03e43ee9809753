package org.factlint.cli.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a command runs.
 *
 * @param out takes what was asked for
 * @param err takes messages
 * @param workingDirectory the absolute folder that paths are relative to
 * @param environment the environment variables
 * @param interactive whether a person is looking at {@code out}
 * @param in what is handed to it
 */
public record Terminal(
    PrintStream out,
    PrintStream err,
    Path workingDirectory,
    Map<String, String> environment,
    boolean interactive,
    InputStream in) {
  private static final int USUAL_WIDTH = 100;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 160;

  /**
   * This process: always UTF-8, whatever the system's charset.
   *
   * @return the terminal
   */
  @SuppressWarnings("SystemConsoleNull") // the property below restores the null of older versions
  public static Terminal ofProcess() {
    // Later versions of Java hand out a console even where there is no terminal, unless told so.
    System.setProperty("jdk.console", "java.base");
    return new Terminal(
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        Path.of("").toAbsolutePath().normalize(),
        System.getenv(),
        System.console() != null,
        System.in);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /**
   * How many columns a line may fill.
   *
   * @return the number
   */
  public int width() {
    String columns = environment.getOrDefault("COLUMNS", "");
    boolean number =
        !columns.isEmpty() && columns.length() < 6 && columns.chars().allMatch(Character::isDigit);
    return number ? Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns))) : USUAL_WIDTH;
  }

  /**
   * Whether to set words apart by colour.
   *
   * @param wish what the command line says of it
   * @return whether to
   */
  public boolean colour(ColourWish wish) {
    boolean refused =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return switch (wish) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> interactive && !refused;
    };
  }

  /** Hands on what was printed so far. */
  public void flush() {
    out.flush();
    err.flush();
  }
}

package org.factlint.cli.command;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;
import org.factlint.cache.ContentCache;
import org.factlint.rule.trust.CompiledCache;

/** Where the program keeps what it has read of articles, so that they are not read again. */
public final class ReadingCache {
  /** A folder of somebody's choice, or {@code off}. */
  public static final String VARIABLE = "FACTLINT_CACHE";

  private static final String OFF = "off";

  private ReadingCache() {}

  /**
   * The cache of the environment; one that keeps nothing, where there is no place for it.
   *
   * @param environment the environment variables
   * @return the cache
   */
  public static ContentCache of(Map<String, String> environment) {
    String chosen = environment.getOrDefault(VARIABLE, "");
    if (chosen.equals(OFF)) {
      return ContentCache.NONE;
    }
    Optional<Path> program = program();
    boolean released = program.filter(Files::isRegularFile).isPresent();
    Optional<Path> folder = chosen.isEmpty() && released ? usual(environment) : path(chosen);
    return folder
        .map(place -> ContentCache.in(place, ProgramVersion.NUMBER + " " + state(program)))
        .orElse(ContentCache.NONE);
  }

  private static Optional<Path> usual(Map<String, String> environment) {
    return CompiledCache.userFolder(environment, System.getProperty("os.name", ""))
        .map(folder -> folder.resolve("read"));
  }

  private static Optional<Path> path(String name) {
    try {
      return Optional.of(name).filter(any -> !any.isEmpty()).map(Path::of).filter(Path::isAbsolute);
    } catch (InvalidPathException unusable) {
      return Optional.empty();
    }
  }

  /** The jar that runs, or the folder of classes. */
  private static Optional<Path> program() {
    try {
      CodeSource source = ReadingCache.class.getProtectionDomain().getCodeSource();
      return source == null ? Optional.empty() : Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException | RuntimeException unknown) {
      return Optional.empty();
    }
  }

  /** What tells one build from the next: they may read otherwise. */
  private static String state(Optional<Path> program) {
    try {
      return program.isEmpty()
          ? ""
          : Files.size(program.get()) + " " + Files.getLastModifiedTime(program.get()).toMillis();
    } catch (IOException gone) {
      return "";
    }
  }
}

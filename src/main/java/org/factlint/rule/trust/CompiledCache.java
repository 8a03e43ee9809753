package org.factlint.rule.trust;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Keeps compiled rules, a jar a content, since compiling takes seconds. It may be deleted at any
 * time, and nothing depends on it: what cannot be read is compiled, what cannot be written is not
 * kept. Nothing in it is believed either; whoever reads it scans what it gives.
 */
public final class CompiledCache {
  private static final String RULES = "rules";
  private static final String SUMS = "META-INF/SHA256SUMS";
  private static final long LARGEST = 64_000_000;

  /** Keeps nothing. */
  public static final CompiledCache NONE = new CompiledCache(Optional.empty());

  private final Optional<Path> folder;

  private CompiledCache(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * A cache in a folder.
   *
   * @param folder the folder, made when something is kept
   * @return the cache
   */
  public static CompiledCache in(Path folder) {
    return new CompiledCache(Optional.of(folder));
  }

  /**
   * The cache where the user's system keeps such things: {@code $XDG_CACHE_HOME}, else {@code
   * ~/Library/Caches} on macOS, {@code %LOCALAPPDATA%} on Windows, else {@code ~/.cache}.
   *
   * @param environment the environment variables
   * @param system the system's name, as the property {@code os.name} has it
   * @return the cache, which keeps nothing if no such folder is known
   */
  public static CompiledCache ofUser(Map<String, String> environment, String system) {
    return new CompiledCache(userFolder(environment, system));
  }

  /**
   * Where the user's system keeps what the program can make again.
   *
   * @param environment the environment variables
   * @param system the system's name, as the property {@code os.name} has it
   * @return the program's folder there; empty if no such folder is known
   */
  public static Optional<Path> userFolder(Map<String, String> environment, String system) {
    Optional<Path> home = folder(environment, "HOME");
    Optional<Path> usual =
        system.startsWith("Windows")
            ? folder(environment, "LOCALAPPDATA")
            : home.map(of -> of.resolve(system.startsWith("Mac") ? "Library/Caches" : ".cache"));
    return folder(environment, "XDG_CACHE_HOME").or(() -> usual).map(of -> of.resolve("factlint"));
  }

  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    try {
      return Optional.ofNullable(environment.get(variable))
          .filter(name -> !name.isEmpty())
          .map(Path::of)
          .filter(Path::isAbsolute);
    } catch (InvalidPathException unusable) {
      return Optional.empty();
    }
  }

  /** Where it lies, if it keeps anything. */
  Optional<Path> folder() {
    return folder;
  }

  /**
   * What was kept under a key.
   *
   * @param key hex digits
   * @return path → bytes; empty if nothing whole is there
   */
  public Optional<SortedMap<String, byte[]>> read(String key) {
    try {
      return folder.isEmpty() ? Optional.empty() : unpacked(Files.readAllBytes(jar(key)));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<SortedMap<String, byte[]>> unpacked(byte[] jar) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    long size = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] file = zip.readNBytes((int) (LARGEST - size));
        size += file.length;
        if (size >= LARGEST || files.put(entry.getName(), file) != null) {
          return Optional.empty();
        }
      }
    }
    byte[] sums = files.remove(SUMS);
    boolean whole = sums != null && sums(files).equals(new String(sums, StandardCharsets.UTF_8));
    return whole ? Optional.of(files) : Optional.empty();
  }

  /**
   * Keeps files under a key: whole or not at all, whoever else does so at the same time.
   *
   * @param key hex digits
   * @param files path → bytes
   */
  public void write(String key, SortedMap<String, byte[]> files) {
    if (folder.isEmpty()) {
      return;
    }
    try {
      Path rules = Files.createDirectories(folder.get().resolve(RULES));
      Path part = Files.createTempFile(rules, key, ".part");
      try {
        Files.write(part, packed(files));
        Files.move(part, jar(key), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException | RuntimeException refused) {
      // The rules are compiled anew next time.
    }
  }

  private static byte[] packed(SortedMap<String, byte[]> files) throws IOException {
    ByteArrayOutputStream jar = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(jar)) {
      put(zip, SUMS, sums(files).getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        put(zip, file.getKey(), file.getValue());
      }
    }
    return jar.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(FileTime.fromMillis(0));
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static String sums(SortedMap<String, byte[]> files) {
    StringBuilder sums = new StringBuilder();
    files.forEach((name, file) -> sums.append(Sha256.of(file) + "  " + name + "\n"));
    return sums.toString();
  }

  private Path jar(String key) {
    return folder.orElseThrow().resolve(RULES).resolve(key + ".jar");
  }
}

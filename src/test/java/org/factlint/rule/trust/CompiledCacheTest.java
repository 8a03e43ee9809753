package org.factlint.rule.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompiledCacheTest {
  @TempDir private Path folder;

  private static SortedMap<String, byte[]> files() {
    return new TreeMap<>(Map.of("a/B.class", new byte[] {1, 2}, "index", new byte[] {3}));
  }

  @Test
  void what_is_kept_comes_back_and_its_bytes_depend_on_nothing_else() throws IOException {
    CompiledCache cache = CompiledCache.in(folder);
    cache.write("0a", files());
    byte[] first = Files.readAllBytes(folder.resolve("rules/0a.jar"));
    cache.write("0a", files());

    assertThat(cache.read("0a").orElseThrow()).usingRecursiveComparison().isEqualTo(files());
    assertThat(Files.readAllBytes(folder.resolve("rules/0a.jar"))).isEqualTo(first);
    try (Stream<Path> left = Files.list(folder.resolve("rules"))) {
      assertThat(left.map(Path::getFileName).map(Path::toString)).containsExactly("0a.jar");
    }
  }

  @Test
  void what_is_not_whole_is_not_there() throws IOException {
    CompiledCache cache = CompiledCache.in(folder);
    assertThat(cache.read("0a")).isEmpty();
    cache.write("0a", files());
    Path jar = folder.resolve("rules/0a.jar");
    byte[] whole = Files.readAllBytes(jar);
    for (int length : List.of(0, 10, whole.length / 2, whole.length - 30)) {
      Files.write(jar, java.util.Arrays.copyOf(whole, length));
      // The end of the jar only lists again what stands before it.
      cache
          .read("0a")
          .ifPresent(read -> assertThat(read).usingRecursiveComparison().isEqualTo(files()));
      assertThat(cache.read("0a").isPresent()).as("%d bytes", length).isEqualTo(length > 400);
    }
  }

  @Test
  void every_flipped_byte_of_a_content_is_noticed() throws IOException {
    CompiledCache cache = CompiledCache.in(folder);
    cache.write("0a", files());
    Path jar = folder.resolve("rules/0a.jar");
    byte[] whole = Files.readAllBytes(jar);
    for (int at = 0; at < whole.length; at++) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 1;
      Files.write(jar, flipped);
      cache
          .read("0a")
          .ifPresent(read -> assertThat(read).usingRecursiveComparison().isEqualTo(files()));
    }
  }

  @Test
  void a_place_that_cannot_be_written_keeps_nothing() throws IOException {
    Files.writeString(folder.resolve("rules"), "a file");
    CompiledCache cache = CompiledCache.in(folder);
    cache.write("0a", files());

    assertThat(cache.read("0a")).isEmpty();
    assertThat(Files.readString(folder.resolve("rules"))).isEqualTo("a file");
  }

  @ParameterizedTest
  @CsvSource({
    "Linux,    /x,  /home/mo, ,   /x/factlint",
    "Linux,    ,    /home/mo, ,   /home/mo/.cache/factlint",
    "Linux,    rel, /home/mo, ,   /home/mo/.cache/factlint",
    "Mac OS X, ,    /home/mo, ,   /home/mo/Library/Caches/factlint",
    "Windows 11, ,  ,         /l, /l/factlint",
  })
  void it_lies_where_the_system_keeps_such_things(
      String system, String xdg, String home, String local, String expected) {
    Map<String, String> environment = new TreeMap<>();
    putIfGiven(environment, "XDG_CACHE_HOME", xdg);
    putIfGiven(environment, "HOME", home);
    putIfGiven(environment, "LOCALAPPDATA", local);

    assertThat(CompiledCache.ofUser(environment, system).folder()).contains(Path.of(expected));
  }

  @Test
  void without_such_a_place_nothing_is_kept() {
    assertThat(CompiledCache.ofUser(Map.of(), "Linux").folder()).isEmpty();
  }

  private static void putIfGiven(Map<String, String> environment, String name, String value) {
    if (value != null) {
      environment.put(name, value);
    }
  }
}

package org.factlint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factlint.cli.command.Terminal;

/** A folder with two sources that contradict each other, and somebody who runs commands in it. */
public final class Desk {
  static final String NEWS =
      """
      Envoy Received

      On Friday, 3 May 2024, Ambassador Ines Falk presented her credentials to President Pol Verne.
      """;

  static final String VIEW =
      """
      What the Envoy Means

      20 May 2024

      Since 5 May 2024, when Ines Falk presented her credentials to Pol Verne, much has changed.
      """;

  public static final String NEWS_FACTS =
      """
      {
        "source": { "id": "the-news", "title": "Envoy Received", "article": "news.txt" },
        "claims": [
          {
            "id": "falk-presents",
            "subject": "ines-falk", "predicate": "presents-credentials", "object": "pol-verne",
            "time": { "value": "2024-05-03", "text": "On Friday, 3 May 2024" },
            "quote": "On Friday, 3 May 2024, Ambassador Ines Falk presented her credentials"
          }
        ]
      }
      """;

  static final String VIEW_FACTS =
      """
      {
        "source": { "id": "the-view", "published": "2024-05-20", "article": "view.txt" },
        "claims": [
          {
            "id": "falk-presents-too",
            "subject": "ines-falk", "predicate": "presents-credentials", "object": "pol-verne",
            "time": { "value": "2024-05-05", "text": "5 May 2024" },
            "quote": "Since 5 May 2024, when Ines Falk presented her credentials to Pol Verne"
          }
        ]
      }
      """;

  static final String ENTITIES =
      """
      {
        "entities": [
          { "id": "ines-falk", "type": "person", "names": [ "Ines Falk" ] },
          { "id": "pol-verne", "type": "person", "names": [ "Pol Verne" ] }
        ]
      }
      """;

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private String input = "";

  private Desk(Path folder) {
    this.folder = folder;
  }

  /** An empty folder. */
  public static Desk empty(Path folder) {
    return new Desk(folder);
  }

  /** A folder {@code talks} with the two sources. */
  public static Desk laid(Path folder) throws IOException {
    return new Desk(folder)
        .put("talks/news.txt", NEWS)
        .put("talks/news.facts.json", NEWS_FACTS)
        .put("talks/view.txt", VIEW)
        .put("talks/view.facts.json", VIEW_FACTS)
        .put("talks/entities.json", ENTITIES);
  }

  public Desk put(String file, String content) throws IOException {
    return put(file, content.getBytes(StandardCharsets.UTF_8));
  }

  Desk put(String file, byte[] content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, content);
    return this;
  }

  /** Puts the project's own seeds there. */
  public Desk putSeeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      for (Path file : files.toList()) {
        put("seeds/" + file.getFileName(), Files.readAllBytes(file));
      }
    }
    return this;
  }

  /** Deletes a file. */
  public Desk remove(String file) throws IOException {
    Files.delete(folder.resolve(file));
    return this;
  }

  Desk environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** What commands find on standard input. */
  Desk input(String text) {
    input = text;
    return this;
  }

  /** All files, sorted, without those of the sources. */
  List<String> written() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.startsWith("talks/") && !file.equals("factlint.json"))
          .sorted()
          .toList();
    }
  }

  public String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  public Path path(String file) {
    return folder.resolve(file);
  }

  public Run run(String... args) {
    return runIn("", args);
  }

  Run runIn(String below, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            folder.resolve(below).normalize(),
            environment,
            true,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    int code = Main.run(terminal, args);
    terminal.flush();
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /**
   * What came of a command.
   *
   * @param code its exit code
   * @param out what it printed
   * @param err what it said beside that
   */
  public record Run(int code, String out, String err) {}

  /** The report, in JSON, on two articles of a few lines each. */
  static String checked(Path folder, String a, String b) throws IOException {
    return empty(folder)
        .put("a.txt", a + "\n")
        .put("b.txt", b + "\n")
        .run("check", "a.txt", "b.txt", "--format", "json", "--output", "-")
        .out();
  }

  /** A short article of a day. */
  static String published(String day, String text) {
    return "Published: " + day + "\n\n" + text;
  }
}

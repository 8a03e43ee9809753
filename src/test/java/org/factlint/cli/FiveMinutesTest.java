package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows {@code five-minutes.md} from top to bottom, as somebody who has never seen factlint. */
class FiveMinutesTest {
  private static final Path DOCUMENT = Path.of("src", "doc", "five-minutes.md");
  private static final Pattern BLOCK =
      Pattern.compile("(?:`([\\w./-]+)`:\n\n)?```(sh|text|diff)\n(.*?)```", Pattern.DOTALL);

  /** In what is shown, a line of three dots stands for any lines. */
  private static final String GAP = "...";

  @TempDir private Path folder;
  private Desk desk;
  private String below = "";
  private String shown = "";
  private int code;

  @BeforeEach
  void sit() {
    desk = Desk.empty(folder).environment("NO_COLOR", "1").environment("COLUMNS", "100");
  }

  @Test
  void every_step_shows_what_it_shows() throws Exception {
    List<String> kinds = new ArrayList<>();
    Matcher blocks = BLOCK.matcher(Files.readString(DOCUMENT));
    while (blocks.find()) {
      kinds.add(blocks.group(2));
      switch (blocks.group(2)) {
        case "sh" -> commands(blocks.group(3));
        case "diff" -> edit(below + blocks.group(1), blocks.group(3));
        default -> assertShown(blocks.group(3));
      }
    }
    assertThat(kinds).contains("sh", "diff", "text");
    assertThat(code).as("the last command").isZero();
  }

  private void commands(String lines) throws IOException, InterruptedException {
    StringBuilder all = new StringBuilder();
    for (String line : lines.replace("\\\n", "").lines().toList()) {
      if (line.startsWith("cd ")) {
        below = line.substring(3) + "/";
      } else if (line.startsWith("factlint ")) {
        Run run = desk.runIn(below, words(line.substring("factlint ".length())));
        code = run.code();
        all.append(run.out()).append(run.err());
      } else {
        shell(line);
      }
    }
    shown = all.toString();
  }

  /** Words as a shell takes them apart: what stands between double quotes is one. */
  private static String[] words(String line) {
    return Pattern.compile("\"([^\"]*)\"|(\\S+)")
        .matcher(line)
        .results()
        .map((MatchResult word) -> word.group(1) == null ? word.group(2) : word.group(1))
        .toArray(String[]::new);
  }

  private void shell(String line) throws IOException, InterruptedException {
    Process sh =
        new ProcessBuilder("sh", "-c", line)
            .directory(folder.resolve(below).toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(sh.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(sh.waitFor()).as(line + "\n" + out).isZero();
  }

  /** An edit as a person makes it: the line with a minus becomes that with a plus. */
  private void edit(String file, String difference) throws IOException {
    String content = desk.read(file);
    List<String> old = difference.lines().filter(line -> line.startsWith("-")).toList();
    List<String> fresh = difference.lines().filter(line -> line.startsWith("+")).toList();
    for (int i = 0; i < old.size(); i++) {
      assertThat(content).contains(old.get(i).substring(1) + "\n");
      content = content.replace(old.get(i).substring(1), fresh.get(i).substring(1));
    }
    desk.put(file, content);
  }

  private void assertShown(String text) {
    int from = 0;
    for (String part : text.split("(?m)^" + Pattern.quote(GAP) + "\n", -1)) {
      int at = shown.indexOf(part, from);
      assertThat(at).as("“%s” in what the command showed:\n%s", part, shown).isNotNegative();
      from = at + part.length();
    }
  }
}

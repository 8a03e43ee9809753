package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.factlint.cli.command.Terminal;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code factlint review} as somebody types it. */
class ReviewCommandTest {
  @TempDir private Path folder;

  @Test
  void the_address_of_the_page_is_printed_and_holds_until_the_command_is_ended() throws Exception {
    Desk.laid(folder);
    PipedInputStream printed = new PipedInputStream();
    PrintStream out = new PrintStream(new PipedOutputStream(printed), true, StandardCharsets.UTF_8);
    FutureTask<Integer> command =
        new FutureTask<>(() -> Main.run(terminal(out), "review", "--by", "Ana"));
    Thread thread = new Thread(command);
    thread.start();

    BufferedReader lines =
        new BufferedReader(new InputStreamReader(printed, StandardCharsets.UTF_8));
    assertThat(lines.readLine()).isEqualTo("Review 1 open finding at");
    URI address = URI.create(lines.readLine());
    assertThat(address.getHost()).isEqualTo("127.0.0.1");
    assertThat(Jsoup.connect(address.toString()).get().select("#why-form button").text())
        .startsWith("Decide, as Ana");

    thread.interrupt();
    assertThat(command.get()).isZero();
  }

  private Terminal terminal(PrintStream out) {
    return new Terminal(out, out, folder, Map.of(), false, new ByteArrayInputStream(new byte[0]));
  }

  @Test
  void a_port_that_is_taken_is_told() throws IOException {
    Desk desk = Desk.laid(folder);
    try (Reviewed review = Reviewed.in(folder)) {
      Desk.Run run = desk.run("review", "--by", "Ana", "--port", String.valueOf(review.port()));

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err())
          .startsWith("factlint: error: --port: found port " + review.port() + ", which cannot be");
    }
  }

  @Test
  void without_a_name_nobody_decides() throws IOException {
    Desk desk = Desk.laid(folder).environment("GIT_CONFIG_GLOBAL", "/dev/null");

    assertThat(desk.run("review", "--by", " ").code()).isEqualTo(2);
  }
}

package org.factlint.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.factlint.cache.ContentCache;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.output.ChangeOutput;
import org.factlint.review.EditorAddress;
import org.factlint.review.ReviewDesk;
import org.factlint.review.ReviewServer;
import org.factlint.review.ReviewSetting;
import org.factlint.review.Reviewer;
import org.factlint.rule.OwnRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A review that is served, and somebody who asks it byte by byte, as no browser would let them. */
public final class Reviewed implements AutoCloseable {
  /** The day on which Ana decides. */
  public static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

  private final ReviewServer server;

  private Reviewed(ReviewServer server) {
    this.server = server;
  }

  /** Serves the project of a folder to Ana. */
  public static Reviewed in(Path folder) throws IOException {
    Terminal terminal = new Terminal(System.out, System.err, folder, Map.of(), false, System.in);
    ReviewSetting setting =
        new ReviewSetting(
            folder,
            List.of(),
            false,
            OwnRules.NONE,
            ContentCache.NONE,
            "test",
            new Reviewer("Ana", () -> TODAY),
            EditorAddress.NONE,
            new ChangeOutput(terminal, false, true)::saved);
    return new Reviewed(ReviewServer.open(ReviewDesk.open(setting).desk().orElseThrow(), 0));
  }

  /**
   * What came back.
   *
   * @param status the status
   * @param head the lines of the head
   * @param body what follows them
   */
  record Reply(int status, String head, String body) {
    JsonNode json() {
      return JsonMapper.shared().readTree(body);
    }
  }

  /** The address of its page. */
  public String address() {
    return server.address();
  }

  int port() {
    return Integer.parseInt(address().replaceFirst("http://127\\.0\\.0\\.1:([0-9]+)/.*", "$1"));
  }

  /** The path of a page, with the token. */
  String path(String name) {
    return address().replaceFirst("http://[^/]+", "") + name;
  }

  String origin() {
    return "http://127.0.0.1:" + port();
  }

  Reply get(String name) throws IOException {
    return send("GET " + path(name) + " HTTP/1.1", Map.of(), "");
  }

  /** Asks as the page does. */
  Reply post(String name, String json) throws IOException {
    return send(
        "POST " + path(name) + " HTTP/1.1",
        Map.of("Origin", origin(), "Content-Type", "application/json"),
        json);
  }

  /** Sends a request; a header without a value is left out. */
  Reply send(String line, Map<String, String> headers, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    StringJoiner head = new StringJoiner("\r\n", "", "\r\n\r\n").add(line);
    if (!headers.containsKey("Host")) {
      head.add("Host: 127.0.0.1:" + port());
    }
    headers.forEach((name, value) -> head.add(value.isEmpty() ? "X: x" : name + ": " + value));
    if (!headers.containsKey("Content-Length") && !headers.containsKey("Transfer-Encoding")) {
      head.add("Content-Length: " + bytes.length);
    }
    head.add("Connection: close");
    try (Socket socket = new Socket(LOOPBACK, port())) {
      OutputStream out = socket.getOutputStream();
      out.write(head.toString().getBytes(StandardCharsets.UTF_8));
      out.write(bytes);
      out.flush();
      return reply(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Reply reply(String text) {
    int end = text.indexOf("\r\n\r\n");
    String head = text.substring(0, Math.max(end, 0));
    int status = head.isEmpty() ? 0 : Integer.parseInt(head.split(" ", 3)[1]);
    return new Reply(status, head, text.substring(end + 4));
  }

  /** The version of the page that holds now. */
  long version() throws IOException {
    return get("status").json().get("version").asLong();
  }

  Reply decide(String finding, String as, String reason) throws IOException {
    return decide(version(), finding, as, reason, Optional.empty());
  }

  Reply decide(long version, String finding, String as, String reason, Optional<String> until)
      throws IOException {
    return post(
        "decide",
        """
        {"version": %d, "finding": "%s", "as": "%s", "reason": "%s"%s}\
        """
            .formatted(
                version,
                finding,
                as,
                reason,
                until.map(day -> ", \"until\": \"" + day + "\"").orElse("")));
  }

  @Override
  public void close() {
    server.close();
  }
}

package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factlint.cli.Reviewed.Reply;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server of a review is an open door: who does not come in through it. */
class ReviewServerTest {
  private static final String FILE = "talks/decisions.jsonl";

  @TempDir private Path folder;
  private Desk desk;
  private Reviewed review;
  private String finding;

  @BeforeEach
  void serve() throws IOException {
    desk = Desk.laid(folder);
    review = Reviewed.in(folder);
    finding = Jsoup.parse(review.get("").body()).select(".finding").attr("id");
  }

  @AfterEach
  void close() {
    review.close();
  }

  private String wish() {
    return "{\"version\": 1, \"finding\": \""
        + finding
        + "\", \"as\": \"real\", \"reason\": \"So.\"}";
  }

  private Reply decide(Map<String, String> headers) throws IOException {
    Map<String, String> all = new TreeMap<>(Map.of("Content-Type", "application/json"));
    all.putAll(headers);
    return review.send("POST " + review.path("decide") + " HTTP/1.1", all, wish());
  }

  private void nothingIsWritten() {
    assertThat(desk.path(FILE)).doesNotExist();
  }

  @Test
  void the_page_itself_may_decide() throws IOException {
    assertThat(decide(Map.of("Origin", review.origin())).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:PORT", "127.0.0.1", "127.0.0.1:1", "", "[::1]:PORT"})
  void another_host_is_refused(String host) throws IOException {
    String name = host.replace("PORT", String.valueOf(review.port()));

    Reply page = review.send("GET " + review.path("") + " HTTP/1.1", Map.of("Host", name), "");
    Reply decision = decide(Map.of("Host", name, "Origin", "http://" + name));

    assertThat(List.of(page.status(), decision.status())).isSubsetOf(400, 403);
    assertThat(page.body()).doesNotContain("Falk");
    nothingIsWritten();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://evil.example", "null", "https://127.0.0.1:PORT", "http://127.0.0.1", ""})
  void a_page_of_another_origin_is_refused(String origin) throws IOException {
    String name = origin.replace("PORT", String.valueOf(review.port()));

    assertThat(decide(Map.of("Origin", name)).status()).isEqualTo(403);
    nothingIsWritten();
  }

  @Test
  void a_request_for_another_site_is_refused_whatever_its_origin() throws IOException {
    Reply reply = decide(Map.of("Origin", review.origin(), "Sec-Fetch-Site", "cross-site"));

    assertThat(reply.status()).isEqualTo(403);
    assertThat(
            review
                .send(
                    "GET " + review.path("") + " HTTP/1.1",
                    Map.of("Sec-Fetch-Site", "cross-site"),
                    "")
                .status())
        .isEqualTo(403);
    nothingIsWritten();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/decide", "/status", "/00000000000000000000000000000000/", "/favicon.ico"})
  void without_the_token_nothing_is_told(String path) throws IOException {
    Reply reply = review.send("GET " + path + " HTTP/1.1", Map.of(), "");

    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.body()).isEqualTo("Open the address that factlint review has printed, whole.");
  }

  @Test
  void a_token_is_never_the_same() throws IOException {
    try (Reviewed other = Reviewed.in(folder)) {
      assertThat(other.path("")).isNotEqualTo(review.path("")).hasSameSizeAs(review.path(""));
    }
    assertThat(review.path("")).matches("/[0-9a-f]{32}/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file?path=../../../../etc/passwd",
        "file?path=%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "file?path=/etc/passwd",
        "file?path=talks/../talks/news.facts.json",
        "file?path=talks/news.txt",
        "file?path=talks/news.facts.json%00.txt",
        "file?path=talks",
        "file?path=%",
        "file?path=",
        "file",
        "file/../../etc/passwd",
        "../../etc/passwd",
        "%2e%2e/%2e%2e/etc/passwd",
        "talks/news.facts.json",
        "report.js"
      })
  void no_other_file_is_given_out(String name) throws IOException {
    Reply reply = review.get(name);

    assertThat(reply.status()).isIn(400, 403, 404);
    assertThat(reply.body()).doesNotContain("root:", "falk-presents");
  }

  @ParameterizedTest
  @CsvSource({"POST,''", "POST,status", "GET,decide", "GET,undo", "PUT,decide", "DELETE,''"})
  void each_page_is_asked_for_in_one_way(String method, String name) throws IOException {
    Reply reply =
        review.send(
            method + " " + review.path(name) + " HTTP/1.1",
            Map.of("Origin", review.origin(), "Content-Type", "application/json"),
            method.equals("GET") ? "" : wish());

    assertThat(reply.status()).isEqualTo(405);
    nothingIsWritten();
  }

  @Test
  void a_form_of_another_page_is_no_wish() throws IOException {
    Map<String, String> headers = Map.of("Origin", review.origin(), "Content-Type", "text/plain");

    assertThat(review.send("POST " + review.path("decide") + " HTTP/1.1", headers, wish()).status())
        .isEqualTo(415);
    nothingIsWritten();
  }

  @Test
  void a_wish_that_is_too_large_is_refused_however_it_comes() throws IOException {
    String padded = wish().replace("So.", "So" + ".".repeat(20_000));
    Map<String, String> chunked =
        Map.of(
            "Origin", review.origin(),
            "Content-Type", "application/json",
            "Transfer-Encoding", "chunked");
    String chunk = Integer.toHexString(padded.length()) + "\r\n" + padded + "\r\n0\r\n\r\n";

    assertThat(review.post("decide", padded).status()).isEqualTo(413);
    assertThat(review.send("POST " + review.path("decide") + " HTTP/1.1", chunked, chunk).status())
        .isEqualTo(413);
    nothingIsWritten();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"version\": 1}",
        "{\"version\": \"1\", \"finding\": \"FINDING\", \"as\": \"real\", \"reason\": \"So.\"}",
        "{\"version\": 1, \"finding\": \"../x\", \"as\": \"real\", \"reason\": \"So.\"}",
        "{\"version\": 1, \"finding\": \"FINDING\", \"as\": \"true\", \"reason\": \"So.\"}",
        "{\"version\": 1, \"finding\": \"FINDING\", \"as\": \"real\", \"reason\": \" \"}",
        "{\"version\": 1, \"finding\": \"FINDING\", \"as\": \"real\"}",
        "{\"version\": 1, \"finding\": \"FINDING\", \"as\": \"deferred\", \"reason\": \"So.\"}",
        "{\"version\": 1, \"finding\": \"FINDING\", \"as\": \"real\", \"reason\": \"So.\", \"until\": \"soon\"}",
        "{\"version\": 1, \"finding\": \"FINDING\", \"as\": \"real\", \"reason\": \"So.\", \"by\": \"Eve\"}",
        "{\"version\": 1, \"version\": 1, \"finding\": \"FINDING\", \"as\": \"real\", \"reason\": \"So.\"}"
      })
  void a_wish_that_cannot_be_understood_is_refused(String body) throws IOException {
    Reply reply = review.post("decide", body.replace("FINDING", finding));

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.head()).contains("text/plain");
    nothingIsWritten();
  }

  @Test
  void a_wish_of_many_brackets_is_refused() throws IOException {
    assertThat(review.post("decide", "[".repeat(16_000)).status()).isEqualTo(400);
    assertThat(review.get("").status()).isEqualTo(200);
  }

  @Test
  void a_finding_that_is_not_there_cannot_be_decided() throws IOException {
    Reply reply = review.post("decide", wish().replace(finding, "0123456789abcdef"));

    assertThat(reply.json().get("done").asBoolean()).isFalse();
    assertThat(reply.body()).contains("There is no finding 0123456789abcdef any more.");
    nothingIsWritten();
  }

  @Test
  void only_a_claim_that_waits_for_a_person_can_be_vouched_for() throws IOException {
    for (String place : List.of("talks/news.facts.json:4:5", "../x.json:1:1", "/etc/passwd:1:1")) {
      Reply reply = review.post("vouch", "{\"version\": 1, \"place\": \"" + place + "\"}");
      assertThat(reply.json().get("done").asBoolean()).isFalse();
    }
    assertThat(desk.read("talks/news.facts.json")).isEqualTo(Desk.NEWS_FACTS);
  }

  @Test
  void every_answer_forbids_what_a_page_does_not_need() throws IOException {
    for (Reply reply : List.of(review.get(""), review.get("status"), review.get("nothing"))) {
      assertThat(reply.head().toLowerCase(java.util.Locale.ROOT))
          .contains("content-security-policy: default-src 'none'; ")
          .contains("frame-ancestors 'none'")
          .contains("x-content-type-options: nosniff")
          .contains("referrer-policy: no-referrer")
          .contains("cache-control: no-store")
          .contains("cross-origin-resource-policy: same-origin")
          .doesNotContain("access-control", "unsafe");
    }
  }

  @Test
  void nobody_comes_in_from_another_machine() throws IOException {
    List<InetAddress> others = new ArrayList<>();
    for (NetworkInterface one : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      Collections.list(one.getInetAddresses()).stream()
          .filter(address -> !address.isLoopbackAddress())
          .forEach(others::add);
    }
    for (InetAddress address : others) {
      assertThat(answers(address)).as(address.toString()).isFalse();
    }
    assertThat(answers(InetAddress.getLoopbackAddress())).isTrue();
  }

  private boolean answers(InetAddress address) {
    try (Socket socket = new Socket(address, review.port())) {
      return socket.isConnected();
    } catch (IOException refused) {
      return false;
    }
  }

  @Test
  void whoever_connects_and_says_nothing_hinders_nobody() throws IOException {
    try (Socket one = new Socket(InetAddress.getLoopbackAddress(), review.port());
        Socket other = new Socket(InetAddress.getLoopbackAddress(), review.port())) {
      one.getOutputStream().write("GET ".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      one.getOutputStream().flush();

      assertThat(review.get("status").status()).isEqualTo(200);
      assertThat(other.isConnected()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</style><img src=x onerror=alert(1)>",
        "\\\" onfocus=\\\"alert(1)",
        "javascript:alert(1)",
        "\\u202Etxt.exe",
        "\\u0000",
        "line one\\nline two {\\\"finding\\\": 1}"
      })
  void a_hostile_reason_is_text_on_the_page_and_one_line_in_the_file(String reason)
      throws IOException {
    assertThat(review.decide(finding, "real", reason).status()).isEqualTo(200);

    Document page = Jsoup.parse(review.get("").body());
    assertThat(page.select("script")).hasSize(2);
    assertThat(page.select("img, [onfocus], [onerror], [href^=javascript]")).isEmpty();
    assertThat(page.select(".decision").text()).doesNotContain("\u202E", "\u0000");
    assertThat(desk.read(FILE).lines()).hasSize(1);
    assertThat(desk.run("check", "--format", "json", "--output", "-").code()).isZero();
  }
}

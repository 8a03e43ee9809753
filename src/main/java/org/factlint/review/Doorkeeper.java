package org.factlint.review;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Decides who may come in: only whoever knows the address, and no page of another origin on whose
 * behalf a browser asks. The token keeps other users of the machine out; Host, Origin and
 * Sec-Fetch-Site keep other pages out, also those that have a name of theirs lead here.
 */
final class Doorkeeper {
  private static final int TOKEN_BYTES = 16;
  private static final List<String> OWN_SITE = List.of("same-origin", "none");

  private final List<String> hosts;
  private final String token;

  Doorkeeper(int port) {
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    this.token = HexFormat.of().formatHex(random);
    this.hosts = List.of("127.0.0.1:" + port, "localhost:" + port);
  }

  /** The path below which everything lies. */
  String root() {
    return "/" + token + "/";
  }

  /**
   * Why nobody comes in.
   *
   * @param status the status of the answer
   * @param words what to do
   */
  record Refusal(int status, String words) {}

  /** Why a request is not heard; empty if it is. */
  Optional<Refusal> refusal(HttpExchange request) {
    Headers headers = request.getRequestHeaders();
    List<String> host = headers.getOrDefault("Host", List.of());
    if (host.size() != 1 || !hosts.contains(host.get(0))) {
      return forbidden("This is not the host that was asked for.");
    }
    String path = request.getRequestURI().getRawPath();
    int end = path.indexOf('/', 1);
    if (!same(end < 0 ? path : path.substring(0, end + 1), root())) {
      return forbidden("Open the address that factlint review has printed, whole.");
    }
    List<String> origin = headers.getOrDefault("Origin", List.of());
    boolean writes = !request.getRequestMethod().equals("GET");
    boolean fromHere = origin.equals(List.of("http://" + host.get(0)));
    List<String> site = headers.getOrDefault("Sec-Fetch-Site", List.of("none"));
    boolean foreign = (writes || !origin.isEmpty()) && !fromHere;
    if (foreign || !OWN_SITE.containsAll(site)) {
      return forbidden("A page of another origin may not ask here.");
    }
    return Optional.empty();
  }

  private static Optional<Refusal> forbidden(String words) {
    return Optional.of(new Refusal(HttpURLConnection.HTTP_FORBIDDEN, words));
  }

  /** Takes as long for a token that is nearly right as for any other. */
  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}

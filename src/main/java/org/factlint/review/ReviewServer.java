package org.factlint.review;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.factlint.report.html.PairPage;
import org.factlint.report.html.ReviewPages;
import org.factlint.report.html.RuleStatisticsPage;
import org.factlint.review.WishReader.NoWishException;
import org.factlint.text.UnreadableFileException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serves the page of a review to this machine alone, under an address that nobody can guess. It
 * knows a handful of paths, takes nothing but small wishes in JSON, and gives out no file but those
 * that findings speak of.
 */
public final class ReviewServer implements AutoCloseable {
  private static final int LARGEST_WISH = 16_384;
  private static final int THREADS = 4;
  private static final int TOO_LARGE = 413;
  private static final List<String> PAGES = List.of("", "status", "file", "rules", "why");
  private static final List<String> WISHES = List.of("decide", "reopen", "undo", "vouch");
  private static final String POLICY = "Content-Security-Policy";
  private static final String HTML = "text/html; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final String JSON = "application/json; charset=utf-8";

  static {
    // Whoever connects and says nothing would otherwise hold a thread for ever. Seconds.
    System.setProperty("sun.net.httpserver.maxReqTime", "10");
  }

  private final ReviewDesk desk;
  private final HttpServer server;
  private final ExecutorService threads;
  private final Doorkeeper doorkeeper;
  private final JsonMapper json = JsonMapper.builder().build();

  private ReviewServer(ReviewDesk desk, HttpServer server) {
    this.desk = desk;
    this.server = server;
    this.doorkeeper = new Doorkeeper(server.getAddress().getPort());
    this.threads =
        Executors.newFixedThreadPool(
            THREADS,
            work -> {
              Thread thread = new Thread(work, "review");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Begins to serve.
   *
   * @param desk what is reviewed
   * @param port the port; 0 for any that is free
   * @return the server
   * @throws IOException if the port is taken
   */
  public static ReviewServer open(ReviewDesk desk, int port) throws IOException {
    byte[] loopback = {127, 0, 0, 1};
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(loopback), port), 0);
    ReviewServer server = new ReviewServer(desk, http);
    http.createContext("/", server::answer);
    http.setExecutor(server.threads);
    http.start();
    return server;
  }

  /**
   * The page's address.
   *
   * @return an address of this machine, with the token
   */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + doorkeeper.root();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange request) throws IOException {
    try (request) {
      Optional<Doorkeeper.Refusal> refusal = doorkeeper.refusal(request);
      if (refusal.isPresent()) {
        send(request, refusal.get().status(), TEXT, refusal.get().words());
      } else {
        String path = request.getRequestURI().getRawPath();
        route(request, path.substring(doorkeeper.root().length()));
      }
    }
  }

  private void route(HttpExchange request, String name) throws IOException {
    boolean wish = WISHES.contains(name);
    if (!wish && !PAGES.contains(name)) {
      send(request, HttpURLConnection.HTTP_NOT_FOUND, TEXT, "There is no such page.");
    } else if (!request.getRequestMethod().equals(wish ? "POST" : "GET")) {
      send(request, HttpURLConnection.HTTP_BAD_METHOD, TEXT, "It cannot be asked for like that.");
    } else if (wish) {
      fulfil(request, name);
    } else if (name.equals("file")) {
      file(request);
    } else if (name.equals("status")) {
      send(request, HttpURLConnection.HTTP_OK, JSON, json.writeValueAsString(desk.status()));
    } else if (name.equals("why")) {
      Query query = Query.of(request.getRequestURI());
      page(request, PairPage.POLICY, desk.view().why(query.value("a"), query.value("b")));
    } else if (name.equals("rules")) {
      page(request, RuleStatisticsPage.POLICY, desk.view().rules());
    } else {
      page(request, ReviewPages.POLICY, desk.view().page());
    }
  }

  private void fulfil(HttpExchange request, String name) throws IOException {
    String type = String.valueOf(request.getRequestHeaders().getFirst("Content-Type"));
    if (!type.startsWith("application/json")) {
      send(request, HttpURLConnection.HTTP_UNSUPPORTED_TYPE, TEXT, "A wish is JSON.");
      return;
    }
    Optional<String> body = body(request);
    if (body.isEmpty()) {
      send(request, TOO_LARGE, TEXT, "A wish has at most " + LARGEST_WISH + " bytes.");
      return;
    }
    try {
      Answer answer = WishReader.fulfil(name, body.get(), desk);
      send(request, HttpURLConnection.HTTP_OK, JSON, json.writeValueAsString(answer));
    } catch (NoWishException none) {
      send(request, HttpURLConnection.HTTP_BAD_REQUEST, TEXT, String.valueOf(none.getMessage()));
    }
  }

  private static Optional<String> body(HttpExchange request) throws IOException {
    try (InputStream stream = request.getRequestBody()) {
      byte[] bytes = stream.readNBytes(LARGEST_WISH + 1);
      return bytes.length > LARGEST_WISH
          ? Optional.empty()
          : Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  private void file(HttpExchange request) throws IOException {
    Optional<String> page = Optional.empty();
    try {
      page = desk.view().file(Query.of(request.getRequestURI()).value("path"));
    } catch (UnreadableFileException gone) {
      // Then there is no such file.
    }
    if (page.isPresent()) {
      page(request, ReviewPages.FILE_POLICY, page.get());
    } else {
      send(request, HttpURLConnection.HTTP_NOT_FOUND, TEXT, "No finding speaks of such a file.");
    }
  }

  private static void page(HttpExchange request, String policy, String html) throws IOException {
    request.getResponseHeaders().set(POLICY, policy + "; frame-ancestors 'none'");
    send(request, HttpURLConnection.HTTP_OK, HTML, html);
  }

  private static void send(HttpExchange request, int status, String type, String content)
      throws IOException {
    Headers headers = request.getResponseHeaders();
    headers.set("Content-Type", type);
    if (!headers.containsKey(POLICY)) {
      headers.set(POLICY, "default-src 'none'; frame-ancestors 'none'");
    }
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cache-Control", "no-store");
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    request.sendResponseHeaders(status, bytes.length);
    try (OutputStream body = request.getResponseBody()) {
      body.write(bytes);
    }
  }
}

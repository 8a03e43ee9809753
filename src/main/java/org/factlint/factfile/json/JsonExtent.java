package org.factlint.factfile.json;

/** Tells where the nodes of a JSON text end, so that parts of it can be kept as they are. */
public final class JsonExtent {
  private JsonExtent() {}

  /**
   * Where a node ends.
   *
   * @param content a text that was parsed without a problem
   * @param node a node in it
   * @return the number of UTF-16 units up to and with its last
   */
  public static int end(String content, JsonValue node) {
    boolean bare = "{[\"".indexOf(content.charAt(node.offset())) < 0;
    return bare ? wordEnd(content, node.offset()) : framedEnd(content, node.offset());
  }

  /** A number, true, false or null. */
  private static int wordEnd(String content, int from) {
    int at = from;
    while (at < content.length() && ",]} \t\r\n".indexOf(content.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static int framedEnd(String content, int from) {
    int at = from;
    int depth = 0;
    do {
      char character = content.charAt(at);
      switch (character) {
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        case '"' -> at = closingQuote(content, at);
        default -> {}
      }
      at++;
    } while (depth > 0);
    return at;
  }

  private static int closingQuote(String content, int opening) {
    int at = opening + 1;
    while (content.charAt(at) != '"') {
      at += content.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }
}

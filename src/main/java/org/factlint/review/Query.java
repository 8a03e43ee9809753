package org.factlint.review;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What stands behind the question mark of an address. */
final class Query {
  private static final int LONGEST = 4_000;

  private final Map<String, String> values = new LinkedHashMap<>();

  private Query() {}

  static Query of(URI address) {
    Query query = new Query();
    String raw = address.getRawQuery() == null ? "" : address.getRawQuery();
    for (String part : raw.length() > LONGEST ? new String[0] : raw.split("&", -1)) {
      int end = part.indexOf('=');
      if (end > 0) {
        query.values.putIfAbsent(part.substring(0, end), decoded(part.substring(end + 1)));
      }
    }
    return query;
  }

  /** A value; empty if there is none of this name. */
  String value(String name) {
    return values.getOrDefault(name, "");
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return "";
    }
  }
}

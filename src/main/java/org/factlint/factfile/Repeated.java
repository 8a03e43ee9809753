package org.factlint.factfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds quotations that stand at several places of a text, all of them in one go through it. */
final class Repeated {
  /** By how many characters at their beginning quotations are looked up. */
  private static final int KEY = 8;

  private final String text;
  private final Set<String> once = new HashSet<>();
  private final Set<String> repeated = new HashSet<>();

  private Repeated(String text) {
    this.text = text;
  }

  static Set<String> of(List<String> quotes, String text) {
    Repeated found = new Repeated(text);
    Map<String, List<String>> byKey = new HashMap<>();
    for (String quote : new HashSet<>(quotes)) {
      if (quote.length() < KEY) {
        found.look(quote);
      } else {
        byKey.computeIfAbsent(quote.substring(0, KEY), any -> new ArrayList<>()).add(quote);
      }
    }
    for (int at = 0; !byKey.isEmpty() && at + KEY <= text.length(); at++) {
      List<String> here = byKey.get(text.substring(at, at + KEY));
      if (here != null) {
        found.at(at, here);
      }
    }
    return found.repeated;
  }

  private void look(String quote) {
    int first = text.indexOf(quote);
    if (first >= 0 && text.indexOf(quote, first + 1) >= 0) {
      repeated.add(quote);
    }
  }

  /** What was found twice need not be looked for any more. */
  private void at(int place, List<String> quotes) {
    for (Iterator<String> rest = quotes.iterator(); rest.hasNext(); ) {
      String quote = rest.next();
      if (text.startsWith(quote, place) && !once.add(quote)) {
        repeated.add(quote);
        rest.remove();
      }
    }
  }
}

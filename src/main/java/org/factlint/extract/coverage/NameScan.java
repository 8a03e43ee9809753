package org.factlint.extract.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factlint.text.Span;

/**
 * Finds names by their capitals. A capital at the beginning of a sentence tells nothing by itself:
 * one word there is a name only if it has a capital elsewhere, too.
 */
final class NameScan {
  private static final String WORD =
      "\\p{Lu}[\\p{L}\\p{M}]*+(?:[’'.-](?!s\\b)\\p{L}[\\p{L}\\p{M}]*+)*+";

  /** A run of more words is a list or a heading; a part of it is as good a name as the whole. */
  private static final int MOST_WORDS = 12;

  private static final Pattern RUN =
      Pattern.compile(
          "(?<![\\p{L}\\d])"
              + WORD
              + "(?:[ \\u00a0](?:(?:of|de|da|di|van|von|der|al|bin) ){0,2}"
              + WORD
              + "){0,"
              + (MOST_WORDS - 1)
              + "}+");

  /** Words with a capital that name a day, a form of address, or nobody. */
  private static final Set<String> NO_NAMES =
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday january february march april may june july"
                  + " august september october november december i mr mrs ms dr prof sir the a an this that these"
                  + " those it he she they we you in on at by for from with after before but and or when while as"
                  + " if since his her their its our my there here some all most many no not what who how why"
                  + " where which more of de van although given one two three other last next under over during only"
                  + " still then now also meanwhile however because until according among between about despite"
                  + " yet so once even each several such")
              .split(" "));

  /** A name, and all places where a form of it stands. */
  record Named(String words, List<Span> spans) {}

  private record Found(String words, Span span, boolean opens) {}

  private final String text;
  private final List<Found> found = new ArrayList<>();

  private NameScan(String text) {
    this.text = text;
    int counted = 0;
    int offset = 0;
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      int from = run.start() + leading(run.group());
      if (from + 1 < run.end()) {
        offset += text.codePointCount(counted, from);
        counted = from;
        add(text.substring(from, run.end()), offset, opens(from));
      }
    }
  }

  /** All names of a text, in the order in which they first stand there. */
  static List<Named> of(String text) {
    return new NameScan(Lines.withoutTitles(text)).names();
  }

  /** The length of the words at the beginning that are none of the name. */
  private static int leading(String run) {
    int from = 0;
    int blank = run.indexOf(' ');
    while (from < run.length()) {
      int end = blank < 0 ? run.length() : blank;
      if (!NO_NAMES.contains(run.substring(from, end).toLowerCase(Locale.ROOT))) {
        return from;
      }
      from = Math.min(run.length(), end + 1);
      blank = run.indexOf(' ', from);
    }
    return from;
  }

  private boolean opens(int from) {
    int at = from - 1;
    while (at >= 0 && " \u00a0“\"‘'(".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at < 0 || ".!?:;•\n".indexOf(text.charAt(at)) >= 0;
  }

  private void add(String words, int offset, boolean opens) {
    int length = words.codePointCount(0, words.length());
    found.add(new Found(words, new Span(offset, offset + length), opens && words.indexOf(' ') < 0));
  }

  private List<Named> names() {
    Set<String> sure =
        found.stream().filter(run -> !run.opens()).map(Found::words).collect(Collectors.toSet());
    Set<String> parts =
        sure.stream()
            .flatMap(run -> List.of(run.split(" ", -1)).stream())
            .collect(Collectors.toSet());
    List<Found> names =
        found.stream().filter(run -> !run.opens() || parts.contains(run.words())).toList();
    Map<String, String> wholes = new HashMap<>();
    names.stream()
        .map(Found::words)
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed())
        .forEach(name -> parts(name).forEach(part -> wholes.putIfAbsent(part, name)));
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    for (Found run : names) {
      String whole = wholes.getOrDefault(run.words(), run.words());
      spans.computeIfAbsent(whole, any -> new ArrayList<>()).add(run.span());
    }
    return spans.entrySet().stream()
        .map(e -> new Named(e.getKey(), List.copyOf(e.getValue())))
        .toList();
  }

  /** What a name may be called by: words of it that stand together. */
  private static List<String> parts(String name) {
    List<String> words = List.of(name.split(" ", -1));
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= words.size(); to++) {
        parts.add(String.join(" ", words.subList(from, to)));
      }
    }
    return parts;
  }
}

package org.factlint.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.claim.SourceHeader;
import org.factlint.claim.SourceHeader.Coverage;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.text.Article;
import org.factlint.value.InvalidValueException;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of itself between {@code ---} lines at its beginning, as static-site
 * generators use them. Properties that factlint does not know are theirs, and are passed over.
 */
final class FrontMatter {
  private static final String FENCE = "---";
  private static final Pattern PROPERTY = Pattern.compile("([A-Za-z][A-Za-z0-9]*):(?:\\s+(.*))?");
  private static final Pattern DAY_WITH_TIME =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9:.]+ ?(?:Z|[+-][0-9:]+)?");
  private static final List<String> KEPT =
      List.of(
          "author",
          "publisher",
          "agency",
          "retrieved",
          "url",
          "language",
          "derivedFrom",
          "supersedes");
  private static final List<String> READ = List.of("id", "title", "published");

  /** A property's value, and where it stands. */
  private record Entry(String text, int line, int column) {}

  private final String file;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final @Nullable TimeExpression published;

  private FrontMatter(Article article) {
    this.file = article.path();
    List<String> lines = article.text().lines().toList();
    int end = end(lines);
    for (int i = 1; i < end; i++) {
      read(lines.get(i), i + 1);
    }
    this.published = published();
  }

  static FrontMatter of(Article article) {
    return new FrontMatter(article);
  }

  /** The line of the second fence; 0 if there is no front matter. */
  private static int end(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).stripTrailing().equals(FENCE)) {
      return 0;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).stripTrailing().equals(FENCE)) {
        return i;
      }
    }
    return 0;
  }

  private void read(String line, int number) {
    Matcher matcher = PROPERTY.matcher(line.stripTrailing());
    if (!matcher.matches() || matcher.group(2) == null) {
      return;
    }
    String name = matcher.group(1);
    if (!KEPT.contains(name) && !READ.contains(name)) {
      return;
    }
    if (entries.containsKey(name)) {
      repeated(name, number, entries.get(name).line());
      return;
    }
    String text = unquoted(matcher.group(2));
    if (!text.isEmpty()) {
      int at = line.indexOf(text, matcher.start(2));
      entries.put(name, new Entry(text, number, line.codePointCount(0, at) + 1));
    }
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && (framed(value, "\"") || framed(value, "'"));
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private static boolean framed(String value, String mark) {
    return value.startsWith(mark) && value.endsWith(mark);
  }

  private void repeated(String name, int line, int first) {
    problems.add(
        new Problem(
            "duplicate-key",
            Level.ERROR,
            file,
            line,
            1,
            "",
            "the key “" + name + "” a second time",
            "each key once in the front matter",
            "remove one of the two; the first is on line " + first));
  }

  private @Nullable TimeExpression published() {
    Entry entry = entries.get("published");
    if (entry == null) {
      return null;
    }
    Matcher timed = DAY_WITH_TIME.matcher(entry.text());
    try {
      return TimeExpression.parse(timed.matches() ? timed.group(1) : entry.text());
    } catch (InvalidValueException invalid) {
      problems.add(
          new Problem(
              "bad-time",
              Level.ERROR,
              file,
              entry.line(),
              entry.column() + invalid.column() - 1,
              "",
              "“" + (invalid.found().isEmpty() ? entry.text() : invalid.found()) + "”",
              invalid.expected(),
              invalid.remedy()));
      return null;
    }
  }

  Optional<String> id() {
    return Optional.ofNullable(entries.get("id")).map(Entry::text);
  }

  SourceHeader header() {
    Map<String, String> properties = new LinkedHashMap<>();
    for (String name : KEPT) {
      Entry entry = entries.get(name);
      if (entry != null) {
        properties.put(name, entry.text());
      }
    }
    Entry title = entries.get("title");
    return new SourceHeader(
        title == null ? null : title.text(),
        published,
        published == null ? null : "stated",
        Coverage.PARTIAL,
        Collections.unmodifiableMap(properties));
  }

  List<Problem> problems() {
    return problems.stream().sorted(Problem.FILE_ORDER).toList();
  }
}

package org.factlint.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What a web page says of itself: in its head, in the data for search engines, in marked times.
 *
 * @param title its title; empty if it has none
 * @param properties front-matter properties by name, in a fixed order; one line each
 */
record HtmlFacts(String title, Map<String, String> properties) {
  private static final Pattern DAY =
      Pattern.compile("\\s*(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?\\s*", Pattern.DOTALL);
  private static final Pattern JSON_LD_DAY =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})");
  private static final String DATES =
      "meta[property=article:published_time], meta[itemprop=datePublished],"
          + " meta[name~=(?i)^(?:date|pubdate|publish[-_]?date|publication[-_]date|dc\\.date(?:\\.issued)?"
          + "|dcterms\\.(?:date|created|issued)|parsely-pub-date|sailthru\\.date|article:published_time)$]";
  private static final String TIMES =
      "time[itemprop=datePublished], time[pubdate], article time[datetime], main time[datetime],"
          + " header time[datetime], time[datetime]";

  /** What stands behind the title of the article in the title of the window: “| The Gazette”. */
  private static final Pattern SITE = Pattern.compile("\\s+[|–—»·-]\\s+[^|–—»·]{2,40}$");

  static HtmlFacts of(Document document) {
    Map<String, String> properties = new LinkedHashMap<>();
    String title = title(document);
    put(properties, "title", title);
    put(
        properties,
        "author",
        content(document, "meta[name=author], meta[property=article:author]"));
    put(properties, "publisher", content(document, "meta[property=og:site_name]"));
    put(properties, "published", published(document).orElse(""));
    put(properties, "url", address(document));
    put(properties, "language", document.select("html").attr("lang"));
    return new HtmlFacts(title, properties);
  }

  private static void put(Map<String, String> properties, String name, String value) {
    String line = value.replaceAll("\\s+", " ").strip();
    if (!line.isEmpty()) {
      properties.put(name, line);
    }
  }

  private static String content(Document document, String selector) {
    @Nullable Element meta = document.selectFirst(selector);
    return meta == null ? "" : meta.attr("content").strip();
  }

  private static String title(Document document) {
    Elements headings = document.select("h1");
    @Nullable Element inArticle = document.selectFirst("article h1, main h1");
    if (inArticle != null || headings.size() == 1) {
      Element heading = inArticle == null ? headings.get(0) : inArticle;
      if (!heading.text().isBlank()) {
        return heading.text().strip();
      }
    }
    String shared = content(document, "meta[property=og:title]");
    return shared.isEmpty() ? SITE.matcher(document.title()).replaceFirst("").strip() : shared;
  }

  private static String address(Document document) {
    String canonical = document.select("link[rel=canonical]").attr("href");
    String address = canonical.isEmpty() ? content(document, "meta[property=og:url]") : canonical;
    return address.startsWith("http") ? address : "";
  }

  /** The day alone: at which hour of which zone it was matters to no date in the text. */
  private static Optional<String> published(Document document) {
    Stream<String> meta = document.select(DATES).stream().map(element -> element.attr("content"));
    Stream<String> times =
        Stream.of(TIMES.split(",\\s*", -1))
            .flatMap(selector -> document.select(selector).stream())
            .map(time -> time.attr("datetime"));
    return Stream.of(jsonLd(document), meta, times)
        .flatMap(days -> days)
        .map(DAY::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }

  private static Stream<String> jsonLd(Document document) {
    return document.select("script[type=application/ld+json]").stream()
        .map(Element::data)
        .map(JSON_LD_DAY::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1));
  }

  /** The same as front matter; empty if the page says nothing of itself. */
  String frontMatter() {
    if (properties.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("---\n");
    properties.forEach(
        (name, value) -> text.append(name).append(": ").append(quoted(value)).append('\n'));
    return text.append("---\n\n").toString();
  }

  /** A value that begins and ends with quotation marks would lose them. */
  private static String quoted(String value) {
    boolean framed =
        value.length() > 1
            && "\"'".indexOf(value.charAt(0)) >= 0
            && value.endsWith(value.substring(0, 1));
    return framed ? (value.startsWith("\"") ? "'" + value + "'" : "\"" + value + "\"") : value;
  }
}

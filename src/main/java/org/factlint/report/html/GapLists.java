package org.factlint.report.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factlint.extract.coverage.Coverage;
import org.factlint.extract.coverage.Coverage.Passage;
import org.factlint.report.FindingsReport;
import org.factlint.report.KeptApart;
import org.factlint.report.QuotedClaim;
import org.factlint.report.SourceLetters;
import org.factlint.report.SourceSummary;
import org.factlint.report.VisibleText;
import org.factlint.report.Wording;
import org.factlint.report.html.ReportPage.ApartPair;
import org.factlint.report.html.ReportPage.GapList;
import org.factlint.report.html.ReportPage.Gaps;
import org.factlint.text.Article;
import org.factlint.text.Position;

/** Lists what a report does not speak of: what no claim covers, and what was not compared. */
final class GapLists {
  /** Of what is only listed, more are not read. */
  private static final int MOST_LISTED = 400;

  private final FindingsReport report;
  private final SourceLetters letters;
  private final Map<String, Article> articles = new LinkedHashMap<>();

  GapLists(FindingsReport report, SourceLetters letters) {
    this.report = report;
    this.letters = letters;
    report.articles().forEach(one -> articles.put(one.article().path(), one.article()));
  }

  Gaps gaps() {
    List<GapList> uncovered = new ArrayList<>();
    List<GapList> alone = new ArrayList<>();
    for (SourceSummary source : report.sources()) {
      List<String> left = left(source);
      if (!left.isEmpty()) {
        String heading =
            Wording.count(left.size(), "date, amount or name", "dates, amounts and names");
        uncovered.add(
            new GapList(letters.of(source.id(), source.article()), heading, limited(left)));
      }
      List<QuotedClaim> own = report.onlyIn(source);
      if (!own.isEmpty()) {
        List<String> quotes = own.stream().map(GapLists::quoted).distinct().toList();
        String heading = own.size() + " of " + Wording.count(source.claims(), "claim", "claims");
        alone.add(new GapList(letters.of(source.id(), source.article()), heading, limited(quotes)));
      }
    }
    return new Gaps(
        uncovered, alone, report.keptApart().stream().limit(MOST_LISTED).map(this::apart).toList());
  }

  private List<String> left(SourceSummary source) {
    Coverage coverage = source.coverage();
    return Stream.of(coverage.dates(), coverage.amounts(), coverage.names())
        .flatMap(tally -> tally.left().stream())
        .map(passage -> placed(passage, source))
        .toList();
  }

  private String placed(Passage passage, SourceSummary source) {
    Article article = articles.get(source.article());
    String words = "“" + VisibleText.of(passage.words()) + "”";
    if (article == null) {
      return words;
    }
    Position at = article.position(passage.span().start());
    return words + " (" + at.line() + ":" + at.column() + ")";
  }

  private static List<String> limited(List<String> items) {
    if (items.size() <= MOST_LISTED) {
      return items;
    }
    List<String> some = new ArrayList<>(items.subList(0, MOST_LISTED));
    some.add("and " + (items.size() - MOST_LISTED) + " more");
    return some;
  }

  private static String quoted(QuotedClaim only) {
    Position at = only.quote().position();
    return "“" + VisibleText.of(only.quote().exact()) + "” (" + at.line() + ":" + at.column() + ")";
  }

  private ApartPair apart(KeptApart pair) {
    return new ApartPair(
        side(pair.one()),
        side(pair.other()),
        VisibleText.of(pair.reason()),
        "why?a=" + encoded(pair.one()) + "&b=" + encoded(pair.other()));
  }

  private static String encoded(QuotedClaim claim) {
    return URLEncoder.encode(claim.claim().toString(), StandardCharsets.UTF_8);
  }

  private String side(QuotedClaim claim) {
    return letters.of(claim.claim(), claim.article()) + " " + quoted(claim);
  }
}

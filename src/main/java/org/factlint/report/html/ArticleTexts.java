package org.factlint.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.factlint.finding.Evidence;
import org.factlint.finding.Finding;
import org.factlint.report.VisibleText;
import org.factlint.report.html.ArticleText.Paragraph;
import org.factlint.report.html.ArticleText.Piece;
import org.factlint.text.Article;
import org.factlint.text.Span;

/** Cuts articles where the quotations of findings begin and end. */
final class ArticleTexts {
  private final Map<String, List<Quoted>> byArticle = new LinkedHashMap<>();

  /** A quotation of a finding. */
  private record Quoted(Span span, Finding finding) {}

  /** Takes findings, the most important first. */
  ArticleTexts(List<Finding> findings) {
    for (Finding finding : findings) {
      for (Evidence evidence : finding.evidence()) {
        byArticle
            .computeIfAbsent(evidence.article(), any -> new ArrayList<>())
            .add(new Quoted(evidence.quote().span(), finding));
      }
    }
  }

  /** Where the page has words of a source. */
  static String mark(String letter, Span span) {
    return "q-" + letter + "-" + span.start();
  }

  List<Paragraph> paragraphs(Article article, String letter) {
    List<Quoted> quoted = byArticle.getOrDefault(article.path(), List.of());
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    int number = 1;
    for (String line : article.text().split("\n", -1)) {
      int length = line.codePointCount(0, line.length());
      Span span = new Span(start, start + length);
      if (!line.isBlank()) {
        paragraphs.add(new Paragraph(number, pieces(article, span, letter, within(span, quoted))));
      }
      start += length + 1;
      number++;
    }
    return paragraphs;
  }

  private static List<Quoted> within(Span line, List<Quoted> quoted) {
    return quoted.stream().filter(one -> one.span().overlaps(line)).toList();
  }

  private static List<Piece> pieces(
      Article article, Span line, String letter, List<Quoted> quoted) {
    TreeSet<Integer> cuts = new TreeSet<>();
    cuts.add(line.start());
    cuts.add(line.end());
    for (Quoted one : quoted) {
      cuts.add(Math.max(line.start(), one.span().start()));
      cuts.add(Math.min(line.end(), one.span().end()));
    }
    List<Piece> pieces = new ArrayList<>();
    List<Integer> places = List.copyOf(cuts);
    for (int i = 0; i + 1 < places.size(); i++) {
      pieces.add(piece(article, new Span(places.get(i), places.get(i + 1)), letter, quoted));
    }
    return pieces;
  }

  private static Piece piece(Article article, Span span, String letter, List<Quoted> quoted) {
    List<Quoted> here = quoted.stream().filter(one -> one.span().overlaps(span)).toList();
    boolean begins = here.stream().anyMatch(one -> one.span().start() == span.start());
    List<String> findings =
        here.stream().map(one -> one.finding().id().toString()).distinct().toList();
    return new Piece(
        VisibleText.of(article.slice(span)),
        begins ? mark(letter, span) : "",
        findings,
        here.isEmpty() ? "" : here.get(0).finding().kind().word());
  }
}

package org.factlint.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factlint.claim.Source;
import org.factlint.finding.Evidence;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingId;
import org.factlint.report.Excerpt;
import org.factlint.report.FindingsReport;
import org.factlint.report.Retelling;
import org.factlint.report.SourceLetters;
import org.factlint.report.SourceSummary;
import org.factlint.report.VisibleText;
import org.factlint.report.Voice;
import org.factlint.report.Wording;
import org.factlint.report.html.FindingCard.Marked;
import org.factlint.report.html.FindingCard.Origin;
import org.factlint.report.html.FindingCard.Side;
import org.factlint.text.Article;
import org.factlint.text.Span;
import org.jspecify.annotations.Nullable;

/** Puts findings into the words of the page. */
final class FindingCards {
  private static final int LONG_QUOTE = 320;
  private static final int SURROUNDINGS = 220;

  private final FindingsReport report;
  private final SourceLetters letters;
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Map<FindingId, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  FindingCards(FindingsReport report, SourceLetters letters) {
    this.report = report;
    this.letters = letters;
    for (Source source : report.articles()) {
      articles.put(source.article().path(), source.article());
    }
    for (SourceSummary source : report.sources()) {
      names.put(letters.of(source.id(), source.article()), VisibleText.of(Wording.title(source)));
    }
  }

  FindingCard card(Finding finding) {
    int number = numbers.merge(finding.id(), 1, Integer::sum);
    return card(finding, finding.id() + (number == 1 ? "" : "-" + number));
  }

  private FindingCard card(Finding finding, String anchor) {
    Retelling retelling = new Retelling(finding, report, letters);
    List<Side> sides = new ArrayList<>();
    Set<String> sources = new LinkedHashSet<>();
    for (Voice voice : Voice.of(finding)) {
      Side side = side(voice, retelling);
      sides.add(side);
      sources.add(side.letter());
    }
    return new FindingCard(
        finding.id().toString(),
        anchor,
        finding.kind().word(),
        finding.kind().title(),
        finding.level().name().toLowerCase(java.util.Locale.ROOT),
        finding.rule().id(),
        VisibleText.of(finding.subject().story()),
        VisibleText.of(finding.subject().topic()),
        Wording.question(finding.subject().aspect()),
        retelling.message(),
        sides,
        retelling.reasoning(),
        report.decision(finding).map(made -> VisibleText.of(Wording.decided(made))).orElse(""),
        String.join(" ", sources));
  }

  private Side side(Voice voice, Retelling retelling) {
    Evidence shown = voice.shown();
    String letter = letters.of(shown.claim(), shown.article());
    List<String> notes = new ArrayList<>();
    note(shown.basis(), "", notes);
    note(shown.attribution(), "according to ", notes);
    if (shown.reading() == Evidence.Reading.MACHINE_READ) {
      notes.add("read by the program, not yet reviewed");
    }
    String further = voice.furtherPlaces();
    return new Side(
        letter,
        names.getOrDefault(letter, letter),
        retelling.value(shown),
        marked(retelling.quote(shown, LONG_QUOTE)),
        context(shown),
        notes,
        new Origin(
            VisibleText.of(voice.place()) + (further.isEmpty() ? "" : ", also " + further),
            shown.written() == null ? "" : shown.written().toString(),
            shown.reading() == Evidence.Reading.MACHINE_READ),
        ArticleTexts.mark(letter, shown.quote().span()));
  }

  private static void note(@Nullable String words, String opening, List<String> notes) {
    if (words != null) {
      notes.add(opening + VisibleText.of(words));
    }
  }

  private static Marked marked(Excerpt excerpt) {
    String text = excerpt.text();
    return new Marked(
        text.substring(0, excerpt.from()),
        text.substring(excerpt.from(), excerpt.to()),
        text.substring(excerpt.to()));
  }

  /** The quotation with what stands around it in the article, cut between words. */
  private Marked context(Evidence evidence) {
    Article article = articles.get(evidence.article());
    Span span = evidence.quote().span();
    if (article == null || span.end() > article.length()) {
      return new Marked("", VisibleText.of(evidence.quote().exact()), "");
    }
    int from = Math.max(0, span.start() - SURROUNDINGS);
    int to = Math.min(article.length(), span.end() + SURROUNDINGS);
    String before = article.slice(new Span(from, span.start()));
    String behind = article.slice(new Span(span.end(), to));
    int first = from == 0 ? 0 : before.indexOf(' ') + 1;
    int last = to == article.length() ? behind.length() : Math.max(0, behind.lastIndexOf(' '));
    return new Marked(
        (from == 0 ? "" : "… ") + VisibleText.of(before.substring(first)),
        VisibleText.of(evidence.quote().exact()),
        VisibleText.of(behind.substring(0, last)) + (to == article.length() ? "" : " …"));
  }
}

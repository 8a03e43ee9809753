package org.factlint.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factlint.claim.Source;
import org.factlint.config.FailOn;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingKind;
import org.factlint.report.FindingsReport;
import org.factlint.report.SourceLetters;
import org.factlint.report.SourceSummary;
import org.factlint.report.Tool;
import org.factlint.report.Topic;
import org.factlint.report.VisibleText;
import org.factlint.report.Wording;
import org.factlint.report.html.ReportPage.Choice;
import org.factlint.report.html.ReportPage.Choices;
import org.factlint.report.html.ReportPage.RuleCard;
import org.factlint.report.html.ReportPage.SourceCard;
import org.factlint.report.html.ReportPage.TopicSection;
import org.factlint.rule.RuleDescriptor;
import org.factlint.text.Article;

/** Gathers what the page shows from a report. */
final class ReportPages {
  /** Of what is only listed, more are not read. */
  private static final int MOST_LISTED = 400;

  private static final int MOST_AGREEMENTS = 500;

  private final FindingsReport report;
  private final SourceLetters letters;
  private final FindingCards cards;

  ReportPages(FindingsReport report) {
    this.report = report;
    this.letters = new SourceLetters(report);
    this.cards = new FindingCards(report, letters);
  }

  ReportPage page(FailOn failOn) {
    return new ReportPage(
        "Discrepancy report",
        Wording.open(report) + ".",
        "Found: " + Wording.counts(report) + ".",
        report.fails(failOn),
        report.sources().stream().map(this::source).toList(),
        Wording.rules(report.tool()),
        topics(),
        shownAgreements().stream().map(cards::card).toList(),
        agreed(),
        choices(),
        texts(),
        new Timelines(report, letters).timeline(),
        Matrices.of(report, letters),
        new GapLists(report, letters).gaps(),
        rules(),
        Tool.NAME
            + " "
            + report.tool().version()
            + ", rules "
            + report.tool().rules().substring(0, Math.min(12, report.tool().rules().length())));
  }

  private String letter(SourceSummary source) {
    return letters.of(source.id(), source.article());
  }

  private SourceCard source(SourceSummary source) {
    return new SourceCard(
        letter(source),
        VisibleText.of(Wording.title(source)),
        source.published() == null ? "undated" : VisibleText.of(Wording.published(source)),
        Wording.count(source.claims(), "claim", "claims") + " read",
        Wording.coverage(source.coverage()),
        VisibleText.of(source.article()),
        anchor(letter(source)));
  }

  private static String anchor(String letter) {
    return "article-" + letter;
  }

  private List<TopicSection> topics() {
    List<TopicSection> sections = new ArrayList<>();
    for (Topic topic : Topic.of(report)) {
      sections.add(
          new TopicSection(
              sections.size() + 1,
              VisibleText.of(topic.title()),
              topic.findings().stream().map(cards::card).toList()));
    }
    return sections;
  }

  private List<Finding> agreements() {
    return Stream.of(FindingKind.AGREEMENT, FindingKind.REFINEMENT)
        .flatMap(kind -> Topic.ofKind(report, kind).stream())
        .toList();
  }

  /** The first of them: thousands would be a page that nobody can open, and nobody reads. */
  private List<Finding> shownAgreements() {
    return agreements().stream().limit(MOST_AGREEMENTS).toList();
  }

  /** The findings that the page has, the most important first. */
  private List<Finding> shown() {
    List<Finding> shown = new ArrayList<>();
    Topic.of(report).forEach(topic -> shown.addAll(topic.findings()));
    shown.addAll(shownAgreements());
    return shown;
  }

  private String agreed() {
    int all = agreements().size();
    return all <= MOST_AGREEMENTS
        ? String.valueOf(all)
        : all + "; the first " + MOST_AGREEMENTS + " are here, the JSON report has all";
  }

  private Choices choices() {
    Map<String, String> rules = new TreeMap<>();
    Map<String, String> stories = new TreeMap<>();
    List<Choice> kinds = new ArrayList<>();
    for (Finding finding : report.findings()) {
      rules.put(finding.rule().id(), finding.rule().id());
      String story = VisibleText.of(finding.subject().story());
      stories.put(story, story);
    }
    for (FindingKind kind : FindingKind.values()) {
      if (report.count(kind) > 0) {
        kinds.add(new Choice(kind.word(), kind.title()));
      }
    }
    List<Choice> sources =
        report.sources().stream()
            .map(s -> new Choice(letter(s), letter(s) + ": " + VisibleText.of(Wording.title(s))))
            .toList();
    return new Choices(
        kinds, choices(rules), sources, stories.size() < 2 ? List.of() : choices(stories));
  }

  private static List<Choice> choices(Map<String, String> words) {
    return words.entrySet().stream().map(e -> new Choice(e.getKey(), e.getValue())).toList();
  }

  private List<ArticleText> texts() {
    ArticleTexts texts = new ArticleTexts(shown());
    Map<String, Article> byPath = new LinkedHashMap<>();
    report.articles().stream()
        .map(Source::article)
        .forEach(article -> byPath.put(article.path(), article));
    List<ArticleText> all = new ArrayList<>();
    for (SourceSummary source : report.sources()) {
      Article article = byPath.get(source.article());
      if (article != null) {
        String letter = letter(source);
        all.add(
            new ArticleText(
                letter,
                VisibleText.of(Wording.title(source)),
                source.published() == null ? "undated" : VisibleText.of(Wording.published(source)),
                anchor(letter),
                texts.paragraphs(article, letter)));
      }
    }
    return all;
  }

  private List<RuleCard> rules() {
    Map<String, List<String>> found = new TreeMap<>();
    for (Finding finding : shown()) {
      found
          .computeIfAbsent(finding.rule().id(), any -> new ArrayList<>())
          .add(finding.id().toString());
    }
    return report.tool().catalogue().stream()
        .filter(rule -> found.containsKey(rule.id()))
        .map(rule -> rule(rule, found.getOrDefault(rule.id(), List.of())))
        .toList();
  }

  private static RuleCard rule(RuleDescriptor rule, List<String> findings) {
    return new RuleCard(
        rule.id(),
        VisibleText.of(rule.page().title()),
        Stream.of(rule.page().explanation().split("\n\n", -1)).map(VisibleText::of).toList(),
        VisibleText.of(rule.page().falsePositives()),
        findings.stream().distinct().limit(MOST_LISTED).toList());
  }
}

package org.factlint.report;

import java.util.List;
import java.util.Map;
import org.factlint.claim.ClaimId;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Modality;
import org.factlint.claim.Quotation;
import org.factlint.claim.SourceId;
import org.factlint.extract.coverage.Coverage;
import org.factlint.extract.coverage.Coverage.Passage;
import org.factlint.extract.coverage.Coverage.Tally;
import org.factlint.finding.Evidence;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingId;
import org.factlint.finding.FindingKind;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.job.Scope;
import org.factlint.rule.RuleDescriptor;
import org.factlint.text.FilePosition;
import org.factlint.text.Position;
import org.factlint.text.Span;
import org.jspecify.annotations.Nullable;

/** A report on two invented articles, with a finding of every kind. */
public final class BridgeStory {
  static final String NEWS = "bridge/news.txt";
  static final String VIEW = "bridge/view.txt";

  private static final String LONG_QUOTE =
      "Although engineers had asked for another month, and although the ferry company went to court"
          + " twice, Mayor Ines Falk officially opened the Lower Harbour Bridge on Wednesday,"
          + " with a choir of forty children, three brass bands and a speech of which nobody behind"
          + " the second row of chairs could understand a single word because of the wind";

  private BridgeStory() {}

  public static FindingsReport report() {
    return new FindingsReport(
        new Tool("0.0.1", "c0ffee", List.of(), List.of(), List.of(rule()), Scope.ALL),
        List.of(
            new SourceSummary("bridge", "bridge-view", null, null, null, VIEW, 9, coverage(2)),
            new SourceSummary(
                "bridge",
                "bridge-news",
                "Bridge Opens After a Long Wait",
                "2024-05-02",
                "stated",
                NEWS,
                12,
                coverage(3))),
        31,
        List.of(
            new Problem(
                "quote-ambiguous",
                Level.WARNING,
                "bridge/view.facts.json",
                12,
                7,
                "/claims/3/quote",
                "words that occur twice",
                "words that occur once",
                "quote more of the sentence")),
        List.of(refinement(), agreement(), tension(), anomaly(), conflict(), possible(), note()),
        List.of(
            only("bridge-view", VIEW, "toll", "The toll is $3", 120, 9),
            only("bridge-news", NEWS, "choir", "a choir of forty children", 140, 3)),
        List.of(
            new KeptApart(
                only("bridge-news", NEWS, "cost", "a cost of $4 million", 300, 5),
                only("bridge-view", VIEW, "repairs", "repairs for $1 million", 310, 11),
                "They give different measures."),
            new KeptApart(
                only("bridge-news", NEWS, "cars", "9,000 cars a day in 2023", 200, 4),
                only("bridge-view", VIEW, "traffic", "12,000 cars a day", 210, 10),
                "They hold for different times.")),
        Map.of(
            new ClaimRef(new SourceId("bridge-news"), new ClaimId("bridge-news-27")),
            Modality.REPORTED));
  }

  public static Finding conflict() {
    return finding(
        "00000000000000aa",
        FindingKind.CONFLICT,
        Level.ERROR,
        "date-conflict",
        new Finding.Subject("bridge", "Ines Falk opens the Lower Harbour Bridge", "time", 90),
        "“"
            + LONG_QUOTE
            + "” (2024-05-01) and “On May 2, 2024, the bridge was opened” (2024-05-02) are one day apart.",
        List.of(
            evidence(
                "bridge-news",
                NEWS,
                LONG_QUOTE,
                0,
                "2024-05-01",
                "the Wednesday before the article",
                null),
            evidence("bridge-news", NEWS, "the opening on Wednesday", 0, "2024-05-01", null, null),
            evidence(
                "bridge-view",
                VIEW,
                "On May 2, 2024, the bridge was opened",
                1,
                "2024-05-02",
                null,
                "the ferry company")),
        List.of(
            "Both name the same person, the same act and the same bridge, and a bridge opens once.",
            "bridge-news: “on Wednesday” is 1 May 2024 (the Wednesday before the article).",
            "bridge-view: “On May 2, 2024” is 2 May 2024.",
            "bridge-news gives 2 May only for its own publication."));
  }

  static Finding possible() {
    return finding(
        "00000000000000bb",
        FindingKind.POSSIBLE_CONFLICT,
        Level.WARNING,
        "quantity-possible-conflict",
        new Finding.Subject("bridge", "the Lower Harbour Bridge costs", "quantity", 70),
        "“nearly 40 million” and “41.5 million” may differ.",
        List.of(
            evidence(
                "bridge-news", NEWS, "nearly 40 million crowns", 0, "40000000~ crowns", null, null),
            machineRead("bridge-view", VIEW, "41.5 million crowns", 1, "41500000 crowns")),
        List.of("“nearly” reaches 10 % down and up."));
  }

  static Finding tension() {
    return finding(
        "00000000000000cc",
        FindingKind.TENSION,
        Level.WARNING,
        "reported-against-asserted",
        new Finding.Subject("bridge", "Ines Falk opens the Lower Harbour Bridge", "polarity", 90),
        "“the bridge was opened” stands beside “some say it is not open yet”.",
        List.of(
            evidence("bridge-view", VIEW, "the bridge was opened", 0, "affirmed", null, null),
            evidence(
                "bridge-news",
                NEWS,
                "some say it is not open yet",
                1,
                "negated",
                null,
                "some residents")),
        List.of("One side is only reported."));
  }

  static Finding anomaly() {
    return finding(
        "00000000000000dd",
        FindingKind.ANOMALY,
        Level.WARNING,
        "relative-date-mismatch",
        new Finding.Subject("bridge", "the court rejects the ferry company", "time", 40),
        "“last year” is 2023, before the suit of 2024.",
        List.of(
            evidence(
                "bridge-view",
                VIEW,
                "rejected last year",
                0,
                "2023",
                "the year before 2024",
                null)),
        List.of());
  }

  static Finding note() {
    return finding(
        "00000000000000ee",
        FindingKind.ANOMALY,
        Level.NOTE,
        "name-variant",
        new Finding.Subject("bridge", "the Lower Harbour Bridge", "label", 10),
        "“Harbour” and “Harbor” are two spellings of one name.",
        List.of(
            evidence("bridge-view", VIEW, "the Lower Harbour Bridge", 0, "Harbour", null, null),
            evidence("bridge-view", VIEW, "the Lower Harbor Bridge", 1, "Harbor", null, null)),
        List.of());
  }

  static Finding agreement() {
    return finding(
        "00000000000000ff",
        FindingKind.AGREEMENT,
        Level.NONE,
        "same-fact",
        new Finding.Subject("bridge", "Ines Falk opens the Lower Harbour Bridge", "polarity", 90),
        "Both say so.",
        List.of(
            evidence(
                "bridge-news", NEWS, "officially opened the Bridge", 0, "affirmed", null, null),
            evidence("bridge-view", VIEW, "the bridge was opened", 0, "affirmed", null, null)),
        List.of("Both name the same person."));
  }

  static Finding refinement() {
    return finding(
        "0000000000000011",
        FindingKind.REFINEMENT,
        Level.NONE,
        "date-refinement",
        new Finding.Subject("bridge", "building begins", "time", 60),
        "“March 2021” makes “2021” more precise.",
        List.of(
            evidence("bridge-news", NEWS, "building began in March 2021", 0, "2021-03", null, null),
            evidence("bridge-view", VIEW, "begun in 2021", 1, "2021", null, null)),
        List.of());
  }

  public static Finding finding(
      String id,
      FindingKind kind,
      Level level,
      String rule,
      Finding.Subject subject,
      String message,
      List<Evidence> evidence,
      List<String> reasoning) {
    return new Finding(
        new FindingId(id),
        kind,
        level,
        new Finding.RuleRef(rule, 1),
        subject,
        message,
        evidence,
        reasoning);
  }

  public static Evidence evidence(
      String source,
      String article,
      String quote,
      int side,
      String value,
      @Nullable String basis,
      @Nullable String attribution) {
    return new Evidence(
        new ClaimRef(new SourceId(source), new ClaimId(source + "-" + quote.length())),
        article,
        quotation(quote, quote.length() * 10, 1 + side),
        side,
        value,
        value,
        basis,
        attribution,
        Evidence.Reading.REVIEWED,
        article.equals(NEWS)
            ? new FilePosition("bridge/news.facts.json", new Position(quote.length(), 5))
            : null);
  }

  /** What one of its rules says of itself. */
  private static RuleDescriptor rule() {
    return new RuleDescriptor(
        "date-conflict",
        "time",
        3,
        RuleDescriptor.Status.STABLE,
        new RuleDescriptor.Judgement(
            FindingKind.CONFLICT, Level.ERROR, RuleDescriptor.Contradiction.NUMERIC),
        "{a.quote} and {b.quote} are {relation}",
        new RuleDescriptor.Relations(List.of(), List.of()),
        new RuleDescriptor.Page(
            "Two dates for one event",
            "Two sources date one event differently,\nand {no} reading lets both be right.\n\nIt is"
                + " *silent* where a date is open.",
            "Two events [of a kind](https://example.org) taken for one.",
            List.of()));
  }

  private static Evidence machineRead(
      String source, String article, String quote, int side, String value) {
    return new Evidence(
        new ClaimRef(new SourceId(source), new ClaimId("c7")),
        article,
        quotation(quote, 700, 17),
        side,
        value,
        value,
        null,
        null,
        Evidence.Reading.MACHINE_READ,
        null);
  }

  private static QuotedClaim only(
      String source, String article, String claim, String quote, int start, int line) {
    return new QuotedClaim(
        new ClaimRef(new SourceId(source), new ClaimId(claim)),
        article,
        quotation(quote, start, line));
  }

  private static Quotation quotation(String quote, int start, int line) {
    int end = start + quote.codePointCount(0, quote.length());
    return new Quotation(quote, new Span(start, end), new Position(line, start % 97 + 1));
  }

  /** So many dates, one more amount, two more names are covered; one date, two names are not. */
  public static Coverage coverage(int covered) {
    Passage left = new Passage(new Span(0, 3), "The");
    return new Coverage(
        new Tally(covered, List.of(left)),
        new Tally(covered + 1, List.of()),
        new Tally(covered + 2, List.of(left, left)));
  }
}

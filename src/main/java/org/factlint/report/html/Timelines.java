package org.factlint.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Source;
import org.factlint.claim.TimeReference;
import org.factlint.finding.Evidence;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingKind;
import org.factlint.report.FindingsReport;
import org.factlint.report.SourceLetters;
import org.factlint.report.SourceSummary;
import org.factlint.report.VisibleText;
import org.factlint.report.html.Timeline.Dot;
import org.factlint.report.html.Timeline.Lane;
import org.factlint.report.html.Timeline.Link;
import org.factlint.report.html.Timeline.Tick;
import org.factlint.value.TimeExpression;

/** Draws the dated claims of a report. */
final class Timelines {
  private static final int LEFT = 40;
  private static final int STEP = 26;
  private static final int LANE = 46;
  private static final int TOP = 30;
  private static final int LABELS = 90;

  /** More dates than this are not seen at a glance: then only those of disputes are drawn. */
  private static final int MOST_DATES = 120;

  /** Of the article, so that the order of claims in a fact file does not show. */
  private static final Comparator<Claim> AS_THEY_STAND =
      Comparator.comparing((Claim claim) -> claim.quote().span()).thenComparing(Claim::id);

  private final FindingsReport report;
  private final SourceLetters letters;
  private final Map<ClaimRef, Finding> disputed = new LinkedHashMap<>();

  Timelines(FindingsReport report, SourceLetters letters) {
    this.report = report;
    this.letters = letters;
    for (Finding finding : report.findings()) {
      if (ofTime(finding)) {
        finding.evidence().forEach(side -> disputed.putIfAbsent(side.claim(), finding));
      }
    }
  }

  private static boolean ofTime(Finding finding) {
    return finding.subject().aspect().equals("time")
        && finding.kind().compareTo(FindingKind.AGREEMENT) < 0;
  }

  /** A claim with its date. */
  private record Dated(String letter, Claim claim, TimeExpression date, ClaimRef ref) {}

  Optional<Timeline> timeline() {
    List<Dated> all = dated();
    List<Dated> shown =
        dates(all).size() > MOST_DATES
            ? all.stream().filter(one -> disputed.containsKey(one.ref())).toList()
            : all;
    Map<String, Integer> dates = dates(shown);
    return dates.size() < 2 || dates.size() > MOST_DATES
        ? Optional.empty()
        : Optional.of(drawn(shown, dates));
  }

  private List<Dated> dated() {
    List<Dated> dated = new ArrayList<>();
    for (Source source : report.articles()) {
      String letter = letters.of(source.id().value(), source.article().path());
      for (Claim claim : source.claims().stream().sorted(AS_THEY_STAND).toList()) {
        TimeReference time = claim.statement().time();
        TimeExpression value = time == null ? null : time.value();
        if (value != null && value.earliest() != null) {
          ClaimRef ref = new ClaimRef(source.id(), claim.id());
          dated.add(new Dated(letter, claim, value, ref));
        }
      }
    }
    return dated;
  }

  /** Where each date stands: in order of their first days, then as they are written. */
  private static Map<String, Integer> dates(List<Dated> dated) {
    TreeMap<String, String> sorted = new TreeMap<>();
    for (Dated one : dated) {
      sorted.put(one.date().earliest() + " " + one.date(), one.date().toString());
    }
    Map<String, Integer> places = new LinkedHashMap<>();
    sorted.values().forEach(date -> places.put(date, LEFT + STEP + places.size() * STEP));
    return places;
  }

  private Timeline drawn(List<Dated> shown, Map<String, Integer> dates) {
    Map<String, Integer> lanes = new LinkedHashMap<>();
    for (SourceSummary source : report.sources()) {
      String letter = letters.of(source.id(), source.article());
      if (shown.stream().anyMatch(one -> one.letter().equals(letter))) {
        lanes.put(letter, TOP + lanes.size() * LANE);
      }
    }
    List<Dot> dots = new ArrayList<>();
    Map<ClaimRef, Dot> byClaim = new LinkedHashMap<>();
    for (Dated one : shown) {
      Finding finding = disputed.get(one.ref());
      Dot dot =
          new Dot(
              dates.getOrDefault(one.date().toString(), LEFT),
              lanes.getOrDefault(one.letter(), TOP),
              one.letter()
                  + ", "
                  + one.date().words()
                  + ": “"
                  + VisibleText.of(one.claim().quote().exact())
                  + "”",
              finding == null ? "" : finding.id().toString());
      dots.add(dot);
      byClaim.put(one.ref(), dot);
    }
    List<Tick> ticks = new ArrayList<>();
    dates.forEach((date, x) -> ticks.add(new Tick(date, x)));
    return new Timeline(
        LEFT + STEP * (dates.size() + 2),
        TOP + lanes.size() * LANE + LABELS,
        lanes.entrySet().stream().map(lane -> new Lane(lane.getKey(), lane.getValue())).toList(),
        ticks,
        dots,
        links(byClaim));
  }

  private List<Link> links(Map<ClaimRef, Dot> byClaim) {
    List<Link> links = new ArrayList<>();
    for (Finding finding : report.findings()) {
      List<Evidence> evidence = ofTime(finding) ? finding.evidence() : List.of();
      for (int i = 1; i < evidence.size(); i++) {
        Dot one = byClaim.get(evidence.get(0).claim());
        Dot other = byClaim.get(evidence.get(i).claim());
        if (one != null && other != null && one.x() != other.x()) {
          links.add(
              new Link(
                  one.x(),
                  one.y(),
                  other.x(),
                  other.y(),
                  finding.id().toString(),
                  VisibleText.of(finding.subject().topic())));
        }
      }
    }
    return links;
  }
}

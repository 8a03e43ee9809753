package org.factlint.report;

import java.util.List;
import java.util.Locale;
import org.factlint.job.JudgedPair;
import org.factlint.job.PairLabel;

/**
 * How often factlint and people say the same of two texts.
 *
 * @param pairs the judged pairs
 */
public record ConfusionMatrix(List<JudgedPair> pairs) {

  /**
   * The matrix for readers: what people said down, what factlint found across; then precision and
   * recall of each label, and the share of pairs in which anything could be compared.
   *
   * @return some lines of text
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ROOT, "%-14s", "labelled"));
    for (PairLabel found : PairLabel.values()) {
      text.append(String.format(Locale.ROOT, "%12s", found.word()));
    }
    text.append("   found\n");
    for (PairLabel labelled : PairLabel.values()) {
      text.append(String.format(Locale.ROOT, "%-14s", labelled.word()));
      for (PairLabel found : PairLabel.values()) {
        text.append(String.format(Locale.ROOT, "%12d", count(labelled, found)));
      }
      text.append('\n');
    }
    for (PairLabel label : PairLabel.values()) {
      text.append(rates(label));
    }
    return text.append(coverage()).toString();
  }

  private String rates(PairLabel label) {
    long right = count(label, label);
    long found = pairs.stream().filter(p -> p.pair().label() != null && p.label() == label).count();
    long labelled = pairs.stream().filter(p -> p.pair().label() == label).count();
    return String.format(
        Locale.ROOT,
        "%-14sprecision %s, recall %s\n",
        label.word(),
        share(right, found),
        share(right, labelled));
  }

  private String coverage() {
    long compared = pairs.stream().filter(JudgedPair::compared).count();
    return String.format(
        Locale.ROOT, "coverage      %s of the pairs compared\n", share(compared, pairs.size()));
  }

  private long count(PairLabel labelled, PairLabel found) {
    return pairs.stream().filter(p -> p.pair().label() == labelled && p.label() == found).count();
  }

  private static String share(long part, long whole) {
    return whole == 0
        ? "- (0/0)"
        : String.format(Locale.ROOT, "%.3f (%d/%d)", (double) part / whole, part, whole);
  }
}

package org.factlint.job;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingKind;

/** How two texts stand to each other. */
public enum PairLabel {
  /** They cannot both be true. */
  CONFLICT,
  /** They say the same in some point. */
  AGREEMENT,
  /** Neither. */
  NEUTRAL;

  /**
   * What findings say of two texts: a conflict outweighs agreements.
   *
   * @param findings what was found between them
   * @return the label
   */
  public static PairLabel of(List<Finding> findings) {
    if (findings.stream().anyMatch(finding -> finding.kind() == FindingKind.CONFLICT)) {
      return CONFLICT;
    }
    boolean agree =
        findings.stream()
            .map(Finding::kind)
            .anyMatch(kind -> kind == FindingKind.AGREEMENT || kind == FindingKind.REFINEMENT);
    return agree ? AGREEMENT : NEUTRAL;
  }

  /**
   * The label as files write it.
   *
   * @return the name in lower case
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The label of a word.
   *
   * @param word a word of a file
   * @return the label, if it is one
   */
  public static Optional<PairLabel> of(String word) {
    return Stream.of(values()).filter(label -> label.word().equals(word)).findFirst();
  }
}

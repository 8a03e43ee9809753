package org.factlint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.factlint.compare.Aspect;
import org.factlint.finding.FindingId;

/**
 * What a finding's id is made of: rule id, aspect, question key, and the distinct values sorted by
 * their UTF-16 code units.
 */
final class FindingIdentity {
  private FindingIdentity() {}

  static FindingId of(String rule, Aspect aspect, String questionKey, SortedSet<String> values) {
    List<String> parts = new ArrayList<>(List.of(rule, aspect.word(), questionKey));
    parts.addAll(values);
    return FindingId.of(parts);
  }
}

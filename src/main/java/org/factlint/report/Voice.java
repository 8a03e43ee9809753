package org.factlint.report;

import java.util.ArrayList;
import java.util.List;
import org.factlint.finding.Evidence;
import org.factlint.finding.Finding;

/**
 * One source giving one answer: the words to show, and where else it says so.
 *
 * @param shown the claim to show
 * @param further further claims of the same source with the same answer
 */
public record Voice(Evidence shown, List<Evidence> further) {

  /**
   * The voices of a finding, by side, then source.
   *
   * @param finding the finding
   * @return a voice for each source and answer
   */
  public static List<Voice> of(Finding finding) {
    List<Voice> voices = new ArrayList<>();
    List<Evidence> same = new ArrayList<>();
    for (Evidence evidence : finding.evidence()) {
      if (!same.isEmpty() && !alike(same.get(0), evidence)) {
        voices.add(of(same));
        same.clear();
      }
      same.add(evidence);
    }
    if (!same.isEmpty()) {
      voices.add(of(same));
    }
    return voices;
  }

  private static Voice of(List<Evidence> same) {
    return new Voice(same.get(0), List.copyOf(same.subList(1, same.size())));
  }

  private static boolean alike(Evidence one, Evidence other) {
    return one.side() == other.side()
        && one.claim().source().equals(other.claim().source())
        && one.value().equals(other.value());
  }

  /**
   * Where the shown words stand.
   *
   * @return file, line and column
   */
  public String place() {
    return place(shown);
  }

  /**
   * Where further words stand, in short; empty if there are none.
   *
   * @return lines and columns
   */
  public String furtherPlaces() {
    List<String> places = new ArrayList<>();
    for (Evidence evidence : further) {
      var position = evidence.quote().position();
      places.add(position.line() + ":" + position.column());
    }
    return String.join(", ", places);
  }

  static String place(Evidence evidence) {
    var position = evidence.quote().position();
    return evidence.article() + ":" + position.line() + ":" + position.column();
  }
}

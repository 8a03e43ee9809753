package org.factlint.ruledoc;

import java.util.ArrayList;
import java.util.List;
import org.factlint.ruledoc.CaseResult.Failure;
import org.factlint.text.Position;

/** What the cases of a rule must show, so that a reader can trust it. */
public final class CaseConventions {
  private static final int FEWEST = 2;

  private CaseConventions() {}

  /**
   * What a rule's cases leave open.
   *
   * @param rule the rule's name
   * @param file the file of its cases, for messages
   * @param cases its cases
   * @return what is missing; nothing if there are two cases in which it fires, two in which it
   *     stays silent, one at a boundary, and one in which it fires that its page shows
   */
  public static List<Failure> shortfalls(String rule, String file, List<RuleCase> cases) {
    List<RuleCase> firing = cases.stream().filter(one -> one.expects(rule)).toList();
    List<String> missing = new ArrayList<>();
    if (firing.size() < FEWEST) {
      missing.add("it fires in fewer than two of its cases");
    }
    if (cases.size() - firing.size() < FEWEST) {
      missing.add("it stays silent in fewer than two of its cases");
    }
    if (cases.stream().noneMatch(RuleCase::boundary)) {
      missing.add(
          "none of its cases is marked \"boundary\": true, next to where it begins to fire");
    }
    List<RuleCase> shown = cases.stream().filter(RuleCase::document).toList();
    if (shown.size() != 1 || !shown.get(0).expects(rule)) {
      missing.add("not exactly one case, in which it fires, is marked \"document\": true");
    }
    Place place = new Place(file, new Position(1, 1));
    return missing.stream().map(what -> new Failure(place, rule + ": " + what)).toList();
  }
}

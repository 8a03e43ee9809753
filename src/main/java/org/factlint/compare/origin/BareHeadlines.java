package org.factlint.compare.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factlint.claim.Policy;
import org.factlint.claim.SourceId;
import org.factlint.compare.Answer;
import org.factlint.compare.Aspect;
import org.factlint.compare.HeadlineMismatch;
import org.factlint.compare.Observation.Core;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.factlint.compare.aspect.Ledger;
import org.factlint.compare.aspect.SameStatements;
import org.factlint.compare.aspect.Topics;

/**
 * Notices headlines that state as a fact what their text only hedges. A named speaker whom the
 * headline leaves out for want of room is not missed.
 */
public final class BareHeadlines {
  private final SameStatements statements;

  /**
   * Looks at the headlines of a story.
   *
   * @param policy what counts as the same amount or day
   */
  public BareHeadlines(Policy policy) {
    this.statements = new SameStatements(policy);
  }

  /**
   * Looks at all claims.
   *
   * @param readings all readings of a story, sorted
   * @param ledger takes one observation a statement and source
   */
  public void observe(List<Reading> readings, Ledger ledger) {
    List<Reading> said = readings.stream().filter(reading -> !reading.implied()).toList();
    if (said.stream().noneMatch(BareHeadlines::headline)) {
      return;
    }
    for (List<Reading> group : statements.groups(said)) {
      Map<SourceId, List<Reading>> bySource = new TreeMap<>();
      group.forEach(
          r -> bySource.computeIfAbsent(r.ref().source(), any -> new ArrayList<>()).add(r));
      Question question = Topics.within(statements.question(group.get(0)));
      bySource.values().forEach(told -> observe(question, told, ledger));
    }
  }

  private static void observe(Question question, List<Reading> told, Ledger ledger) {
    List<Reading> bare = told.stream().filter(BareHeadlines::bareHeadline).toList();
    List<Reading> body = told.stream().filter(reading -> !headline(reading)).toList();
    if (!bare.isEmpty() && !body.isEmpty() && body.stream().allMatch(VoiceShifts::hedged)) {
      List<Answer> answers =
          List.of(
              new Answer("own voice", "a fact", bare), new Answer("hedged", "not a fact", body));
      List<String> reasons =
          List.of(
              "The headline states it as a fact: " + question.topic() + ".",
              "The text only passes it on, calls it possible, or gives it as an opinion.");
      Core core = new Core(question, answers, false, "not equally firm", reasons);
      ledger.add(new HeadlineMismatch(core, Aspect.ATTRIBUTION));
    }
  }

  private static boolean headline(Reading reading) {
    return reading.claim().qualifiers().marks().headline();
  }

  private static boolean bareHeadline(Reading reading) {
    return headline(reading)
        && VoiceShifts.asserted(reading)
        && reading.claim().manner().attribution() == null;
  }
}

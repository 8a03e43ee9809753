package org.factlint.compare.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.factlint.claim.Story;
import org.factlint.compare.Reading;
import org.factlint.compare.align.Participants;
import org.factlint.compare.aspect.Ledger;
import org.factlint.compare.network.Inconsistencies;
import org.factlint.compare.network.Inconsistency;

/**
 * Holds all that is said about when things happen together, each source for itself first and then
 * all of them. What is said without doubt comes first, and orders before durations, so that a clash
 * is told by the plainest claims that make it.
 */
public final class Timeline {
  private final Story story;
  private final Participants participants;

  /**
   * The line of time of a story.
   *
   * @param story the story
   * @param participants whom its claims speak of
   */
  public Timeline(Story story, Participants participants) {
    this.story = story;
    this.participants = participants;
  }

  /**
   * Observes what does not fit on one line of time.
   *
   * @param readings all readings of the story, sorted
   * @param ledger takes the observations, one for each minimal set of claims
   */
  public void observe(List<Reading> readings, Ledger ledger) {
    List<Reading> bearing = Bearing.of(story.vocabulary(), readings);
    Statements statements = Statements.of(story, participants, bearing);
    Clashes clashes = new Clashes(statements.all());
    List<Inconsistencies<TimeStatement>> searches = new ArrayList<>();
    for (List<TimeStatement> said : statements.bySource().values()) {
      Inconsistencies<TimeStatement> search = new Inconsistencies<>();
      search(search, said, found -> clashes.within(found).ifPresent(ledger::add));
      searches.add(search);
    }
    if (searches.size() > 1) {
      Inconsistencies<TimeStatement> together = new Inconsistencies<>(searches);
      search(together, statements.all(), found -> clashes.between(found).ifPresent(ledger::add));
    }
  }

  private static void search(
      Inconsistencies<TimeStatement> search,
      List<TimeStatement> statements,
      Consumer<Inconsistency<TimeStatement>> found) {
    for (Pass pass : Pass.among(statements)) {
      search.among(pass.of(statements)).forEach(found);
    }
  }

  /** What is held together at a time. */
  private enum Pass {
    CERTAIN_ORDERS(true, false),
    CERTAIN(true, true),
    ORDERS(false, false),
    ALL(false, true);

    private final boolean certainOnly;
    private final boolean durations;

    Pass(boolean certainOnly, boolean durations) {
      this.certainOnly = certainOnly;
      this.durations = durations;
    }

    /** The passes that differ: without doubt or durations, some would hold the same again. */
    static List<Pass> among(List<TimeStatement> statements) {
      boolean doubt = statements.stream().anyMatch(statement -> !statement.certain());
      boolean counts = statements.stream().anyMatch(statement -> statement.kind().counts());
      return Arrays.stream(values())
          .filter(pass -> (doubt || pass.certainOnly) && (counts || !pass.durations))
          .toList();
    }

    List<TimeStatement> of(List<TimeStatement> statements) {
      List<TimeStatement> held =
          statements.stream()
              .filter(s -> (s.certain() || !certainOnly) && (durations || !s.kind().counts()))
              .toList();
      return Statements.withoutDisputedDates(held);
    }
  }
}

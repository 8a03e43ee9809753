package org.factlint.compare.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.factlint.claim.SourceId;
import org.factlint.claim.Story;
import org.factlint.compare.Reading;
import org.factlint.compare.align.Participants;
import org.factlint.compare.network.Bound;
import org.factlint.compare.network.Slack;
import org.factlint.compare.timeline.TimeStatement.Kind;

/** Everything that a story says about when things happen, by source and all together. */
final class Statements {
  private final List<TimeStatement> all = new ArrayList<>();

  static Statements of(Story story, Participants participants, List<Reading> readings) {
    Statements statements = new Statements();
    Lengths lengths = new Lengths(readings);
    Happenings happenings = Happenings.of(readings, story.policy().time(), lengths);
    Dates dates = new Dates(story.policy().time());
    Orders orders = new Orders(happenings);
    Sequences sequences = new Sequences(story.vocabulary(), happenings);
    Tenures tenures = new Tenures(participants, happenings);
    for (Happening happening : happenings.all()) {
      for (Reading reading : happening.readings()) {
        dates.of(reading, happening).ifPresent(statements.all::add);
        statements.all.addAll(orders.of(reading, happening));
      }
      statements.all.addAll(lengths.of(happening));
      statements.all.addAll(sequences.after(happening));
      statements.all.addAll(tenures.of(happening));
    }
    statements.addExtents(happenings.all());
    statements.all.sort(TimeStatement.ORDER);
    return statements;
  }

  /** Only what is dated, measured or ordered can end before it begins. */
  private void addExtents(Collection<Happening> happenings) {
    Set<Happening> placed = new HashSet<>();
    for (TimeStatement statement : all) {
      placed.add(statement.one());
      placed.add(statement.other());
    }
    happenings.stream()
        .filter(happening -> happening.lasts() && placed.contains(happening))
        .forEach(happening -> all.add(extent(happening)));
  }

  private static TimeStatement extent(Happening happening) {
    Bound bound = new Bound(happening.end(), happening.start(), Slack.NOT_LATER);
    boolean certain = Happenings.once(happening.first());
    return new TimeStatement(Kind.EXTENT, happening, happening, null, certain, List.of(bound), "");
  }

  List<TimeStatement> all() {
    return all;
  }

  /** What each source says, with what is known of what it tells. */
  Map<SourceId, List<TimeStatement>> bySource() {
    Map<SourceId, List<TimeStatement>> bySource = new TreeMap<>();
    for (TimeStatement statement : all) {
      for (SourceId source : sources(statement)) {
        bySource.computeIfAbsent(source, any -> new ArrayList<>()).add(statement);
      }
    }
    return bySource;
  }

  private static Set<SourceId> sources(TimeStatement statement) {
    if (statement.reading() != null) {
      return Set.of(statement.reading().source().id());
    }
    Set<SourceId> both = new LinkedHashSet<>(statement.one().sources());
    both.retainAll(statement.other().sources());
    return both;
  }

  /**
   * Leaves out the dates of what is dated in two ways that exclude each other: that is a finding of
   * its own, and what follows from it is not told again.
   */
  static List<TimeStatement> withoutDisputedDates(List<TimeStatement> statements) {
    Map<Happening, Window> windows = new LinkedHashMap<>();
    for (TimeStatement statement : statements) {
      if (statement.kind() == Kind.DATE) {
        windows.computeIfAbsent(statement.one(), any -> new Window()).narrow(statement);
      }
    }
    return statements.stream()
        .filter(s -> s.kind() != Kind.DATE || !windows.getOrDefault(s.one(), Window.OPEN).empty())
        .toList();
  }

  /** What all dates of a happening leave for its two ends, each for itself. */
  private static final class Window {
    static final Window OPEN = new Window();

    private final Map<Integer, Slack> since = new LinkedHashMap<>();
    private final Map<Integer, Slack> until = new LinkedHashMap<>();

    void narrow(TimeStatement statement) {
      for (Bound bound : statement.bounds()) {
        if (bound.from() == Bound.ZERO) {
          until.merge(bound.to(), bound.slack(), Window::smaller);
        } else {
          since.merge(bound.from(), bound.slack(), Window::smaller);
        }
      }
    }

    private static Slack smaller(Slack a, Slack b) {
      return a.compareTo(b) < 0 ? a : b;
    }

    boolean empty() {
      return since.entrySet().stream()
          .anyMatch(
              entry -> {
                Slack last = until.get(entry.getKey());
                return last != null && last.plus(entry.getValue()).negative();
              });
    }
  }
}

package org.factlint.compare.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Referent;
import org.factlint.claim.TimeReference;
import org.factlint.compare.Answer;
import org.factlint.compare.Observation;
import org.factlint.compare.Observation.Core;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.factlint.compare.RelativeDate;
import org.factlint.compare.TimeClash;
import org.factlint.compare.TimeClash.Cause;
import org.factlint.compare.aspect.Topics;
import org.factlint.compare.network.Inconsistency;
import org.factlint.compare.timeline.TimeStatement.Kind;
import org.factlint.value.TimeExpression;

/** Makes an observation of each minimal set of statements that cannot hold together. */
final class Clashes {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final Map<Happening, List<TimeStatement>> dates;

  Clashes(List<TimeStatement> statements) {
    this.dates =
        statements.stream()
            .filter(statement -> statement.kind() == Kind.DATE)
            .collect(Collectors.groupingBy(TimeStatement::one));
  }

  /** An observation on one source against itself. */
  Optional<Observation> within(Inconsistency<TimeStatement> found) {
    return observation(found, true);
  }

  /** An observation on several sources. */
  Optional<Observation> between(Inconsistency<TimeStatement> found) {
    return observation(found, false);
  }

  private Optional<Observation> observation(Inconsistency<TimeStatement> found, boolean within) {
    List<TimeStatement> said =
        found.constraints().stream().filter(s -> s.reading() != null).toList();
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Cause cause = cause(found.constraints());
    boolean relative = within && cause == Cause.DATES_AGAINST_ORDER && found.steps().size() == 3;
    Worked worked = Worked.of(found, cause);
    Core core =
        new Core(
            question(found.constraints(), within, cause),
            answers(said, within),
            certain(found.constraints()),
            worked.words(),
            Explained.of(found.constraints(), worked));
    return Optional.of(
        relative && said.stream().anyMatch(Clashes::relative)
            ? new RelativeDate(core)
            : new TimeClash(core, cause));
  }

  private static Cause cause(List<TimeStatement> statements) {
    Set<Kind> kinds = statements.stream().map(TimeStatement::kind).collect(Collectors.toSet());
    if (kinds.contains(Kind.TENURE)) {
      return Cause.OUT_OF_OFFICE;
    }
    if (kinds.contains(Kind.OFFSET) || kinds.contains(Kind.DURATION)) {
      return Cause.DURATION;
    }
    if (!kinds.contains(Kind.DATE)) {
      return Cause.CIRCLE;
    }
    boolean ordered = kinds.contains(Kind.ORDER) || kinds.contains(Kind.KNOWN_ORDER);
    return ordered ? Cause.DATES_AGAINST_ORDER : Cause.END_BEFORE_START;
  }

  private static boolean certain(List<TimeStatement> statements) {
    Set<Referent> speakers = new LinkedHashSet<>();
    for (TimeStatement statement : statements) {
      Reading reading = statement.reading();
      if (reading != null && reading.claim().manner().attribution() != null) {
        speakers.add(reading.claim().manner().attribution());
      }
    }
    return speakers.size() < 2 && statements.stream().allMatch(TimeStatement::certain);
  }

  /** A date counted from the day of publication, such as “last year”. */
  private static boolean relative(TimeStatement statement) {
    Reading reading = Objects.requireNonNull(statement.reading());
    TimeReference time = reading.claim().statement().time();
    return statement.kind() == Kind.DATE
        && time != null
        && time.anchor() != null
        && time.text() != null
        && !YEAR.matcher(time.text()).find();
  }

  private static Question question(List<TimeStatement> statements, boolean within, Cause cause) {
    Set<String> keys = new TreeSet<>();
    statements.forEach(
        s -> {
          keys.add(s.one().key());
          keys.add(s.other().key());
        });
    Happening shown =
        statements.stream()
            .max(
                Comparator.comparingInt(
                    s -> s.one().first().predicate().presentation().importance()))
            .orElseThrow()
            .one();
    // One thing that ends before it begins is what comparing its dates asks about, too.
    String key =
        cause == Cause.END_BEFORE_START && keys.size() == 1
            ? shown.key()
            : "order of " + String.join(" and ", keys);
    Question question = Topics.question(key, shown.first().predicate(), shown.first());
    return within ? Topics.within(question) : question;
  }

  /** One answer a claim, with the other claims that give the same date. */
  private List<Answer> answers(List<TimeStatement> said, boolean within) {
    Map<ClaimRef, List<TimeStatement>> byClaim = new LinkedHashMap<>();
    for (TimeStatement statement : said) {
      ClaimRef ref = Objects.requireNonNull(statement.reading()).ref();
      byClaim.computeIfAbsent(ref, any -> new ArrayList<>(2)).add(statement);
    }
    return byClaim.values().stream().map(statements -> answer(statements, within)).toList();
  }

  private Answer answer(List<TimeStatement> statements, boolean within) {
    TimeStatement first = statements.get(0);
    Reading reading = Objects.requireNonNull(first.reading());
    TimeExpression time = Happenings.time(reading);
    boolean dated = statements.stream().anyMatch(s -> s.kind() == Kind.DATE);
    String order =
        statements.stream()
            .filter(s -> s.kind() != Kind.DATE)
            .map(Explained::tie)
            .distinct()
            .collect(Collectors.joining(", "));
    if (!dated || time == null) {
      return new Answer(order, order, List.of(reading));
    }
    String words = order.isEmpty() ? time.words() : time.words() + ", " + order;
    return new Answer(
        time.toString(), words, order.isEmpty() ? alike(first, within) : List.of(reading));
  }

  private List<Reading> alike(TimeStatement date, boolean within) {
    Reading reading = Objects.requireNonNull(date.reading());
    List<Reading> alike = new ArrayList<>(List.of(reading));
    for (TimeStatement other : dates.getOrDefault(date.one(), List.of())) {
      Reading candidate = Objects.requireNonNull(other.reading());
      boolean fits =
          other.words().equals(date.words())
              && candidate.claim().manner().equals(reading.claim().manner())
              && (!within || candidate.source().id().equals(reading.source().id()));
      if (fits && !candidate.ref().equals(reading.ref())) {
        alike.add(candidate);
      }
    }
    alike.sort(Comparator.comparing(Reading::ref));
    return List.copyOf(alike);
  }
}

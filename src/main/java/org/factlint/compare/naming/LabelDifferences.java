package org.factlint.compare.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityType;
import org.factlint.compare.Answer;
import org.factlint.compare.LabelDifference;
import org.factlint.compare.Observation.Core;
import org.factlint.compare.Participant;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.factlint.compare.aspect.AnswerPairs;
import org.factlint.compare.aspect.Ledger;
import org.factlint.value.Name;
import org.jspecify.annotations.Nullable;

/**
 * Notices that two sources call one office, organisation, country or event by the same noun with
 * different words before it, which place it differently. A source that uses both labels shows that
 * it takes them for one, and is not reported.
 */
public final class LabelDifferences {
  private static final Set<EntityType> FRAMED =
      EnumSet.of(EntityType.OFFICE, EntityType.ORGANISATION, EntityType.COUNTRY, EntityType.EVENT);
  private static final Set<String> SMALL = Set.of("a", "an", "the", "of", "to", "in", "for", "at");
  private static final Pattern PREPOSITION = Pattern.compile("\\b(?:of|to|in|for|at)\\b");

  /** As many letters as "Osk" and "Oskan" share, and one more: words of one stem. */
  private static final int STEM = 4;

  private final Entities entities;

  /**
   * Looks at labels among the entities of a story.
   *
   * @param entities the entities
   */
  public LabelDifferences(Entities entities) {
    this.entities = entities;
  }

  /**
   * Looks at all claims.
   *
   * @param readings all readings of a story, sorted
   * @param ledger takes the observations, one an occurrence
   */
  public void observe(List<Reading> readings, Ledger ledger) {
    List<Entity> framed = entities.all().stream().filter(LabelDifferences::framed).toList();
    if (framed.isEmpty()) {
      return;
    }
    Map<String, List<Reading>> byEntity = new LinkedHashMap<>();
    for (Reading reading : readings) {
      if (!reading.implied()) {
        keys(reading)
            .forEach(k -> byEntity.computeIfAbsent(k, a -> new ArrayList<>()).add(reading));
      }
    }
    for (Entity entity : framed) {
      observe(entity, byEntity.getOrDefault(entity.id().value(), List.of()), ledger);
    }
  }

  private static boolean framed(Entity entity) {
    return FRAMED.contains(entity.type()) && entity.names().size() > 1;
  }

  private static Set<String> keys(Reading reading) {
    Set<String> keys = new LinkedHashSet<>();
    add(reading.subject(), keys);
    add(reading.object(), keys);
    return keys;
  }

  private static void add(@Nullable Participant participant, Set<String> keys) {
    if (participant != null) {
      keys.add(
          participant.kind() == Participant.Kind.HOLDER && participant.office() != null
              ? participant.office().value()
              : participant.key());
    }
  }

  private static void observe(Entity entity, List<Reading> readings, Ledger ledger) {
    Map<Name, List<Reading>> uses = new LinkedHashMap<>();
    for (Reading reading : readings) {
      used(reading, entity.names())
          .ifPresent(n -> uses.computeIfAbsent(n, any -> new ArrayList<>()).add(reading));
    }
    List<Answer> answers = new ArrayList<>();
    uses.forEach((n, rs) -> answers.add(new Answer(n.text(), n.text(), List.copyOf(rs))));
    for (int i = 0; i < answers.size(); i++) {
      for (int j = i + 1; j < answers.size(); j++) {
        compare(entity, answers.get(i), answers.get(j), ledger);
      }
    }
  }

  private static void compare(Entity entity, Answer one, Answer two, Ledger ledger) {
    boolean shared = one.sources().stream().anyMatch(two.sources()::contains);
    if (shared || !differ(new Name(one.value()), new Name(two.value()))) {
      return;
    }
    Question question =
        new Question(
            "label of " + entity.id(),
            "What " + entity.displayName() + " is called",
            one.best().predicate());
    List<String> reasons =
        List.of(
            "Both labels are taken for one thing: " + entity.displayName() + ".",
            "They share the noun and differ in what stands with it, which tells readers whose it is.");
    AnswerPairs.between(
        one,
        two,
        (a, b) ->
            ledger.add(
                new LabelDifference(
                    new Core(question, List.of(a, b), true, "two labels of one thing", reasons))));
  }

  /** The longest name of the entity that the claim's words hold. */
  private static Optional<Name> used(Reading reading, List<Name> names) {
    String quote = " " + String.join(" ", new Name(reading.claim().quote().exact()).words()) + " ";
    return names.stream()
        .filter(name -> quote.contains(" " + String.join(" ", name.words()) + " "))
        .max(Comparator.comparingInt(name -> name.text().length()));
  }

  private static boolean differ(Name a, Name b) {
    if (!head(a).equals(head(b)) || a.spellingVariantOf(b)) {
      return false;
    }
    Set<String> mine = words(a);
    Set<String> theirs = words(b);
    Set<String> onlyMine = new LinkedHashSet<>(mine);
    onlyMine.removeAll(theirs);
    Set<String> onlyTheirs = new LinkedHashSet<>(theirs);
    onlyTheirs.removeAll(mine);
    return !onlyMine.isEmpty()
        && !onlyTheirs.isEmpty()
        && onlyMine.stream().noneMatch(x -> onlyTheirs.stream().anyMatch(y -> kin(x, y)));
  }

  private static String head(Name name) {
    String before = PREPOSITION.split(String.join(" ", name.words()), 2)[0].strip();
    return before.substring(before.lastIndexOf(' ') + 1);
  }

  private static Set<String> words(Name name) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : name.words()) {
      if (!SMALL.contains(word)) {
        words.add(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
      }
    }
    return words;
  }

  private static boolean kin(String x, String y) {
    int shorter = Math.min(STEM, Math.min(x.length(), y.length()));
    return x.regionMatches(0, y, 0, shorter) || Demonyms.oneCountry(x, y);
  }
}

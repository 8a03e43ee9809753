package org.factlint.compare.naming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.compare.Answer;
import org.factlint.compare.NameVariant;
import org.factlint.compare.Observation.Core;
import org.factlint.compare.Participant;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.factlint.compare.aspect.AnswerPairs;
import org.factlint.compare.aspect.Ledger;
import org.factlint.compare.aspect.Topics;
import org.factlint.value.Name;
import org.jspecify.annotations.Nullable;

/** Notices that one name is spelt in two ways, within a source or between sources. */
public final class NameVariants {
  private final Entities entities;

  /**
   * Looks at names among the entities of a story.
   *
   * @param entities the entities
   */
  public NameVariants(Entities entities) {
    this.entities = entities;
  }

  /**
   * Looks at all claims.
   *
   * @param readings all readings of a story, sorted
   * @param ledger takes the observations, one an occurrence
   */
  public void observe(List<Reading> readings, Ledger ledger) {
    for (Entity entity : entities.all()) {
      List<Name> variants = variants(entity.names());
      if (!variants.isEmpty()) {
        observe(entity, variants, readings, ledger);
      }
    }
  }

  private static List<Name> variants(List<Name> names) {
    return names.size() < 2
        ? List.of()
        : names.stream().filter(name -> names.stream().anyMatch(name::spellingVariantOf)).toList();
  }

  private static void observe(
      Entity entity, List<Name> names, List<Reading> readings, Ledger ledger) {
    Map<Name, List<Reading>> uses = new LinkedHashMap<>();
    for (Reading reading : readings) {
      if (!reading.implied() && speaksOf(reading, entity)) {
        used(reading, names)
            .ifPresent(n -> uses.computeIfAbsent(n, any -> new ArrayList<>()).add(reading));
      }
    }
    List<Answer> answers = new ArrayList<>();
    uses.forEach((n, rs) -> answers.add(new Answer(n.text(), n.text(), List.copyOf(rs))));
    if (answers.size() < 2) {
      return;
    }
    Reading first = answers.get(0).readings().get(0);
    Question question =
        new Question(
            "name of " + entity.id(), "The name of " + entity.displayName(), first.predicate());
    AnswerPairs.between(answers, (a, b) -> add(question, a, b, ledger));
    AnswerPairs.within(answers, (a, b) -> add(Topics.within(question), a, b, ledger));
  }

  private static void add(Question question, Answer a, Answer b, Ledger ledger) {
    if (!a.value().equals(b.value())) {
      List<String> reasons =
          List.of(
              "Both spellings are taken for one name; if they are two, the entities need parting.");
      ledger.add(
          new NameVariant(
              new Core(question, List.of(a, b), true, "two spellings of one name", reasons)));
    }
  }

  private static Optional<Name> used(Reading reading, List<Name> names) {
    String quote = new Name(reading.claim().quote().exact()).key();
    return names.stream().filter(name -> quote.contains(name.key())).findFirst();
  }

  private static boolean speaksOf(Reading reading, Entity entity) {
    return is(reading.subject(), entity) || is(reading.object(), entity);
  }

  private static boolean is(@Nullable Participant participant, Entity entity) {
    return participant != null && participant.key().equals(entity.id().value());
  }
}

package org.factlint.compare.observe;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.claim.Qualifiers.Ordinal;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.align.Participants;

/** Which acts are counted together, so that one can be the first and another the second of them. */
final class ActClasses {
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "to", "of", "in", "on", "at", "by", "for", "with", "from", "who",
          "that", "which", "ever", "has", "have", "had", "is", "was", "be", "been");
  private static final Pattern ENDING = Pattern.compile("(?:'s|ing|ed|es|s|e)$");
  private static final Pattern DOUBLED = Pattern.compile("([bdgklmnprt])\\1$");
  private static final int SHORTEST = 3;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+");

  private final Entities entities;
  private final Participants participants;

  ActClasses(Entities entities, Participants participants) {
    this.entities = entities;
    this.participants = participants;
  }

  /** What all acts of the class share: the place, the country of the office, or the counterpart. */
  String slot(Reading reading) {
    if (reading.place() != null) {
      return reading.place().key();
    }
    Optional<String> host = host(reading.subject());
    if (host.isEmpty() && reading.object() != null) {
      host = host(reading.object());
    }
    String object = reading.object() == null ? "" : reading.object().key();
    return host.orElse(object);
  }

  private Optional<String> host(Participant participant) {
    return participants.officesOf(participant).stream()
        .map(entities::find)
        .flatMap(Optional::stream)
        .map(Entity::links)
        .map(Entity.Links::in)
        .filter(Objects::nonNull)
        .map(EntityId::value)
        .findFirst();
  }

  /**
   * The class, since when it counts, and what its acts share. Small words, endings, and the names
   * that the claim gives anyway do not part two wordings: "woman to lead the bank", "woman leading
   * the Bank of Lund".
   */
  String key(Reading reading, Ordinal ordinal) {
    Set<String> named = named(reading);
    String words =
        BETWEEN_WORDS
            .splitAsStream(ordinal.className().toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty() && !SMALL.contains(word) && !named.contains(word))
            .map(ActClasses::stem)
            .collect(Collectors.joining(" "));
    return words
        + " since "
        + (ordinal.since() == null ? "ever" : ordinal.since())
        + ", "
        + reading.predicate().id()
        + ", "
        + slot(reading);
  }

  private Set<String> named(Reading reading) {
    return Stream.of(Optional.ofNullable(reading.object()), Optional.ofNullable(reading.place()))
        .flatMap(Optional::stream)
        .flatMap(
            participant ->
                participants.entity(participant).map(Entity::names).stream().flatMap(List::stream))
        .flatMap(name -> name.words().stream())
        .collect(Collectors.toSet());
  }

  /** What the forms of a word have in common: appoint, appoints, appointed, appointing. */
  private static String stem(String word) {
    String bare = ENDING.matcher(word).replaceFirst("");
    return bare.length() < SHORTEST ? word : DOUBLED.matcher(bare).replaceFirst("$1");
  }

  /** Whether one of two participants is a part of the other, or acts for it. */
  boolean related(Participant a, Participant b) {
    return leadsTo(a, b) || leadsTo(b, a);
  }

  private boolean leadsTo(Participant from, Participant to) {
    Optional<Entity> entity = participants.entity(from);
    boolean linked = entity.map(Entity::links).filter(links -> names(links, to.key())).isPresent();
    return linked
        || participants.officesOf(from).stream()
            .map(entities::find)
            .flatMap(Optional::stream)
            .anyMatch(office -> names(office.links(), to.key()));
  }

  private static boolean names(Entity.Links links, String key) {
    return Stream.of(links.of(), links.in(), links.capitalOf(), links.partOf())
        .filter(Objects::nonNull)
        .anyMatch(id -> id.value().equals(key));
  }
}

package org.factlint.job.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factlint.claim.Claim;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.claim.Manner;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Referent;
import org.factlint.claim.Statement;
import org.factlint.value.InvalidValueException;
import org.factlint.value.Name;
import org.jspecify.annotations.Nullable;

/** What the entities and the names of one article stand for in the lists of its folder. */
final class Referents {
  private final Entities listed;
  private final Map<EntityId, EntityId> ids;
  private final Map<EntityId, Name> open = new LinkedHashMap<>();
  private final Map<String, Optional<EntityId>> byName = new LinkedHashMap<>();

  Referents(Entities listed, Map<EntityId, EntityId> ids) {
    this.listed = listed;
    this.ids = ids;
  }

  /** Learns what names of the article stand for; one that could be two entities stands for none. */
  void named(List<Name> names, EntityId id) {
    for (Name name : names) {
      byName.merge(
          name.key(), Optional.of(id), (one, other) -> one.equals(other) ? one : Optional.empty());
    }
  }

  /** Learns that it is not certain which of several an entity of the article is. */
  void open(Entity entity) {
    open.put(entity.id(), entity.names().get(0));
    entity.names().forEach(name -> byName.put(key(name), Optional.empty()));
  }

  /** A claim of the article, as the fact file says it. */
  Claim of(Claim claim) {
    Statement said = claim.statement();
    Manner manner = claim.manner();
    return new Claim(
        claim.id(),
        new Statement(
            of(said.subject()),
            said.predicate(),
            orNull(said.object()),
            said.time(),
            said.quantity(),
            orNull(said.place())),
        new Manner(manner.polarity(), manner.modality(), orNull(manner.attribution())),
        of(claim.qualifiers()),
        claim.quote(),
        claim.context(),
        claim.origin(),
        claim.reviewedBy());
  }

  private Qualifiers of(Qualifiers qualifiers) {
    return new Qualifiers(
        orNull(qualifiers.event()),
        qualifiers.scope(),
        qualifiers.measure(),
        qualifiers.asOf(),
        orNull(qualifiers.via()),
        qualifiers.partOf(),
        qualifiers.ordinal(),
        new Qualifiers.Marks(
            qualifiers.marks().headline(),
            qualifiers.marks().listed().stream().map(this::of).toList()));
  }

  private @Nullable Referent orNull(@Nullable Referent referent) {
    return referent == null ? null : of(referent);
  }

  private Referent of(Referent referent) {
    if (referent instanceof Referent.Known known) {
      Name unsure = open.get(known.id());
      return unsure != null && !ids.containsKey(known.id())
          ? new Referent.Described(unsure.text(), null)
          : new Referent.Known(ids.getOrDefault(known.id(), known.id()));
    }
    Referent.Described described = (Referent.Described) referent;
    EntityId office = described.office();
    return office != null
        ? new Referent.Described(described.text(), ids.getOrDefault(office, office))
        : bearer(described.text()).<Referent>map(Referent.Known::new).orElse(described);
  }

  /** Whether a name has “the” before it depends on the sentence. */
  private static String key(Name name) {
    return name.key().replaceFirst("^the (?=.)", "");
  }

  /** Whom the words stand for, if they are nothing but a name of one alone. */
  private Optional<EntityId> bearer(String words) {
    Name name;
    try {
      name = new Name(words);
    } catch (InvalidValueException none) {
      return Optional.empty();
    }
    Optional<EntityId> own = byName.get(key(name));
    if (own != null) {
      return own;
    }
    List<Entity> known = listed.named(name);
    return known.size() == 1 ? Optional.of(known.get(0).id()) : Optional.empty();
  }
}

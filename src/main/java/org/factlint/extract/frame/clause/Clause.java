package org.factlint.extract.frame.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.factlint.extract.frame.Link;
import org.factlint.extract.frame.phrase.Item;
import org.factlint.extract.frame.phrase.NounPhrase;
import org.factlint.extract.frame.phrase.VerbGroup;
import org.jspecify.annotations.Nullable;

/** A clause that is being read: a subject and a verb, and what stands behind it. */
final class Clause {

  /** What a clause is within its sentence. */
  enum Kind {
    /** Of its own. */
    MAIN,
    /** In the middle of another: "…, says the union, …". */
    ASIDE,
    /** Who, which, that. */
    RELATIVE,
    /** When, because, after. */
    SUBORDINATE,
    /** What somebody says. */
    CONTENT,
    /** By a participle. */
    PARTICIPLE,
    /** By an infinitive. */
    INFINITIVE
  }

  /**
   * A noun phrase behind the verb.
   *
   * @param preposition the preposition before it; empty for objects
   * @param phrase the phrase
   */
  record Part(Optional<String> preposition, NounPhrase phrase) {}

  final Kind kind;
  final @Nullable Clause parent;
  final Optional<Link.Relation> relation;
  final int from;
  final List<Part> parts = new ArrayList<>();
  final List<Item.Mark> adjectives = new ArrayList<>();
  @Nullable NounPhrase subject;
  @Nullable NounPhrase antecedent;
  @Nullable VerbGroup verb;
  @Nullable String particle;
  @Nullable String opener;

  /** The clause whose subject and helping verbs this one shares. */
  @Nullable Clause before;

  /** Whether its object is its antecedent: "the cup that she won". */
  boolean objectGap;

  /** Whether its subject could be any of several. */
  boolean isUnclear;

  /** Whether it tells only a purpose or the like. */
  boolean dropped;

  /** What a noun before it tells of it, where one does: "the plan <b>to build</b>". */
  @Nullable Outlook outlook;

  Clause(Kind kind, @Nullable Clause parent, Optional<Link.Relation> relation, int from) {
    this.kind = kind;
    this.parent = parent;
    this.relation = relation;
    this.from = from;
  }

  boolean hasVerb() {
    return verb != null;
  }

  /** The last noun phrase that was read, before or behind the verb. */
  Optional<NounPhrase> lastNoun() {
    NounPhrase first = subject;
    if (parts.isEmpty()) {
      return Optional.ofNullable(first);
    }
    NounPhrase last = parts.get(parts.size() - 1).phrase();
    return Optional.of(first != null && first.from() > last.from() ? first : last);
  }

  /** The same; the last that is not where something is, if it is to be somebody. */
  Optional<NounPhrase> lastNoun(boolean person) {
    Optional<NounPhrase> last = lastNoun();
    if (!person || parts.isEmpty() || !isPlace(parts.get(parts.size() - 1))) {
      return last;
    }
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (!isPlace(parts.get(i))) {
        return Optional.of(parts.get(i).phrase());
      }
    }
    return subject == null ? last : Optional.of(subject);
  }

  private static boolean isPlace(Part part) {
    return part.preposition().filter(word -> word.matches("in|at|near|from")).isPresent();
  }

  List<NounPhrase> objects() {
    return parts.stream().filter(p -> p.preposition().isEmpty()).map(Part::phrase).toList();
  }

  void findGap() {
    boolean gap =
        kind == Kind.RELATIVE
            && opener != null
            && opener.matches("which|that|whom|who")
            && !Objects.equals(subject, antecedent);
    objectGap = objectGap || (gap && objects().isEmpty());
  }
}

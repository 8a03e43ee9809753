package org.factlint.compare.match.participant;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityType;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Referent;
import org.factlint.claim.Statement;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.match.item.Evidence;
import org.factlint.compare.match.item.Item;
import org.factlint.compare.match.question.CommonQuestion;
import org.factlint.compare.match.question.Facet;
import org.factlint.compare.match.question.FacetSettings;
import org.factlint.compare.match.question.Pairing;
import org.factlint.compare.match.question.Restated;
import org.factlint.compare.match.word.Lexicon;
import org.factlint.compare.match.word.Term;

/** By whom: one act, told with another subject. */
public final class AgentFacet implements Facet {
  private static final double SAME_ACT = 1.2;

  /** How things are, and what is done to them, has no agent. */
  private static final Pattern BEING = Pattern.compile("be(?:-|$)");

  /** From whom a text has what it tells. */
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?i),? according to (?:the |a |an |its |his |her |their )?(?:[\\p{L}’'-]+ ?){1,4}");

  private static final Set<String> PRONOUNS =
      Set.of("it", "he", "she", "they", "who", "which", "that", "we", "i", "you", "there", "this");

  private static final FacetSettings SETTINGS =
      new FacetSettings(
          "agent", FacetSettings.NEVER, 1, Predicate.Kind.EVENT, FacetSettings.ONE_SUBJECT);

  private final Lexicon lexicon;
  private final Entities entities;

  /**
   * Asks by whom.
   *
   * @param lexicon which words for an act stand for one thing
   * @param entities everybody whom the story knows
   */
  public AgentFacet(Lexicon lexicon, Entities entities) {
    this.lexicon = lexicon;
    this.entities = entities;
  }

  @Override
  public FacetSettings settings() {
    return SETTINGS;
  }

  @Override
  public boolean takes(Item item) {
    return Facet.act(item)
        && item.claim().manner().polarity() == Polarity.AFFIRMED
        && item.claim().manner().modality() == Modality.ASSERTED
        && (!BEING.matcher(item.claim().statement().predicate().value()).lookingAt()
            || passive(item))
        && !PRONOUNS.contains(subject(item).toLowerCase(Locale.ROOT));
  }

  /** A president acts for a country, and a secretary for a union: neither is another agent. */
  private Optional<EntityType> type(Item item) {
    return item.claim().statement().subject() instanceof Referent.Known known
        ? entities.find(known.id()).map(Entity::type)
        : Optional.empty();
  }

  /** What is done to a person of name. */
  private static boolean passive(Item item) {
    return item.claim().statement().predicate().value().startsWith("be-")
        && item.reading().subject().kind() == Participant.Kind.ENTITY;
  }

  /** What initials are short for, the other text may write out. */
  private static boolean initials(Item item) {
    return subject(item).equals(subject(item).toUpperCase(Locale.ROOT));
  }

  /** Whether a claim is told from the other's subject, which is then none of its own. */
  private static boolean source(Item item, Item other) {
    return other.claim().statement().subject() instanceof Referent.Known known
        && known.equals(item.claim().manner().attribution());
  }

  private static String subject(Item item) {
    return item.claim().statement().subject() instanceof Referent.Described described
        ? described.text()
        : item.reading().subject().label();
  }

  @Override
  public Optional<Pairing> pair(Item one, Item two) {
    boolean actsFor =
        type(one).isPresent() && type(two).isPresent() && !type(one).equals(type(two));
    boolean sameVerb =
        alike(
            one.claim().statement().predicate().value(),
            two.claim().statement().predicate().value());
    if (actsFor
        || !sameVerb
        || alike(subject(one), subject(two))
        || (initials(one) && !source(two, one))
        || (initials(two) && !source(one, two))
        || said(one, two)
        || said(two, one)) {
      return Optional.empty();
    }
    Evidence evidence = one.profile().with(two.profile());
    boolean apart =
        !one.modifiers().fit(two.modifiers())
            || !Facet.sameTime(one, two)
            || one.places().elsewhere(two.places());
    boolean figure =
        evidence.terms().stream().anyMatch(key -> Character.isDigit(key.codePointAt(0)));
    boolean enough =
        (passive(one) || passive(two))
            ? figure && passive(one) && passive(two)
            : evidence.core() >= SAME_ACT;
    return enough && !apart
        ? Optional.of(new Pairing(one, two, false, evidence.core(), evidence.terms()))
        : Optional.empty();
  }

  /**
   * Whether a text speaks of the other's subject, too: both may have taken part. Whom it only has
   * it from has not.
   */
  private boolean said(Item item, Item other) {
    List<Term> text = lexicon.terms(SOURCE.matcher(item.claim().quote().exact()).replaceAll(" "));
    return lexicon.terms(subject(other)).stream()
        .anyMatch(term -> text.stream().anyMatch(word -> word.likeness(term) > 0));
  }

  private boolean alike(String one, String two) {
    List<Term> first = lexicon.terms(one);
    List<Term> second = lexicon.terms(two);
    return first.stream()
        .anyMatch(mine -> second.stream().anyMatch(theirs -> mine.likeness(theirs) > 0));
  }

  @Override
  public Reading restated(Item item, CommonQuestion question) {
    Statement said = item.claim().statement();
    Reading reading =
        Restated.reading(item, said, Qualifiers.NONE, question, Participant.Kind.WORDS);
    String words = subject(item);
    return reading.of(
        new Participant(words.toLowerCase(Locale.ROOT), words, Participant.Kind.WORDS, null),
        new Participant(question.subject().key(), "this", Participant.Kind.WORDS, null));
  }
}

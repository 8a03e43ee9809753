package org.factlint.compare.match.participant;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.claim.EntityType;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.Qualifiers;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.match.item.Evidence;
import org.factlint.compare.match.item.Item;
import org.factlint.compare.match.item.Places;
import org.factlint.compare.match.question.CommonQuestion;
import org.factlint.compare.match.question.Facet;
import org.factlint.compare.match.question.FacetSettings;
import org.factlint.compare.match.question.KnownQuestions;
import org.factlint.compare.match.question.Pairing;
import org.factlint.compare.match.question.Restated;
import org.factlint.compare.match.word.Lexicon;
import org.factlint.compare.match.word.Term;
import org.factlint.value.Name;
import org.jspecify.annotations.Nullable;

/** Who: of what one alone can be or do, under two names: the new director, the winner. */
public final class SoleFacet implements Facet {
  private static final Pattern APPOINTS =
      Pattern.compile("(?:be-)?(?:appoints?|name|elects?|choose|hire|swear-in)(?:-.*)?");
  private static final Set<String> WINS = Set.of("win", "wins");

  private static final Pattern FULL_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){1,3}");

  /** What only one can win. */
  private static final Pattern CONTEST =
      Pattern.compile(
          "(?i)(?!.*\\b(?:seats?|medals?|votes?)\\b)the .*\\b(?:election|race|runoff|final|match|title|"
              + "marathon|tournament|championship|cup|tender|presidency)\\b.*");

  /** The words for a post behind a name or a verb. */
  private static final Pattern ROLE =
      Pattern.compile(
          "^,?(?: as)?(?: (?:the|an?|its|their|his|her|new|next|first))*"
              + " ((?:\\p{Ll}[\\p{Ll}-]+)(?: (?!of\\b|in\\b|on\\b|at\\b|for\\b|to\\b|by\\b|with\\b|after\\b)"
              + "\\p{Ll}[\\p{Ll}-]+){0,2})");

  private static final FacetSettings SETTINGS =
      new FacetSettings(
              "sole", FacetSettings.NEVER, 0.5, Predicate.Kind.EVENT, FacetSettings.ONE_SUBJECT)
          .askingValues();

  private final Lexicon lexicon;
  private final Entities entities;

  /**
   * Asks who it is that can be only one.
   *
   * @param lexicon which words for what one can be stand for one thing
   * @param entities everybody whom the story knows
   */
  public SoleFacet(Lexicon lexicon, Entities entities) {
    this.lexicon = lexicon;
    this.entities = entities;
  }

  @Override
  public FacetSettings settings() {
    return SETTINGS;
  }

  @Override
  public boolean asks(Item item, KnownQuestions known) {
    return takes(item);
  }

  @Override
  public boolean takes(Item item) {
    return Facet.act(item)
        && item.claim().manner().polarity() == Polarity.AFFIRMED
        && item.claim().manner().modality() == Modality.ASSERTED
        && who(item) != null
        && !what(item).isEmpty();
  }

  private static String verb(Item item) {
    return item.claim().statement().predicate().value();
  }

  /** Who has the post, or has won. */
  private @Nullable Participant who(Item item) {
    String verb = verb(item);
    Participant one =
        APPOINTS.matcher(verb).matches() && !verb.startsWith("be-")
            ? item.reading().object()
            : APPOINTS.matcher(verb).matches() || WINS.contains(verb)
                ? item.reading().subject()
                : null;
    if (one == null || (WINS.contains(verb) && one.kind() == Participant.Kind.ENTITY)) {
      return one;
    }
    String label = one.label().replaceAll("[“”]", "");
    boolean person = type(one) == null || type(one) == EntityType.PERSON;
    return person && FULL_NAME.matcher(label).matches()
        ? new Participant(
            label.toLowerCase(Locale.ROOT).replace(' ', '-'), label, Participant.Kind.ENTITY, null)
        : null;
  }

  private @Nullable EntityType type(Participant participant) {
    return entities.find(new EntityId(participant.key())).map(Entity::type).orElse(null);
  }

  /** The post, or what was won. */
  private List<Term> what(Item item) {
    String quote = item.claim().quote().exact();
    if (WINS.contains(verb(item))) {
      Participant prize = item.reading().object();
      String words = prize == null ? "" : prize.label().replaceAll("[“”]", "");
      return CONTEST.matcher(words).matches() ? lexicon.terms(words) : List.of();
    }
    Participant who = who(item);
    List<String> name = who == null ? List.of() : List.of(who.label().split(" "));
    String last = name.isEmpty() ? "" : name.get(name.size() - 1);
    int from =
        verb(item).startsWith("be-") ? verbEnd(quote) : quote.lastIndexOf(last) + last.length();
    Matcher role = ROLE.matcher(quote.substring(Math.max(0, Math.min(from, quote.length()))));
    return role.find() ? lexicon.terms(role.group(1)) : List.of();
  }

  private static int verbEnd(String quote) {
    Matcher verb =
        Pattern.compile("\\b(?:appointed|named|elected|chosen|hired|sworn in)\\b").matcher(quote);
    return verb.find() ? verb.end() : quote.length();
  }

  @Override
  public Optional<Pairing> pair(Item one, Item two) {
    Participant mine = who(one);
    Participant theirs = who(two);
    boolean wins = WINS.contains(verb(one));
    if (mine == null
        || theirs == null
        || wins != WINS.contains(verb(two))
        || mine.key().equals(theirs.key())
        || (wins && type(mine) != type(theirs))
        || sharesName(mine, theirs)) {
      return Optional.empty();
    }
    boolean told = speaksOf(one, theirs) || speaksOf(two, mine);
    List<Term> first = what(one);
    List<Term> second = what(two);
    boolean same =
        first.stream().allMatch(t -> second.stream().anyMatch(o -> t.likeness(o) > 0))
            || second.stream().allMatch(t -> first.stream().anyMatch(o -> t.likeness(o) > 0));
    boolean alike =
        same
            && !told
            && Facet.sameTime(one, two)
            && (!wins || (Facet.time(one) == null) == (Facet.time(two) == null))
            && one.modifiers().fit(two.modifiers())
            && !one.places().elsewhere(two.places())
            && sharedName(one, two, mine, theirs);
    Evidence evidence = one.profile().with(two.profile());
    return alike
        ? Optional.of(new Pairing(one, two, false, 1, evidence.terms()))
        : Optional.empty();
  }

  private static boolean sharesName(Participant mine, Participant theirs) {
    Set<String> shared = new LinkedHashSet<>(new Name(mine.label()).words());
    shared.retainAll(new Name(theirs.label()).words());
    return shared.size() > 1;
  }

  /** Whether an article names the other, too: it may be of another post that it speaks. */
  private static boolean speaksOf(Item item, Participant other) {
    String name = other.label().toLowerCase(Locale.ROOT);
    return item.places().text().contains(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** Whether both name the same body, place or contest. */
  private static boolean sharedName(Item one, Item two, Participant mine, Participant theirs) {
    Set<String> shared = Places.text(one.claim().quote().exact());
    shared.retainAll(Places.text(two.claim().quote().exact()));
    shared.removeAll(Places.text(mine.label()));
    shared.removeAll(Places.text(theirs.label()));
    shared.removeAll(Set.of("the", "on", "in", "a", "monday", "tuesday", "wednesday", "thursday"));
    shared.removeAll(Set.of("friday", "saturday", "sunday"));
    return !shared.isEmpty();
  }

  @Override
  public Reading restated(Item item, CommonQuestion question) {
    Reading reading =
        Restated.reading(
            item, item.claim().statement(), Qualifiers.NONE, question, Participant.Kind.ENTITY);
    Participant who = who(item);
    return who == null
        ? reading
        : reading.of(
            who, new Participant(question.subject().key(), "this", Participant.Kind.ENTITY, null));
  }
}

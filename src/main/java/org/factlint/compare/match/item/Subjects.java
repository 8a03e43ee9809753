package org.factlint.compare.match.item;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.claim.Claim;
import org.factlint.claim.Polarity;
import org.factlint.claim.Referent;
import org.factlint.compare.Participant;
import org.factlint.compare.match.word.Relations;
import org.factlint.value.Name;

/** Whether what two claims are about may be one thing. */
public final class Subjects {
  private static final Pattern OWNER = Pattern.compile(" of the ([\\p{L} -]+)$");
  private static final Set<String> THINGS = Set.of("it", "this", "that", "they", "these");
  private static final Set<String> OPEN = Set.of("he", "she");

  private static final Relations RELATIONS = Relations.standard();
  private static final Pattern RELATIVE = Pattern.compile("(\\p{L}+(?:-\\p{L}+)*) of (.+)");

  private static final Pattern FULL_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)*");

  private Subjects() {}

  /**
   * Of two that are both known by name, one name must hold the other. Where the verbs differ, each
   * may see one act from its own side: one presents what the other accepts.
   *
   * @param one a claim of one source
   * @param two a claim of the other
   * @return true if the subjects of both may be one
   */
  public static boolean compatible(Item one, Item two) {
    Participant mine = one.reading().subject();
    Participant theirs = two.reading().subject();
    boolean known =
        mine.kind() == Participant.Kind.ENTITY && theirs.kind() == Participant.Kind.ENTITY;
    if (relative(mine.label(), theirs.label()) || relative(theirs.label(), mine.label())) {
      return false;
    }
    if (!known || mine.key().equals(theirs.key())) {
      return true;
    }
    Set<String> first = new LinkedHashSet<>(new Name(mine.label()).words());
    Set<String> second = new LinkedHashSet<>(new Name(theirs.label()).words());
    return first.containsAll(second)
        || second.containsAll(first)
        || (sides(one, two) && (told(theirs, one.claim()) || told(mine, two.claim())));
  }

  /**
   * Whether two acts are done to two of name: who visited one place did not visit the other.
   *
   * @param one a claim of one source
   * @param two a claim of the other
   * @return true if both objects have names, and no word in common
   */
  public static boolean otherObjects(Item one, Item two) {
    Participant mine = one.reading().object();
    Participant theirs = two.reading().object();
    if (mine == null || theirs == null || !isName(mine) || !isName(theirs)) {
      return false;
    }
    Set<String> first = words(mine);
    return words(theirs).stream().noneMatch(first::contains);
  }

  private static boolean isName(Participant participant) {
    return participant.kind() == Participant.Kind.ENTITY
        || FULL_NAME.matcher(participant.label().replaceAll("[“”]", "")).matches();
  }

  /**
   * Whether the names or words for two subjects have nothing in common.
   *
   * @param one a claim of one source
   * @param two a claim of the other
   * @return true if no word is in both
   */
  public static boolean differ(Item one, Item two) {
    Set<String> first = words(one.reading().subject());
    Set<String> second = words(two.reading().subject());
    return first.stream().noneMatch(second::contains);
  }

  private static Set<String> words(Participant participant) {
    return new LinkedHashSet<>(new Name(participant.label().replaceAll("[“”]", "")).words());
  }

  /** Whether one is somebody's niece or owner, and the other that somebody. */
  private static boolean relative(String words, String name) {
    Matcher of = RELATIVE.matcher(words);
    return of.find()
        && RELATIONS.of("is-" + of.group(1) + "-of").isPresent()
        && new HashSet<>(new Name(of.group(2).replace("”", "")).words())
            .containsAll(new Name(name.replaceAll("[“”]", "")).words());
  }

  private static boolean sides(Item one, Item two) {
    return !verb(one).equals(verb(two));
  }

  /** The verb without the preposition that stands behind it. */
  private static String verb(Item item) {
    String predicate = item.claim().statement().predicate().value();
    int end = predicate.indexOf('-', predicate.startsWith("be-") ? 3 : 0);
    return end < 0 ? predicate : predicate.substring(0, end);
  }

  /** Whether a claim's words name somebody. */
  private static boolean told(Participant participant, Claim claim) {
    List<String> name = new Name(participant.label()).words();
    return new Name(claim.quote().exact()).words().contains(name.get(name.size() - 1));
  }

  /**
   * “The budget of the city” is not that of the port.
   *
   * @param one a claim of one source
   * @param two a claim of the other
   * @return true if both say whose their subject is, and mean two
   */
  public static boolean otherOwners(Item one, Item two) {
    List<String> mine = owner(one.claim());
    List<String> theirs = owner(two.claim());
    return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
  }

  private static List<String> owner(Claim claim) {
    Matcher of =
        claim.statement().subject() instanceof Referent.Described described
            ? OWNER.matcher(described.text())
            : OWNER.matcher("");
    return of.find() ? new Name(of.group(1)).words() : List.of();
  }

  /**
   * Whether a claim is of somebody whom the article leaves open, and hardly of the other's.
   *
   * @param item the claim
   * @param other a claim of another source
   * @return true if the two should not be held against each other
   */
  public static boolean unknown(Item item, Item other) {
    if (!(item.claim().statement().subject() instanceof Referent.Described described)) {
      return false;
    }
    String words = described.text().toLowerCase(Locale.ROOT);
    boolean denies = item.claim().manner().polarity() == Polarity.NEGATED;
    boolean howItIs = Verbs.isCopula(item.claim().statement().predicate().value());
    return (OPEN.contains(words) && !namedBefore(item, other.reading().subject()))
        || (denies && howItIs && THINGS.contains(words));
  }

  /** Whether the sentence before has the name, as the last word of which a pronoun may stand. */
  private static boolean namedBefore(Item item, Participant participant) {
    List<String> name = new Name(participant.label().replaceAll("[“”]", "")).words();
    boolean named = !name.isEmpty() && !OPEN.contains(name.get(0));
    return named
        && item.profile().parts().stream()
            .filter(part -> part.place() == Profile.Place.BEFORE)
            .anyMatch(part -> part.term().key().equals(name.get(name.size() - 1)));
  }
}

package org.factlint.compare.match.item;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.claim.Claim;
import org.factlint.claim.Referent;
import org.factlint.claim.TimeReference;
import org.factlint.compare.match.word.Lexicon;
import org.factlint.compare.match.word.Opposites;
import org.factlint.compare.match.word.Term;

/** How the verbs of two claims stand to each other. */
public final class Verbs {
  private static final Set<String> LIGHT = Set.of("take", "give", "make", "hold", "have");
  private static final Pattern ADJUNCT =
      Pattern.compile("-(?:on|in|at|during|before|after|since|until|within|between)$");
  private static final Set<String> COPULAS =
      Set.of(
          "be", "remain", "stay", "become", "seem", "have", "get", "stand", "take", "give", "make",
          "hold", "lose");

  private static final Set<String> ONCE =
      Set.of(
          "begin",
          "start",
          "open",
          "launch",
          "found",
          "establish",
          "create",
          "build",
          "end",
          "finish",
          "conclude",
          "complete",
          "close",
          "inaugurate",
          "unveil",
          "discover",
          "invent",
          "die",
          "bear",
          "introduce",
          "abolish",
          "reopen");

  /** What is done without dissent says something of everybody. */
  private static final Pattern UNANIMOUS = Pattern.compile("(?i)\\bunanimous(?:ly)?\\b");

  private static final Pattern WITHOUT =
      Pattern.compile("\\bwithout (?:an? |any |the )?(\\p{Ll}+)");

  /**
   * Verbs behind which stands how things are.
   *
   * @param verb the verb of a claim
   * @return true of “be”, “remain” and their like
   */
  public static boolean isCopula(String verb) {
    return Set.of("be", "remain", "stay", "become", "seem").contains(verb);
  }

  /** Verbs that say what is done only with the noun behind them: take office, take the stand. */
  static boolean isLight(String verb) {
    return LIGHT.contains(verb);
  }

  /**
   * Whether the object of a claim only tells when or where: “charged during the first year”.
   *
   * @param claim a claim
   * @return true if its verb ends in such a preposition
   */
  public static boolean isAdjunct(Claim claim) {
    return ADJUNCT.matcher(claim.statement().predicate().value()).find();
  }

  /** Behind these, “for” says as much as “against” does. */
  private static final Set<String> BACKING =
      Set.of("vote-for", "campaign-for", "argue-for", "rally-for", "vote-in-favour-of");

  /** How two verbs stand to each other. */
  public enum Relation {
    /** They tell one thing. */
    ALIKE,
    /** They tell what cannot both hold of one thing. */
    OPPOSITE,
    /** They have nothing to do with each other. */
    STRANGE
  }

  private final Lexicon lexicon;
  private final Opposites opposites;
  private final Term have;

  /** A claim is held against every one of the other source. */
  private final IdentityHashMap<Claim, List<Term>> told = new IdentityHashMap<>();

  /**
   * Compares verbs by their meanings.
   *
   * @param lexicon which verbs stand for one act
   */
  public Verbs(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.opposites = Opposites.standard(lexicon);
    this.have = new Term(lexicon.key("have"), Set.of());
  }

  /**
   * How what two claims tell by their verbs stands to each other.
   *
   * @param one a claim of one source
   * @param two a claim of the other
   * @return the first relation that some verb of one has to one of the other; else strange
   */
  public Relation between(Claim one, Claim two) {
    if (without(one, two) || without(two, one)) {
      return Relation.OPPOSITE;
    }
    List<Term> first = told(one);
    List<Term> second = told(two);
    for (Term mine : first) {
      for (Term theirs : second) {
        boolean possession = mine.equals(have) || theirs.equals(have);
        if (!possession && opposites.between(mine, theirs)) {
          return opposites.inTurn(mine, theirs) && !sameTime(one, two)
              ? Relation.STRANGE
              : Relation.OPPOSITE;
        }
        if (mine.likeness(theirs) > 0 || having(mine, theirs) || having(theirs, mine)) {
          return Relation.ALIKE;
        }
      }
    }
    return Relation.STRANGE;
  }

  /** “Ended without a deal” against “ended in a deal”. */
  private static boolean without(Claim lacking, Claim other) {
    Matcher lacked = WITHOUT.matcher(lacking.quote().exact());
    return lacked.find()
        && bare(lacking).equals(bare(other))
        && Pattern.compile("\\b(?:in|with) (?:an? |the )?" + Pattern.quote(lacked.group(1)) + "\\b")
            .matcher(other.quote().exact())
            .find();
  }

  /**
   * Whether both tell by a verb of its own what one thing does only once: begin, open, end.
   *
   * @param one a claim of one source
   * @param two a claim of the other
   * @return true if the verbs are alike, and the subjects may be one
   */
  public boolean onceOnly(Item one, Item two) {
    return ONCE.contains(bare(one.claim()))
        && ONCE.contains(bare(two.claim()))
        && between(one.claim(), two.claim()) == Relation.ALIKE
        && !Subjects.differ(one, two);
  }

  /** The verb of a claim, without what tells that it is done by nobody named. */
  private static String bare(Claim claim) {
    String verb = claim.statement().predicate().value();
    String plain = verb.startsWith("be-") ? verb.substring(3) : verb;
    int end = plain.indexOf('-');
    return end < 0 ? plain : plain.substring(0, end);
  }

  /**
   * Whether some verb of one is the opposite of one of the other.
   *
   * @param one a claim of one source
   * @param two a claim of the other
   * @return true if the verbs exclude each other, be it only at one time
   */
  public boolean opposite(Claim one, Claim two) {
    if (without(one, two) || without(two, one)) {
      return true;
    }
    List<Term> mine = told(one);
    List<Term> theirs = told(two);
    return mine.stream()
        .anyMatch(term -> theirs.stream().anyMatch(other -> opposites.between(term, other)));
  }

  /** Whoever arrives leaves later; the two exclude each other only for one time. */
  private static boolean sameTime(Claim one, Claim two) {
    TimeReference first = one.statement().time();
    TimeReference second = two.statement().time();
    return first != null
        && second != null
        && first.value() != null
        && first.value().equals(second.value());
  }

  /** Whoever has a permit has been granted one. */
  private boolean having(Term mine, Term theirs) {
    return mine.equals(have) && opposites.beside(mine, theirs);
  }

  private List<Term> told(Claim claim) {
    return told.computeIfAbsent(claim, this::telling);
  }

  /** The verb; of “be”, “remain” and their like, what follows it. */
  private List<Term> telling(Claim claim) {
    String verb = claim.statement().predicate().value();
    List<Term> terms = new ArrayList<>(lexicon.terms(verb));
    if (verb.equals("have")) {
      terms.add(have);
    } else if (verb.equals("get")) {
      terms.add(new Term(lexicon.key("get"), Set.of()));
    }
    if (verb.endsWith("-against")) {
      terms.add(0, new Term(lexicon.key("against"), Set.of()));
    } else if (BACKING.contains(verb)) {
      terms.add(0, new Term(lexicon.key("support"), Set.of()));
    }
    if (UNANIMOUS.matcher(claim.quote().exact()).find()) {
      terms.add(0, new Term(lexicon.key("unanimous"), Set.of()));
    }
    boolean empty = terms.isEmpty() || COPULAS.contains(verb);
    if (empty && claim.statement().object() instanceof Referent.Described described) {
      terms.addAll(lexicon.terms(verb + " " + described.text()));
    }
    return terms;
  }
}

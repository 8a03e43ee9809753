package org.factlint.compare.match.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factlint.compare.match.word.Term;

/**
 * What a claim is about, as terms: the nearer to what it says, and the rarer in the story, the more
 * a term weighs. The value that the claim gives is no part of it.
 *
 * @param parts the terms, each once
 */
public record Profile(List<Part> parts) {

  /**
   * A term of a claim.
   *
   * @param term the term
   * @param place how near it stands to the value
   * @param weight how much it tells, from 0 to 1
   * @param name whether it is of the name of a participant
   */
  public record Part(Term term, Place place, double weight, boolean name) {}

  /** How near a term stands to what a claim says. */
  public enum Place {
    /** What is measured, dated or told: the noun at the value, subject, verb and object. */
    CORE(1),
    /** The rest of the clause. */
    CLAUSE(0.5),
    /** The sentence before, where a pronoun points back to it. */
    BEFORE(0.4),
    /** The rest of the sentence. */
    SENTENCE(0.2);

    private final double share;

    Place(double share) {
      this.share = share;
    }

    double share() {
      return share;
    }
  }

  /** All that can be shared. */
  double mass() {
    return parts.stream().mapToDouble(Part::weight).sum();
  }

  /** What a place can share. */
  double mass(Place place) {
    return parts.stream().filter(p -> p.place() == place).mapToDouble(Part::weight).sum();
  }

  /** What can be shared of the clause, its core included; a bare “it” is what stands before. */
  private double near() {
    double own = mass(Place.CORE) + mass(Place.CLAUSE);
    return own > 0 ? own : mass(Place.BEFORE);
  }

  /**
   * Whether one of some terms is at its core.
   *
   * @param terms the terms
   * @return true if the claim itself speaks of one of them
   */
  public boolean holds(List<Term> terms) {
    return parts.stream()
        .filter(part -> part.place() == Place.CORE)
        .anyMatch(part -> terms.stream().anyMatch(term -> term.likeness(part.term()) > 0));
  }

  /**
   * What two profiles have in common.
   *
   * @param other the profile of a claim of another source
   * @return what speaks for both to be about one thing
   */
  public Evidence with(Profile other) {
    double shared = 0;
    double core = 0;
    double bothCore = 0;
    double act = 0;
    List<String> words = new ArrayList<>();
    List<Part> free = new ArrayList<>(other.parts);
    for (Part mine : parts) {
      Part best = null;
      double most = 0;
      for (Part theirs : free) {
        double likeness =
            mine.term().likeness(theirs.term()) * Math.sqrt(mine.weight() * theirs.weight());
        if (likeness > most) {
          most = likeness;
          best = theirs;
        }
      }
      if (best != null) {
        free.remove(best);
        shared += most;
        boolean one = mine.place() == Place.CORE;
        boolean two = best.place() == Place.CORE;
        core += one || two ? most : 0;
        bothCore += one && two ? most : 0;
        act += one && two && !(mine.name() && best.name()) ? most : 0;
        words.add(mine.term().key());
      }
    }
    return new Evidence(shared, core, bothCore, act, Math.min(near(), other.near()), words);
  }

  /** Collects terms; of one that stands at several places, the nearest counts. */
  static final class Builder {
    private final Map<String, Part> parts = new LinkedHashMap<>();

    void add(Term term, Place place, double rarity) {
      parts.putIfAbsent(term.key(), new Part(term, place, place.share() * rarity, false));
    }

    void name(Term term, double rarity) {
      parts.putIfAbsent(term.key(), new Part(term, Place.CORE, rarity, true));
    }

    Profile build() {
      return new Profile(List.copyOf(parts.values()));
    }
  }
}

package org.factlint.compare.match.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which words cannot both hold of one thing at one time: granted and lacking, open and closed. */
public final class Opposites {
  private static final String IN_TURN = "in turn:";

  private final List<Set<String>> lefts = new ArrayList<>();
  private final List<Set<String>> rights = new ArrayList<>();

  /** The lines of what is done in turn, such as to arrive and to leave. */
  private final Set<Integer> inTurn = new LinkedHashSet<>();

  private Opposites(Lexicon lexicon) {
    for (String line : Lexicon.lines("opposites.txt")) {
      boolean turns = line.startsWith(IN_TURN);
      if (turns) {
        inTurn.add(lefts.size());
      }
      String[] sides = line.substring(turns ? IN_TURN.length() : 0).split("\\|", -1);
      lefts.add(keys(sides[0], lexicon));
      rights.add(keys(sides[1], lexicon));
    }
  }

  /**
   * The opposites that all stories share.
   *
   * @param lexicon how words are looked up
   * @return the opposites of the list of this package
   */
  public static Opposites standard(Lexicon lexicon) {
    return new Opposites(lexicon);
  }

  private static Set<String> keys(String words, Lexicon lexicon) {
    Set<String> keys = new LinkedHashSet<>();
    for (String word : words.split(",", -1)) {
      keys.add(lexicon.key(word));
    }
    return keys;
  }

  /**
   * Whether two terms are each other's opposite.
   *
   * @param one a term
   * @param two another
   * @return true if they stand on two sides of a line
   */
  public boolean between(Term one, Term two) {
    return lines(one, two).findAny().isPresent();
  }

  /**
   * Whether two opposites only exclude each other at one time, since one follows the other.
   *
   * @param one a term
   * @param two its opposite
   * @return true if all lines that have them say so
   */
  public boolean inTurn(Term one, Term two) {
    return lines(one, two).allMatch(inTurn::contains);
  }

  private Stream<Integer> lines(Term one, Term two) {
    return IntStream.range(0, lefts.size())
        .filter(
            i ->
                (lefts.get(i).contains(one.key()) && rights.get(i).contains(two.key()))
                    || (lefts.get(i).contains(two.key()) && rights.get(i).contains(one.key())))
        .boxed();
  }

  /**
   * Whether two terms stand on one side of a line: granted and obtained.
   *
   * @param one a term
   * @param two another
   * @return true if the list names both on one side
   */
  public boolean beside(Term one, Term two) {
    return Stream.concat(lefts.stream(), rights.stream())
        .anyMatch(side -> side.contains(one.key()) && side.contains(two.key()));
  }
}

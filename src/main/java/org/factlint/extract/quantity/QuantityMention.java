package org.factlint.extract.quantity;

import java.util.Set;
import org.factlint.text.Span;
import org.factlint.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that a text states.
 *
 * @param span from the first word that belongs to it (“at least”, “$”) to the last (“kilometres”,
 *     “ambassadors”); what it is of, and its rate, stand beside it
 * @param words the text of the span
 * @param kind what kind of quantity it is
 * @param quantity the value, its hedges as bounds or as approximate
 * @param noun what is counted (“41 other ambassadors”) or described (“a 60-megawatt solar plant”)
 * @param of what it is a part or an amount of (“three of the miners”, “15 percent of the venture”,
 *     “42 million tonnes of ore”)
 * @param per for each of what it holds (“a day”, “a tonne”)
 * @param marks what else its words say
 */
public record QuantityMention(
    Span span,
    String words,
    Kind kind,
    Quantity quantity,
    @Nullable Thing noun,
    @Nullable Thing of,
    @Nullable Rate per,
    Set<Mark> marks) {

  /** What kind of quantity it is. */
  public enum Kind {
    /** So many of something; the unit is the noun. */
    COUNT,
    /** So much in a unit of measure. */
    MEASURE,
    /** So much money. */
    MONEY,
    /** So long. */
    DURATION,
    /** So old: years (or months, …) since birth or beginning. */
    AGE,
    /** So many in a hundred. */
    PERCENT,
    /** A difference of two percentages; its unit is {@code count:percentage-point}. */
    POINTS,
    /** A part of a whole, in words: “half of the seats”; its unit is {@code ucum:1}. */
    FRACTION,
    /** So many times as much or as often: “twice”, “threefold”; its unit is {@code ucum:1}. */
    MULTIPLE,
    /** A number on a scale that has a name: “a magnitude of 6.8”; its unit is {@code ucum:1}. */
    SCALE,
    /** A number of which the text here does not say what it counts; its unit is {@code ucum:1}. */
    BARE
  }

  /** What else the words of a quantity say. */
  public enum Mark {
    /** It stands before the noun that it describes: “a 25-year licence”. */
    ATTRIBUTIVE,
    /** The text speaks of it as known, or of all there are: “the 12 miners”, “all five judges”. */
    DEFINITE,
    /** Besides one that is named: “41 other ambassadors”. */
    OTHER,
    /** On top of an amount told before: “a further 3,900”, “another 12”. */
    FURTHER,
    /** What is left of a whole: “the remaining 85 percent”. */
    REMAINING,
    /** By how much something differs from another: “20 km longer”, “12 percent more”. */
    DIFFERENCE,
    /** The sum of others, as the text says: “a total of 71”, “15 in all”. */
    TOTAL,
    /** Said of each of several: “two each”, “€500 apiece”. */
    EACH,
    /** The noun stands at a number before: “and 21 in the valley”. */
    ELLIPTIC,
    /** Votes for the side that lost, or against: “1,326 votes to 374”. */
    AGAINST
  }
}

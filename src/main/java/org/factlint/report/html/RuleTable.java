package org.factlint.report.html;

import java.util.List;
import java.util.Optional;

/**
 * All that the page on rules shows, in the words in which it shows it. The template only lays it
 * out.
 *
 * @param basis what was looked at
 * @param alarming the rules with too many false alarms
 * @param disputed the findings that people decided in two ways
 * @param unjudged the rules that nobody has judged yet
 * @param words how the columns of decisions are headed
 * @param rows the rules that found something
 * @param silent the rules that found nothing
 * @param silentNote how many these are
 * @param notes what the numbers mean
 * @param timed whether there are times
 */
public record RuleTable(
    String basis,
    List<Row> alarming,
    List<Item> disputed,
    List<Row> unjudged,
    List<String> words,
    List<Row> rows,
    List<Silent> silent,
    String silentNote,
    List<String> notes,
    boolean timed) {

  /**
   * A rule that found something.
   *
   * @param id its name
   * @param title its heading
   * @param found how many findings it has
   * @param open how many of them are open
   * @param decided how many are decided, a number for each word
   * @param bar its precision as a picture; empty if nobody has judged it
   * @param precision its precision, or that it is not known
   * @param sentence how precise it is, in a sentence
   * @param breakdown what it found, and how that was decided
   * @param alarm how many false alarms there are, if they are too many
   * @param explanation what it finds and why that matters, paragraph by paragraph
   * @param falsePositives when it may be wrong; empty if that is not known here
   * @param cost its time; empty if that was not measured
   * @param items its findings; of thousands, the first
   * @param more what is left out of them; empty if nothing is
   */
  public record Row(
      String id,
      String title,
      String found,
      String open,
      List<String> decided,
      Optional<Bar> bar,
      String precision,
      String sentence,
      String breakdown,
      String alarm,
      List<String> explanation,
      String falsePositives,
      String cost,
      List<Item> items,
      String more) {}

  /**
   * A precision with its interval, on a line of 100 units.
   *
   * @param low where the interval begins
   * @param width how long it is
   * @param point where the precision is
   * @param least where too little begins
   * @param words the same in words
   */
  public record Bar(String low, String width, String point, String least, String words) {}

  /**
   * A finding of a rule.
   *
   * @param id its id
   * @param address where it is told in full; empty if that is not known
   * @param rule the name of its rule
   * @param kind its kind, as style sheets know it
   * @param heading its kind, as readers know it
   * @param topic what it is about
   * @param decision what was decided; empty if nothing was
   */
  public record Item(
      String id,
      Optional<String> address,
      String rule,
      String kind,
      String heading,
      String topic,
      String decision) {}

  /**
   * A rule that found nothing.
   *
   * @param id its name
   * @param title its heading
   * @param note what else is to be said
   */
  public record Silent(String id, String title, String note) {}
}

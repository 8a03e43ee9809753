package org.factlint.compare.match.item;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.claim.Claim;
import org.factlint.claim.Referent;
import org.factlint.claim.Statement;
import org.factlint.compare.match.word.Lexicon;
import org.factlint.extract.language.Stems;
import org.jspecify.annotations.Nullable;

/**
 * Words that set one of several things of a kind apart: the first phase, a further 12, the previous
 * ambassador. Two amounts with different ones are of different things.
 *
 * @param words the words, as their lists name them
 * @param numbers how many of them there are, where the claim's value is not that
 */
public record Modifiers(Set<String> words, Set<String> numbers) {
  private static final int NEAR = 3;

  /** In “a pro-women bill”, the women are no part of what it is. */
  private static final Pattern COMPOUND = Pattern.compile("\\bpro-\\p{L}+|\\banti-\\p{L}+");

  /** The former minister's sentence is no former sentence. */
  private static final Pattern PERSON = Pattern.compile("\\b(?:former|ex-\\p{L}+|then-\\p{L}+)\\b");

  /** “Was last tested in May”: the last test. */
  private static final Pattern RANKED =
      Pattern.compile("\\b(?:was|were|been|had|has|have) (last|first) (?!year|week|month)\\p{L}+");

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozen");
  private static final List<Set<String>> KINDS = kinds("modifiers.txt");
  private static final List<Set<String>> ACTS = kinds("counted-acts.txt");

  private static List<Set<String>> kinds(String list) {
    return Lexicon.lines(list).stream()
        .map(line -> (Set<String>) new TreeSet<>(List.of(line.split("\\s+"))))
        .toList();
  }

  /**
   * The modifiers of what a claim speaks of: those at its value, or else of its participants.
   *
   * @param claim a claim
   * @return its modifiers; empty where nothing sets its things apart
   */
  public static Modifiers of(Claim claim) {
    Statement statement = claim.statement();
    StringBuilder words = new StringBuilder();
    Set<String> numbers = new TreeSet<>();
    if (claim.qualifiers().measure() != null) {
      words.append(PERSON.matcher(claim.qualifiers().measure()).replaceAll(" ")).append(' ');
    }
    if (statement.quantity() != null && statement.quantity().text() != null) {
      words.append(before(claim.quote().exact(), statement.quantity().text()));
    } else {
      words.append(text(statement.subject())).append(' ');
      words.append(Verbs.isAdjunct(claim) ? "" : text(statement.object()));
      Stems.words(text(statement.object())).stream()
          .map(word -> word.toLowerCase(Locale.ROOT))
          .filter(word -> NUMBER.matcher(word).matches())
          .forEach(numbers::add);
    }
    Matcher ranked = RANKED.matcher(claim.quote().exact());
    if (ranked.find() && statement.quantity() == null) {
      words.append(' ').append(ranked.group(1));
    }
    Set<String> found = found(words.toString(), KINDS);
    if (statement.quantity() != null) {
      found.addAll(found(statement.predicate().value(), ACTS));
    }
    return new Modifiers(found, numbers);
  }

  /** The few words before a value, and the value. */
  private static String before(String quote, String value) {
    int at = quote.indexOf(value);
    if (at < 0) {
      return value;
    }
    List<String> words = Stems.words(quote.substring(0, at));
    return String.join(" ", words.subList(Math.max(0, words.size() - NEAR), words.size()))
        + " "
        + value;
  }

  private static String text(@Nullable Referent referent) {
    return referent instanceof Referent.Described described ? described.text() : "";
  }

  private static Set<String> found(String text, List<Set<String>> kinds) {
    Set<String> found = new TreeSet<>();
    for (String word : Stems.words(COMPOUND.matcher(text).replaceAll(" "))) {
      String lower = word.toLowerCase(Locale.ROOT);
      for (Set<String> kind : kinds) {
        if (kind.contains(lower)) {
          found.add(kind.iterator().next());
        }
      }
    }
    return found;
  }

  /**
   * Whether both set their things apart alike.
   *
   * @param other the modifiers of another claim
   * @return true if both may speak of one thing
   */
  public boolean fit(Modifiers other) {
    return words.equals(other.words)
        && (numbers.isEmpty() || other.numbers.isEmpty() || numbers.equals(other.numbers));
  }
}

package org.factlint.extract.quantity.numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.extract.quantity.numeral.Word.Shape;

/**
 * A text as words, figures and marks. Hyphens stand alone, so that “60-megawatt” is three words;
 * asking beyond either end gives an empty mark.
 */
public final class Words {
  private static final Pattern WORD =
      Pattern.compile(
          "(?<sign>\\p{Lu}{0,3}[$€£¥₹₽₩₺₪₴₦฿₱₫])"
              + "|(?<figures>\\d{1,3}(?:[,'’\\u00a0\\u202f]\\d{3})+(?!\\d)(?:\\.\\d+)?"
              + "|\\d{1,3}(?: \\d{3})* 000(?!\\d)|\\d{1,3}(?:\\.\\d{3}){2,}(?!\\d)"
              + "|\\d+(?:\\.\\d+)?|\\.\\d+|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞])"
              + "|(?<letters>(?:\\p{L}\\.){2,}|\\p{L}[\\p{L}\\p{M}]*|['’]\\p{L}+)"
              // A new line ends what went before, unless it goes on in small letters.
              + "|\\n(?!\\p{Ll})|\\S");

  /**
   * What an analysis of the text says of a word.
   *
   * @param tag its part of speech, from the Penn Treebank
   * @param lemma its dictionary form
   */
  public record Tag(String tag, String lemma) {
    /** Nothing is said. */
    public static final Tag NONE = new Tag("", "");
  }

  /** An analysis of a text. */
  @FunctionalInterface
  public interface Tags {
    /**
     * What it says of the word that stands there.
     *
     * @param from where the word begins, in UTF-16 units
     * @param to where it ends
     * @return its tag
     */
    Tag at(int from, int to);
  }

  private final List<Word> words;

  private Words(List<Word> words) {
    this.words = words;
  }

  /**
   * Takes a text apart.
   *
   * @param text any text
   * @return its words
   */
  public static Words of(String text) {
    return of(text, (from, to) -> Tag.NONE);
  }

  /**
   * Takes a text apart that has been tagged.
   *
   * @param text any text
   * @param tags the tag of the word from one place to another, in UTF-16 units
   * @return its words
   */
  public static Words of(String text, Tags tags) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int end = -1;
    while (matcher.find()) {
      Tag tag = tags.at(matcher.start(), matcher.end());
      words.add(
          new Word(
              matcher.start(),
              matcher.end(),
              matcher.group(),
              folded(matcher.group()),
              matcher.start() == end,
              shape(matcher),
              tag.tag(),
              tag.lemma()));
      end = matcher.end();
    }
    return new Words(List.copyOf(words));
  }

  private static Shape shape(Matcher matcher) {
    if (matcher.group("sign") != null) {
      return Shape.SIGN;
    }
    if (matcher.group("figures") != null) {
      return Shape.FIGURES;
    }
    return matcher.group("letters") != null ? Shape.LETTERS : Shape.MARK;
  }

  private static String folded(String text) {
    return switch (text) {
      case "‐", "‑", "–", "—", "−" -> "-";
      default -> text.toLowerCase(Locale.ROOT).replace('’', '\'');
    };
  }

  /**
   * How many there are.
   *
   * @return the number of words and marks
   */
  public int size() {
    return words.size();
  }

  /**
   * The word at a place.
   *
   * @param index counted from 0
   * @return the word; an empty mark beyond either end
   */
  public Word at(int index) {
    return index < 0 || index >= words.size() ? Word.NONE : words.get(index);
  }

  /**
   * The word at a place in lower case.
   *
   * @param index counted from 0
   * @return the folded word; empty beyond either end
   */
  public String lower(int index) {
    return at(index).lower();
  }

  /**
   * Whether a word is one of some.
   *
   * @param index counted from 0
   * @param any words in lower case
   * @return true if it is one of them
   */
  public boolean is(int index, String... any) {
    String word = lower(index);
    for (String one : any) {
      if (one.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the words from a place on are these.
   *
   * @param index counted from 0
   * @param phrase words in lower case
   * @return true if all of them follow each other there
   */
  public boolean are(int index, String... phrase) {
    for (int i = 0; i < phrase.length; i++) {
      if (!lower(index + i).equals(phrase[i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a hyphen stands there between two words, without spaces.
   *
   * @param index counted from 0
   * @return true for the hyphen in “60-megawatt”
   */
  public boolean hyphen(int index) {
    return lower(index).equals("-") && at(index).glued() && at(index + 1).glued();
  }

  /**
   * The next word, or the one behind a hyphen that joins it.
   *
   * @param index counted from 0
   * @return the index, or the next if a hyphen stands at it
   */
  public int pastHyphen(int index) {
    return hyphen(index) ? index + 1 : index;
  }
}

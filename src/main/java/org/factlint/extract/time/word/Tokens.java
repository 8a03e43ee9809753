package org.factlint.extract.time.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.factlint.extract.time.word.Token.Kind;

/** The tokens of a text, by their places; beyond either end there are empty marks. */
public final class Tokens {
  private static final int LONGEST_NUMBER = 9;
  private static final Set<String> CURRENCY = Set.of("$", "€", "£", "¥", "₹", "₽", "₩");

  private final List<Token> tokens;

  private Tokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * Takes a text apart. Letters and digits part from each other, too: “Dec31” is two tokens.
   *
   * @param text the text
   * @return its tokens
   */
  public static Tokens of(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 8);
    int end = 0;
    for (int start = 0; start < text.length(); start = Math.max(end, start + 1)) {
      if (blank(text.charAt(start))) {
        end = start;
        continue;
      }
      int from = start;
      end = end(text, start);
      boolean glued = from > 0 && !blank(text.charAt(from - 1));
      tokens.add(token(text, from, end, glued));
    }
    return new Tokens(tokens);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int end(String text, int start) {
    char first = text.charAt(start);
    int end = start + 1;
    if (Character.isLetter(first)) {
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
    } else if (digit(first)) {
      while (end < text.length() && digit(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Token token(String text, int start, int end, boolean glued) {
    char first = text.charAt(start);
    if (Character.isLetter(first)) {
      String word = text.substring(start, end).toLowerCase(Locale.ROOT);
      return new Token(Kind.WORD, word, start, end, glued, Character.isUpperCase(first));
    }
    Kind kind = digit(first) ? Kind.NUMBER : Kind.MARK;
    String plain = kind == Kind.NUMBER ? text.substring(start, end) : plain(first);
    return new Token(kind, plain, start, end, glued, false);
  }

  private static String plain(char mark) {
    return switch (mark) {
      case '’', '‘', '\u02BC' -> "'";
      case '‐', '‑', '−' -> "-";
      case '–', '—', '‒' -> "–";
      default -> String.valueOf(mark);
    };
  }

  /**
   * The number of tokens.
   *
   * @return how many
   */
  public int size() {
    return tokens.size();
  }

  /**
   * A token.
   *
   * @param at its place; any number
   * @return the token, or an empty mark beyond the ends
   */
  public Token at(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at) : Token.NOTHING;
  }

  /**
   * A token's text.
   *
   * @param at its place
   * @return in lower case; empty beyond the ends
   */
  public String text(int at) {
    return at(at).text();
  }

  /**
   * Whether a token is this one.
   *
   * @param at its place
   * @param text the text in lower case
   * @return true if so
   */
  public boolean is(int at, String text) {
    return text(at).equals(text);
  }

  /**
   * Whether a token is one of these.
   *
   * @param at its place
   * @param texts the texts in lower case
   * @return true if so
   */
  public boolean isOneOf(int at, Set<String> texts) {
    return texts.contains(text(at));
  }

  /**
   * Whether these words follow one another.
   *
   * @param at the place of the first
   * @param words the words, in lower case
   * @return true if all stand there
   */
  public boolean follow(int at, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!is(at + i, words[i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether nothing stands between a token and the one before.
   *
   * @param at its place
   * @return true if they touch
   */
  public boolean glued(int at) {
    return at(at).glued();
  }

  /**
   * Whether a token is a word that begins with a capital letter.
   *
   * @param at its place
   * @return true if so
   */
  public boolean capital(int at) {
    return at(at).capital();
  }

  /**
   * Whether a token is a word.
   *
   * @param at its place
   * @return true if so
   */
  public boolean word(int at) {
    return at(at).kind() == Kind.WORD;
  }

  /**
   * Whether a time can begin here: of all marks, only an apostrophe opens one (“’90s”).
   *
   * @param at the place
   * @return false of other marks and beyond the ends
   */
  public boolean opens(int at) {
    return at(at).kind() != Kind.MARK || is(at, "'");
  }

  /**
   * A whole number written in digits.
   *
   * @param at its place
   * @return the number; -1 if there is none, it is too long, or it is part of a decimal or grouped
   *     number, an amount of money, or a share
   */
  public int number(int at) {
    return partOfAmount(at) ? -1 : digits(at);
  }

  /**
   * Digits, whatever they are part of.
   *
   * @param at their place
   * @return their number; -1 if there are none, or too many
   */
  public int digits(int at) {
    Token token = at(at);
    return token.kind() == Kind.NUMBER && token.text().length() <= LONGEST_NUMBER
        ? Integer.parseInt(token.text())
        : -1;
  }

  /**
   * How many digits there are.
   *
   * @param at their place
   * @return the count; 0 if it is no number
   */
  public int width(int at) {
    Token token = at(at);
    return token.kind() == Kind.NUMBER ? token.text().length() : 0;
  }

  private boolean partOfAmount(int at) {
    return joins(at)
        || (glued(at) && (joins(at - 2) || isOneOf(at - 1, CURRENCY)))
        || isOneOf(at - 1, CURRENCY)
        || is(at + 1, "%");
  }

  /** Whether a point or a comma ties these digits to those that follow: “1,500”, “2.5”. */
  private boolean joins(int at) {
    boolean tied = width(at) > 0 && glued(at + 1) && glued(at + 2) && width(at + 2) > 0;
    return tied && (is(at + 1, ".") || (is(at + 1, ",") && width(at + 2) == 3));
  }
}

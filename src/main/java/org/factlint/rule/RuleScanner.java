package org.factlint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a rule file into tokens that know their line. Nothing but blanks vanishes: what a reviewer
 * sees, the lint sees, and the rule engine can read nothing else into it.
 */
final class RuleScanner {
  private static final Pattern TOKEN =
      Pattern.compile(
          """
          (?<blank>[ \\t\\n]+)\
          |(?<doc>/\\*\\*(?!/)(?s:.*?)\\*/)\
          |(?<comment>//[^\\n]*|/\\*(?s:.*?)\\*/)\
          |(?<string>"[^"\\\\\\n]*+(?:\\\\.[^"\\\\\\n]*+)*+")\
          |(?<number>[0-9]+)\
          |(?<word>[A-Za-z_$][A-Za-z0-9_$]*)\
          |(?<symbol>&&|\\|\\||==|!=|(?s:.))\
          """);

  /** What a token is. */
  enum Kind {
    DOC,
    COMMENT,
    STRING,
    NUMBER,
    WORD,
    SYMBOL,
    END
  }

  /** A token as it is written, with the line of its first character. */
  record Token(Kind kind, String text, int line) {

    boolean is(String expected) {
      return kind != Kind.STRING && text.equals(expected);
    }
  }

  private RuleScanner() {}

  static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int line = 1;
    while (matcher.find()) {
      if (matcher.group("blank") == null) {
        tokens.add(new Token(kind(matcher), matcher.group(), line));
      }
      line += lines(matcher.group());
    }
    tokens.add(new Token(Kind.END, "the end of the file", line));
    return tokens;
  }

  private static Kind kind(Matcher matcher) {
    if (matcher.group("doc") != null) {
      return Kind.DOC;
    } else if (matcher.group("comment") != null) {
      return Kind.COMMENT;
    } else if (matcher.group("string") != null) {
      return Kind.STRING;
    } else if (matcher.group("number") != null) {
      return Kind.NUMBER;
    }
    return matcher.group("word") != null ? Kind.WORD : Kind.SYMBOL;
  }

  private static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }
}

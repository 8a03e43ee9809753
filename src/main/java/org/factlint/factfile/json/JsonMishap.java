package org.factlint.factfile.json;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in words what the parser stumbled over: its own messages speak to programmers. */
record JsonMishap(int offset, String found, String expected, String fix) {
  private static final int LONGEST_WORD = 20;

  /** In "Unrecognized token" and "Non-standard token". */
  private static final String UNKNOWN_TOKEN = "d token";

  /** What to say where the parser's message contains the key; the first that fits holds. */
  private record Advice(String key, String expected, String fix) {}

  private static final List<Advice> ADVICE =
      List.of(
          new Advice(
              "closing quote",
              "the quotation mark that closes the string",
              "close the string, or put back the part of the file that is missing"),
          new Advice(
              "end-of-input",
              "a bracket that closes what is still open",
              "add “}” or “]”, or put back the part of the file that is missing"),
          new Advice(
              "start property name",
              "a key in double quotes",
              "write the key as \"key\", or remove the comma before a closing bracket"),
          new Advice("colon", "a colon after the key", "put a colon between the key and its value"),
          new Advice(
              "expecting comma",
              "a comma or a closing bracket",
              "put a comma between this and what stands before it"),
          new Advice(
              "CTRL-CHAR",
              "no line break, tab or control character within a string",
              "write \\n for a line break and \\t for a tab, or close the string"),
          new Advice(
              "character escape '",
              "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u after a backslash",
              "write a backslash itself as \\\\"),
          new Advice("hex-digit", "four hexadecimal digits after \\u", "write for example \\u00e9"),
          new Advice("comment", "JSON, which has no comments", "remove the comment"),
          new Advice(
              "close marker",
              "the bracket that closes what was opened last",
              "pair the brackets: {…} and […]"),
          new Advice(
              "umeric value",
              "a number as JSON writes it",
              "write for example 0.5 or 12, or put the value in double quotes"),
          new Advice("plus sign", "a number as JSON writes it", "remove the plus sign"),
          new Advice(
              UNKNOWN_TOKEN,
              "text in double quotes, a number, true, false or null",
              "put the value in double quotes"),
          new Advice(
              "value",
              "a value: text in straight double quotes, a number, {…}, […], true, false or null",
              "write a value, or remove the comma before a closing bracket"),
          new Advice("", "JSON", "check the file with a JSON editor"));

  private static final List<Advice> LIMITS =
      List.of(
          new Advice("nesting depth", "at most 64 levels of brackets", "put less into each other"),
          new Advice("String", "strings of at most 1,000,000 characters", "shorten the string"),
          new Advice("Name", "keys of at most 1,000 characters", "shorten the key"),
          new Advice("Number", "numbers of at most 100 characters", "shorten the number"),
          new Advice("", "a file within the limits of the JSON reader", "split the file"));

  static JsonMishap of(JacksonException thrown, JsonParser parser, ProblemLog log) {
    String message = String.valueOf(thrown.getOriginalMessage());
    TokenStreamLocation place =
        thrown.getLocation() == null ? parser.currentLocation() : thrown.getLocation();
    int offset = Math.min((int) place.getCharOffset(), log.content().length());
    if (thrown instanceof StreamConstraintsException) {
      Advice limit = first(LIMITS, message);
      return new JsonMishap(offset, "more than is read", limit.expected(), limit.fix());
    }
    boolean ended =
        thrown instanceof UnexpectedEndOfInputException || offset == log.content().length();
    Advice advice = first(ADVICE, message);
    String found = ended ? "the end of the file" : shown(log.content(), offset, message);
    return new JsonMishap(offset, found, advice.expected(), advice.fix());
  }

  private static Advice first(List<Advice> advice, String message) {
    return advice.stream().filter(a -> message.contains(a.key())).findFirst().orElseThrow();
  }

  private static String shown(String content, int offset, String message) {
    int character = content.codePointAt(offset);
    if (character < ' ') {
      return character == '\n' || character == '\r'
          ? "a line break"
          : String.format(java.util.Locale.ROOT, "the control character U+%04X", character);
    }
    String word = word(content, offset);
    if (message.contains(UNKNOWN_TOKEN) && !word.isEmpty()) {
      return "the word " + JsonValue.shown(word);
    }
    return "“" + Character.toString(character) + "”";
  }

  private static String word(String content, int offset) {
    int start = offset;
    while (start > 0 && Character.isLetterOrDigit(content.charAt(start - 1))) {
      start--;
    }
    int end = offset;
    while (end < content.length()
        && end - start < LONGEST_WORD
        && Character.isLetterOrDigit(content.charAt(end))) {
      end++;
    }
    return content.substring(start, end);
  }

  void noteIn(ProblemLog log) {
    log.error(Check.MALFORMED_JSON, offset, "", found, expected, fix);
  }
}

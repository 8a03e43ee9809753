package org.factlint.extract.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into paragraphs. A line is a paragraph of its own, except where lines were broken to
 * a width: there a line goes on in lower case.
 */
final class Paragraphs {
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---[ ]*\\n.*?\\n---[ ]*(\\n|\\z)", Pattern.DOTALL);
  private static final Pattern LINE = Pattern.compile("(?md)^[^\\S\\n]*+\\S[^\\n]*+");
  private static final Pattern MARKER =
      Pattern.compile(
          "\\s*(?:#{1,6}\\s+|[-*+•·]\\s+|>\\s+|\\(?\\d{1,2}(?:[.)]|-(?=\\s))\\s+)?\\s*");
  private static final Pattern HEADING_MARKER = Pattern.compile("\\s*#{1,6}\\s+.*");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:[Bb]y\\s+\\p{Lu}.*|(?:Published|Updated|Posted|Photo|Image|Picture|Credit|Source|"
              + "Last updated|First published|Correction date)\\s*(?:on\\s|:|by\\s).*|"
              + ".*\\b(?:newsroom|news desk|staff writers?|correspondent|staff reporters?))");
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?:(?:since|from|until)\\s+)?(?:\\p{L}{3,9}\\.?\\s+|\\d{1,2}\\s+\\p{L}{3,9}\\s+)?(?:1[5-9]|20)\\d\\d"
              + "(?:\\s*(?:[-–—/]|to|until)\\s*(?:(?:\\p{L}{3,9}\\.?\\s+)?(?:(?:1[5-9]|20)?\\d\\d)|present|today|now)?)?"
              + "\\s*(?::|\\s[-–—])\\s*\\p{L}.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final int LONGEST_HEADLINE = 160;
  private static final int SHORTEST_BROKEN_LINE = 40;

  /** In words, where it ends with a full stop. */
  private static final int LONGEST_BYLINE = 6;

  private final String text;
  private final List<Paragraph> found = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
  }

  static List<Paragraph> of(String folded) {
    Paragraphs paragraphs = new Paragraphs(folded);
    Matcher front = FRONT_MATTER.matcher(folded);
    Matcher line = LINE.matcher(folded);
    boolean more = line.find(front.find() ? front.end() : 0);
    while (more) {
      int from = line.start();
      int to = line.end();
      more = line.find();
      while (more && paragraphs.goesOn(from, to, line.start())) {
        to = line.end();
        more = line.find();
      }
      paragraphs.add(from, to);
    }
    return List.copyOf(paragraphs.found);
  }

  /** Once a line of the paragraph was seen to be broken, the others are, too. */
  private boolean goesOn(int from, int to, int next) {
    int lineStart = Math.max(from, text.lastIndexOf('\n', to - 1) + 1);
    boolean broken =
        to - lineStart >= SHORTEST_BROKEN_LINE && Character.isLowerCase(text.charAt(next));
    return next == to + 1 && (broken || lineStart > from);
  }

  private void add(int from, int to) {
    Matcher marker = MARKER.matcher(text).region(from, to);
    int start = marker.lookingAt() ? marker.end() : from;
    int end = to;
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    if (start < end) {
      found.add(new Paragraph(start, end, kind(text.substring(from, to), start, end)));
    }
  }

  private Sentence.Kind kind(String line, int start, int end) {
    String words = text.substring(start, end);
    boolean byline = BYLINE.matcher(words).matches() && words.length() <= LONGEST_HEADLINE;
    if (byline && !tells(words)) {
      return Sentence.Kind.BYLINE;
    }
    if (ENTRY.matcher(words).matches()) {
      return Sentence.Kind.ENTRY;
    }
    boolean heading =
        HEADING_MARKER.matcher(line).matches()
            || (words.length() <= LONGEST_HEADLINE && !endsLikeSentence(words));
    return heading ? Sentence.Kind.HEADLINE : Sentence.Kind.BODY;
  }

  /** “By Monday evening the water had gone.” is a sentence. */
  private static boolean tells(String words) {
    return words.endsWith(".")
        && Character.toLowerCase(words.charAt(0)) == 'b'
        && words.split("\\s+").length > LONGEST_BYLINE;
  }

  private static boolean endsLikeSentence(String words) {
    char last = words.charAt(words.length() - 1);
    if (last == '"' || last == ')' || last == '\'') {
      boolean marked =
          words.length() > 1 && ".!?,;:".indexOf(words.charAt(words.length() - 2)) >= 0;
      return marked || words.indexOf(". ") >= 0;
    }
    return ".!?:;,…".indexOf(last) >= 0 || words.indexOf(". ") > 0;
  }
}

package org.factlint.extract.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;

/**
 * Cuts a paragraph into sentences. The model behind it was made for less formal texts, so what news
 * are full of is mended: titles and initials with a full stop, quotations that end a sentence.
 */
final class SentenceSplitter {
  private static final Pattern INITIAL_OR_ABBREVIATION =
      Pattern.compile("(?:^|.*[\\s(\"'])((?:\\p{Lu}\\.)*\\p{Lu}|[\\p{L}]+)\\.$", Pattern.DOTALL);
  private static final Pattern SURE_END =
      Pattern.compile("(?<=[\\p{Ll}\\d%)]{2})[.!?][\"')]*(?=\\s+[\"'(]*\\p{Lu})");

  private final SentenceDetectorME detector;
  private final Set<String> abbreviations;

  SentenceSplitter(SentenceDetectorME detector) {
    this.detector = detector;
    this.abbreviations = Set.copyOf(WordList.words(SentenceSplitter.class, "abbreviations.txt"));
  }

  List<Span> split(String paragraph) {
    List<Span> sentences = new ArrayList<>();
    for (Span rough : detector.sentPosDetect(paragraph)) {
      for (Span piece : cut(paragraph, rough)) {
        int last = sentences.size() - 1;
        if (last >= 0 && belongsTo(sentences.get(last), piece, paragraph)) {
          sentences.set(last, new Span(sentences.get(last).getStart(), piece.getEnd()));
        } else {
          sentences.add(piece);
        }
      }
    }
    return List.copyOf(sentences);
  }

  /** Cuts where a word that is no abbreviation ends with a full stop and a capital follows. */
  private List<Span> cut(String paragraph, Span rough) {
    List<Span> pieces = new ArrayList<>();
    int from = rough.getStart();
    Matcher end = SURE_END.matcher(paragraph).region(from, rough.getEnd());
    while (end.find()) {
      if (!endsInAbbreviation(paragraph.substring(from, end.start() + 1))) {
        pieces.add(new Span(from, end.end()));
        from = skipSpaces(paragraph, end.end());
      }
    }
    pieces.add(new Span(from, rough.getEnd()));
    return pieces;
  }

  private boolean belongsTo(Span before, Span piece, String paragraph) {
    String words = before.getCoveredText(paragraph).toString();
    char first = paragraph.charAt(piece.getStart());
    boolean goesOn = Character.isLowerCase(first) || ",;)".indexOf(first) >= 0;
    return goesOn || endsInAbbreviation(words);
  }

  private boolean endsInAbbreviation(String words) {
    Matcher last = INITIAL_OR_ABBREVIATION.matcher(words);
    if (!last.matches()) {
      return false;
    }
    String word = last.group(1);
    return (word.length() == 1 && !word.equals("I")) || abbreviations.contains(word);
  }

  private static int skipSpaces(String paragraph, int at) {
    int next = at;
    while (next < paragraph.length() && Character.isWhitespace(paragraph.charAt(next))) {
      next++;
    }
    return next;
  }
}

package org.factlint.extract.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;
import org.factlint.text.Prose;

/**
 * Reads English text as sentences of tagged words. Loading takes about a second, so one reader is
 * kept and reused; it is for one thread.
 */
public final class LanguageReader {
  /** More words than any sentence has that a person would want to read. */
  private static final int LONGEST_SENTENCE = 200;

  private final LanguageGuess guess = new LanguageGuess();
  private final SentenceSplitter splitter = Models.sentences();
  private final TokenReader tokens = Models.tokens();

  private LanguageReader() {}

  /**
   * A reader with the standard models.
   *
   * @return a new reader
   */
  public static LanguageReader standard() {
    return new LanguageReader();
  }

  /**
   * Reads an article. Nothing is extracted from a text in another language, and nothing behind the
   * first 100,000 characters.
   *
   * @param articleText the article's text
   * @return what it consists of
   */
  public Text read(String articleText) {
    String text = articleText.substring(0, Math.min(Prose.LONGEST, articleText.length()));
    String folded = Folding.fold(text);
    CodePoints points = new CodePoints(text);
    List<Paragraph> paragraphs = Paragraphs.of(folded);
    Language language = guess.guess(folded, paragraphs);
    if (language != Language.ENGLISH) {
      return new Text(language, List.of(), List.of(), points.offset(text.length()));
    }
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      sentences.addAll(sentences(text, folded, points, paragraphs.get(i), i));
    }
    List<Quotation> quotations = new Quotations(text, folded, points).in(paragraphs);
    return new Text(language, List.copyOf(sentences), quotations, points.offset(text.length()));
  }

  private List<Sentence> sentences(
      String text, String folded, CodePoints points, Paragraph paragraph, int number) {
    List<Sentence> sentences = new ArrayList<>();
    String words = folded.substring(paragraph.from(), paragraph.to()).replace('\n', ' ');
    for (Span sentence : splitter.split(words)) {
      int start = paragraph.from() + sentence.getStart();
      List<Span> spans = tokens.words(sentence.getCoveredText(words).toString());
      for (int from = 0; from < spans.size(); from += LONGEST_SENTENCE) {
        List<Span> part = spans.subList(from, Math.min(spans.size(), from + LONGEST_SENTENCE));
        List<Token> read = tokens.tokens(text, folded, start, part, points, paragraph.kind());
        sentences.add(
            new Sentence(
                new org.factlint.text.Span(
                    read.get(0).span().start(), read.get(read.size() - 1).span().end()),
                number,
                paragraph.kind(),
                read,
                tokens.chunks(read)));
      }
    }
    return sentences;
  }
}

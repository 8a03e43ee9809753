package org.factlint.extract.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;

/** Turns the words of a sentence into tagged tokens and chunks. */
final class TokenReader {
  private static final Set<String> MARKS = Set.of(",", ".", ":", "``", "''");

  private final TokenizerME tokenizer;
  private final TagSearch tagger;
  private final ChunkSearch search;
  private final Lemmatizer lemmatizer = new Lemmatizer();
  private final TagMends mends = new TagMends();

  TokenReader(TokenizerME tokenizer, TagSearch tagger, ChunkSearch search) {
    this.tokenizer = tokenizer;
    this.tagger = tagger;
    this.search = search;
  }

  /** Where the words of a sentence stand in it. */
  List<Span> words(String sentence) {
    return Stream.of(tokenizer.tokenizePos(sentence))
        .filter(word -> !Character.isHighSurrogate(sentence.charAt(word.getEnd() - 1)))
        .map(word -> whole(word, sentence))
        .flatMap(word -> withoutMark(word, sentence))
        .toList();
  }

  /** A closing mark that the tokenizer left on a name: "FM." at the end, "NRA)". */
  private static Stream<Span> withoutMark(Span word, String sentence) {
    String form = word.getCoveredText(sentence).toString();
    boolean bracket = form.endsWith(")") && form.indexOf('(') < 0;
    boolean stop =
        form.endsWith(".")
            && form.indexOf('.') == form.length() - 1
            && word.getEnd() == sentence.length();
    if (form.length() > 1 && form.startsWith("\"")) {
      return Stream.concat(
          Stream.of(new Span(word.getStart(), word.getStart() + 1)),
          withoutMark(new Span(word.getStart() + 1, word.getEnd()), sentence));
    }
    boolean quote = form.endsWith("\"");
    int cut = word.getEnd() - 1;
    return form.length() > 1 && (bracket || stop || quote)
        ? Stream.of(new Span(word.getStart(), cut), new Span(cut, word.getEnd()))
        : Stream.of(word);
  }

  /** The tokenizer knows no signs of two units, and may cut one in half. */
  private static Span whole(Span word, String sentence) {
    boolean half = Character.isLowSurrogate(sentence.charAt(word.getStart()));
    return half && word.getStart() > 0 ? new Span(word.getStart() - 1, word.getEnd()) : word;
  }

  /** The tokens of a sentence that starts at a place of the article. */
  List<Token> tokens(
      String text,
      String folded,
      int start,
      List<Span> words,
      CodePoints points,
      Sentence.Kind kind) {
    String[] forms =
        words.stream()
            .map(word -> folded.substring(start + word.getStart(), start + word.getEnd()))
            .toArray(String[]::new);
    String[] tags = tagger.tags(forms);
    mends.mend(forms, tags, kind);
    List<Token> tokens = new ArrayList<>(forms.length);
    for (int i = 0; i < forms.length; i++) {
      int from = start + words.get(i).getStart();
      int to = start + words.get(i).getEnd();
      tokens.add(
          new Token(
              i,
              points.span(from, to),
              text.substring(from, to),
              forms[i],
              tags[i],
              lemmatizer.lemma(forms[i], tags[i])));
    }
    return List.copyOf(tokens);
  }

  List<Chunk> chunks(List<Token> tokens) {
    String[] forms = tokens.stream().map(Token::folded).toArray(String[]::new);
    String[] tags = tokens.stream().map(Token::tag).toArray(String[]::new);
    List<Chunk> chunks = new ArrayList<>();
    for (Span chunk : search.chunks(forms, tags)) {
      int to = chunk.getEnd();
      while (to > chunk.getStart() + 1 && MARKS.contains(tags[to - 1])) {
        to--;
      }
      chunks.add(new Chunk(type(chunk.getType()), chunk.getStart(), to));
    }
    return ChunkMends.mended(tokens, chunks);
  }

  private static Chunk.Type type(String name) {
    return switch (name) {
      case "NP", "VP", "PP", "ADJP", "ADVP", "SBAR", "PRT" -> Chunk.Type.valueOf(name);
      default -> Chunk.Type.OTHER;
    };
  }
}

package org.factlint.extract.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** Past forms that look like nouns, for which the tagger takes them behind a name. */
  private static final Set<String> LIKE_NOUNS = Set.of("beat", "cost", "cut", "hit", "quit");

  /** A sum with its unit written on: “374m”, “1.2bn”. */
  private static final Pattern SUM = Pattern.compile("\\d[\\d.,]*(?:k|m|mn|b|bn|tn)");

  /** Adjectives that look like what has been done. */
  private static final Set<String> LIKE_ADJECTIVES =
      Set.of(
          "civilised",
          "civilized",
          "customised",
          "customized",
          "diversified",
          "mechanised",
          "mechanized",
          "motorised",
          "motorized",
          "organised",
          "organized",
          "oversized",
          "qualified",
          "specialised",
          "specialized");

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
  List<Token> tokens(String text, String folded, int start, List<Span> words, CodePoints points) {
    String[] forms =
        words.stream()
            .map(word -> folded.substring(start + word.getStart(), start + word.getEnd()))
            .toArray(String[]::new);
    String[] tags = mended(forms, tagger.tags(forms));
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

  /**
   * A capital before a name, within a sentence, is a name, even where the word looks like a verb.
   */
  private static String[] mended(String[] forms, String[] tags) {
    boolean opened = tags.length > 1 && tags[0].matches("VBP?") && tags[1].startsWith("NNP");
    if (opened && Character.isUpperCase(forms[0].codePointAt(0))) {
      tags[0] = "NNP";
    }
    for (int i = 0; i < forms.length; i++) {
      if (tags[i].startsWith("VB") && SUM.matcher(forms[i]).matches()) {
        tags[i] = "CD";
      }
    }
    for (int i = forms.length - 2; i > 0; i--) {
      boolean capital = Character.isUpperCase(forms[i].codePointAt(0));
      boolean verb = tags[i].startsWith("VB") || tags[i].equals("NNS");
      boolean inside =
          Character.isLetterOrDigit(forms[i - 1].codePointBefore(forms[i - 1].length()));
      if (capital && verb && inside && tags[i + 1].startsWith("NNP")) {
        tags[i] = "NNP";
      }
    }
    TagMends.mend(forms, tags);
    giveVerb(forms, tags);
    for (int i = 1; i + 1 < tags.length; i++) {
      tags[i] = behindOpening(forms, tags, i);
    }
    return tags;
  }

  /** “Has normalized full relations” is a perfect, and “which borders Ghana” has a verb. */
  private static String behindOpening(String[] forms, String[] tags, int at) {
    boolean noun = tags[at + 1].matches("NN.*|JJ|DT|PRP\\$");
    boolean perfect =
        tags[at].equals("JJ")
            && forms[at - 1].matches("(?i)has|have|had")
            && forms[at].matches("[a-z]+(?:is|iz|if[iy])ed")
            && !LIKE_ADJECTIVES.contains(forms[at]);
    boolean relative =
        tags[at].equals("NNS")
            && tags[at - 1].matches("WDT|WP")
            && tags[at + 1].matches("NNPS?|DT|PRP\\$");
    return noun && perfect ? "VBN" : relative ? "VBZ" : tags[at];
  }

  /** A sentence without a verb has one after all if a name stands before what may be one. */
  private static void giveVerb(String[] forms, String[] tags) {
    if (Stream.of(tags).anyMatch(tag -> tag.startsWith("VB") || tag.equals("MD"))) {
      return;
    }
    for (int i = 1; i < forms.length - 1; i++) {
      boolean between = tags[i - 1].startsWith("NNP") && tags[i + 1].matches("NNPS?|DT|\\$|CD");
      if (between && tags[i].equals("NN") && LIKE_NOUNS.contains(forms[i])) {
        tags[i] = "VBD";
        return;
      }
    }
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
    chunks.addAll(leftOut(tokens, chunks));
    chunks.sort(Comparator.comparing(Chunk::from));
    return List.copyOf(chunks);
  }

  /** Nouns that the chunker left out, as it does at the end of headlines. */
  private static List<Chunk> leftOut(List<Token> tokens, List<Chunk> chunks) {
    List<Chunk> nouns = new ArrayList<>();
    for (Token token : tokens) {
      int at = token.index();
      boolean free = chunks.stream().noneMatch(c -> c.from() <= at && at < c.to());
      if (free && (token.is("NN") || token.is("PRP"))) {
        nouns.add(new Chunk(Chunk.Type.NP, at, at + 1));
      }
    }
    return nouns;
  }

  private static Chunk.Type type(String name) {
    return switch (name) {
      case "NP", "VP", "PP", "ADJP", "ADVP", "SBAR", "PRT" -> Chunk.Type.valueOf(name);
      default -> Chunk.Type.OTHER;
    };
  }
}

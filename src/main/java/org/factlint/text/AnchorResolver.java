package org.factlint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.factlint.text.Resolution.Ambiguous;
import org.factlint.text.Resolution.Found;
import org.factlint.text.Resolution.Hint;
import org.factlint.text.Resolution.Likeness;
import org.factlint.text.Resolution.Misplaced;
import org.factlint.text.Resolution.NotFound;
import org.factlint.text.Resolution.OtherSurroundings;
import org.jspecify.annotations.Nullable;

/** Looks for quotations in articles. */
final class AnchorResolver {
  /** A shorter common beginning is chance. */
  private static final int SHORTEST_BEGINNING = 8;

  private static final int SHOWN_AFTER_BEGINNING = 30;

  private final QuoteAnchor anchor;
  private final Article article;
  private final String text;

  private AnchorResolver(QuoteAnchor anchor, Article article) {
    this.anchor = anchor;
    this.article = article;
    this.text = article.text();
  }

  static Resolution resolve(QuoteAnchor anchor, Article article) {
    return new AnchorResolver(anchor, article).resolve();
  }

  private Resolution resolve() {
    if (anchor.exact().isEmpty()) {
      return new NotFound(null);
    }
    Span stated = stated();
    if (stated != null) {
      return new Found(stated);
    }
    List<Integer> everywhere = occurrences();
    if (everywhere.isEmpty()) {
      return new NotFound(closest());
    }
    List<Span> fitting = everywhere.stream().filter(this::surrounded).map(this::span).toList();
    if (fitting.isEmpty()) {
      return new OtherSurroundings(everywhere.stream().map(this::span).toList());
    }
    if (fitting.size() > 1) {
      return new Ambiguous(fitting);
    }
    return anchor.start() == null && anchor.end() == null
        ? new Found(fitting.get(0))
        : new Misplaced(fitting.get(0));
  }

  private List<Integer> occurrences() {
    List<Integer> found = new ArrayList<>();
    int at = text.indexOf(anchor.exact());
    while (at >= 0) {
      found.add(at);
      at = text.indexOf(anchor.exact(), at + 1);
    }
    return found;
  }

  private boolean surrounded(int at) {
    String prefix = anchor.prefix();
    String suffix = anchor.suffix();
    return (prefix == null || text.substring(0, at).endsWith(prefix))
        && (suffix == null || text.startsWith(suffix, at + anchor.exact().length()));
  }

  /** The stated place, if the words stand there: then nothing needs to be searched. */
  private @Nullable Span stated() {
    Integer start = anchor.start();
    Integer end = anchor.end();
    if (start == null || end == null || start < 0 || end <= start || end > article.length()) {
      return null;
    }
    int at = article.index(start);
    Span span = new Span(start, end);
    boolean there = text.startsWith(anchor.exact(), at) && span(at).equals(span);
    return there && surrounded(at) ? span : null;
  }

  private Span span(int at) {
    return span(at, at + anchor.exact().length());
  }

  private Span span(int from, int to) {
    return new Span(article.offset(from), article.offset(to));
  }

  private @Nullable Hint closest() {
    Hint folded = folded(Folded::characters, Likeness.OTHER_CHARACTERS);
    if (folded != null) {
      return folded;
    }
    Hint lowered = folded(words -> lower(Folded.characters(words)), Likeness.OTHER_CASE);
    return lowered != null ? lowered : commonBeginning();
  }

  private @Nullable Hint folded(UnaryOperator<String> folding, Likeness likeness) {
    int at = folding.apply(text).indexOf(folding.apply(anchor.exact()));
    return at < 0 ? null : hint(at, at + anchor.exact().length(), likeness);
  }

  private Hint hint(int from, int to, Likeness likeness) {
    Span span = span(from, to);
    return new Hint(span, article.slice(span), likeness);
  }

  private @Nullable Hint commonBeginning() {
    String haystack = lower(Folded.characters(text));
    String needle = lower(Folded.characters(anchor.exact()));
    // What begins with n characters of the quotation also begins with fewer: halving finds the
    // most.
    int most = 0;
    int tooMany = needle.length();
    while (tooMany - most > 1) {
      int tried = (most + tooMany) >>> 1;
      if (haystack.contains(needle.substring(0, tried))) {
        most = tried;
      } else {
        tooMany = tried;
      }
    }
    if (most < SHORTEST_BEGINNING) {
      return null;
    }
    int at = haystack.indexOf(needle.substring(0, most));
    return hint(at, endOfWord(at + most + SHOWN_AFTER_BEGINNING), Likeness.SAME_BEGINNING);
  }

  private int endOfWord(int wanted) {
    int end = Math.min(wanted, text.length());
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    while (Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static String lower(String words) {
    String lowered = words.toLowerCase(Locale.ROOT);
    return lowered.length() == words.length() ? lowered : words;
  }
}

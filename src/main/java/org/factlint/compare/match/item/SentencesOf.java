package org.factlint.compare.match.item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.claim.Source;
import org.factlint.text.Span;

/** The sentences of a source, as far as marks tell where they end. */
final class SentencesOf {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]['\"’”)]*\\s+|\n");

  /** What no mark ends for so long, such as a list, is cut: it is looked at for each quotation. */
  private static final int LONGEST = 1_000;

  private final Source source;

  /** Where each sentence begins, in code points; its end is the beginning of the next. */
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  SentencesOf(Source source) {
    this.source = source;
    String text = source.article().text();
    Matcher ends = SENTENCE_END.matcher(text);
    int at = 0;
    int point = 0;
    while (ends.find()) {
      point += text.codePointCount(at, ends.end());
      at = ends.end();
      end(point);
    }
    end(point + text.codePointCount(at, text.length()));
  }

  private void end(int point) {
    int start = starts.get(starts.size() - 1);
    for (int part = start + LONGEST; part < point; part += LONGEST) {
      starts.add(part);
    }
    starts.add(point);
  }

  int count() {
    return starts.size() - 1;
  }

  String at(int sentence) {
    return source.article().slice(new Span(starts.get(sentence), starts.get(sentence + 1)));
  }

  /** The number of the sentence that a quotation begins in. */
  int of(Span quote) {
    int first = 0;
    while (first + 1 < count() && starts.get(first + 1) <= quote.start()) {
      first++;
    }
    return first;
  }

  /** The words of the sentences that a quotation stands in. */
  String around(Span quote) {
    StringBuilder words = new StringBuilder();
    for (int i = of(quote); i < count() && starts.get(i) < quote.end(); i++) {
      words.append(at(i));
    }
    return words.toString();
  }

  /** The sentence before a quotation's own: it says whom a pronoun means. */
  String before(Span quote) {
    int own = of(quote);
    return own == 0 ? "" : at(own - 1);
  }
}

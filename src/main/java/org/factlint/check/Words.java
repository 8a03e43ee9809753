package org.factlint.check;

import java.util.regex.Pattern;
import org.factlint.claim.Quotation;
import org.factlint.text.Span;

/** Keeps quotations short enough to read, and verbatim as far as they go. */
final class Words {
  /** How long a quotation in a finding may be, in code points. */
  static final int LONGEST = 300;

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\n]+");

  private Words() {}

  /** The quotation itself, or its beginning, which ends where a word does. */
  static Quotation shortened(Quotation quote) {
    if (quote.span().length() <= LONGEST) {
      return quote;
    }
    String beginning = quote.exact().substring(0, quote.exact().offsetByCodePoints(0, LONGEST));
    int space = Math.max(beginning.lastIndexOf(' '), beginning.lastIndexOf('\n'));
    String exact = space > 0 ? beginning.substring(0, space) : beginning;
    int start = quote.span().start();
    Span span = new Span(start, start + exact.codePointCount(0, exact.length()));
    return new Quotation(exact, span, quote.position());
  }

  private static String onOneLine(String words) {
    boolean plain = words.indexOf('\n') < 0 && words.indexOf('\t') < 0 && !words.contains("  ");
    return plain ? words : BLANKS.matcher(words).replaceAll(" ");
  }

  /** The quotation as a part of a sentence: on one line, in quotation marks. */
  static String inline(Quotation quote) {
    Quotation shortened = shortened(quote);
    String words = onOneLine(shortened.exact());
    return "“" + words + (shortened.equals(quote) ? "”" : " …”");
  }
}

package org.factlint.report;

/** A page of a terminal: wraps at its width, indents, and sets words apart. */
public final class Page {
  private final StringBuilder out = new StringBuilder();
  private final TextLook look;

  /**
   * An empty page.
   *
   * @param look how it looks
   */
  public Page(TextLook look) {
    this.look = look;
  }

  /** An empty line. */
  public void blank() {
    out.append('\n');
  }

  /**
   * A line in one ink.
   *
   * @param indent what each of its lines begins with
   * @param ink the ink
   * @param text what it says
   */
  public void line(String indent, Ink ink, String text) {
    wrapped(indent, indent, ink, new Excerpt(text, 0, 0));
  }

  /**
   * A line whose further lines hang under the text after a bullet or a label.
   *
   * @param label the bullet or label
   * @param ink the ink of the text
   * @param text what it says
   */
  public void hanging(String label, Ink ink, String text) {
    wrapped(label, " ".repeat(length(label)), ink, new Excerpt(text, 0, 0));
  }

  /** Words of which some decide. */
  void excerpt(String label, Excerpt excerpt) {
    wrapped(label, " ".repeat(length(label)), Ink.PLAIN, excerpt);
  }

  private void wrapped(String first, String further, Ink ink, Excerpt excerpt) {
    String text = excerpt.text();
    String margin = first;
    int at = 0;
    do {
      int end = lineEnd(text, at, Math.max(20, look.width() - length(margin)));
      out.append(margin);
      inked(ink, excerpt, at, end);
      out.append('\n');
      margin = further;
      at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    } while (at < text.length());
  }

  private void inked(Ink ink, Excerpt excerpt, int start, int end) {
    int from = Math.min(Math.max(excerpt.from(), start), end);
    int to = Math.min(Math.max(excerpt.to(), from), end);
    ink.write(out, excerpt.text().substring(start, from), look.colour());
    Ink.DECIDING.write(out, excerpt.text().substring(from, to), look.colour());
    ink.write(out, excerpt.text().substring(to, end), look.colour());
  }

  private static int lineEnd(String text, int start, int width) {
    if (length(text.substring(start)) <= width) {
      return text.length();
    }
    int limit = text.offsetByCodePoints(start, width);
    int gap = text.lastIndexOf(' ', limit);
    return gap > start ? gap : limit;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  @Override
  public String toString() {
    return out.toString();
  }
}

package org.factlint.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element as paragraphs, one a line, with an empty line between them. */
final class PlainText implements NodeFilter {
  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "aside",
          "form",
          "button",
          "select",
          "svg",
          "iframe",
          "figure",
          "head",
          "object",
          "audio",
          "video",
          "canvas");

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();

  private PlainText() {}

  static String of(Element element) {
    PlainText text = new PlainText();
    element.filter(text);
    text.end();
    return String.join("\n\n", text.paragraphs);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (DROPPED.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "br" -> end();
      case "li" -> {
        end();
        paragraph.append("• ");
      }
      case "td", "th" -> append(" ");
      default -> {
        if (element.isBlock()) {
          end();
        }
      }
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    boolean block = node instanceof Element element && element.isBlock();
    if (block && !isCell(node)) {
      end();
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isCell(Node node) {
    return Set.of("td", "th").contains(node.normalName());
  }

  /** White space is one space, but a no-break space stays what it is. */
  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      boolean again = paragraph.isEmpty() || paragraph.charAt(paragraph.length() - 1) == ' ';
      if (!space) {
        paragraph.append(c);
      } else if (!again) {
        paragraph.append(' ');
      }
    }
  }

  private void end() {
    String text = paragraph.toString().strip();
    if (!text.isEmpty() && !text.equals("•")) {
      paragraphs.add(text);
    }
    paragraph.setLength(0);
  }
}

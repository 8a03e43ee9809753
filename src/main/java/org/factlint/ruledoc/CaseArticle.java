package org.factlint.ruledoc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.ArrayValue;
import org.factlint.factfile.json.JsonValue.Member;
import org.factlint.factfile.json.JsonValue.NumberValue;
import org.factlint.factfile.json.JsonValue.ObjectValue;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.text.Article;

/**
 * Makes the article of a case's source from its quotations, and says of each where it stands.
 *
 * <p>Each quotation has a line of its own; the same words twice stand there once.
 */
final class CaseArticle {
  private final ProblemLog log;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Integer> starts = new LinkedHashMap<>();

  CaseArticle(ProblemLog log) {
    this.log = log;
  }

  Article article(String path) {
    return Article.of(path, text.toString());
  }

  /** The claim's node as a fact file would have it, with the places of its quotations. */
  JsonValue anchored(JsonValue claim) {
    if (!(claim instanceof ObjectValue object)) {
      return claim;
    }
    List<Member> members = new ArrayList<>();
    for (Member member : object.members()) {
      JsonValue value = member.value();
      if (member.name().equals("quote")) {
        value = quote(value);
      } else if (member.name().equals("context") && value instanceof ArrayValue list) {
        value =
            new ArrayValue(
                list.offset(), list.pointer(), list.items().stream().map(this::quote).toList());
      }
      members.add(new Member(member.name(), member.offset(), value));
    }
    return new ObjectValue(object.offset(), object.pointer(), members);
  }

  private JsonValue quote(JsonValue value) {
    if (!(value instanceof TextValue quote)) {
      log.error(
          Check.WRONG_TYPE,
          value,
          value.words(),
          "the words of the quotation, in double quotes",
          "leave out their place: the case’s article is made from its quotations");
      return value;
    }
    int start = starts.computeIfAbsent(quote.text(), this::append);
    int end = start + quote.text().codePointCount(0, quote.text().length());
    return new ObjectValue(
        quote.offset(),
        quote.pointer(),
        List.of(
            new Member("exact", quote.offset(), quote),
            number("start", start, quote),
            number("end", end, quote)));
  }

  private int append(String words) {
    int start = text.codePointCount(0, text.length());
    text.append(words).append('\n');
    return start;
  }

  private static Member number(String name, int number, TextValue at) {
    String literal = Integer.toString(number);
    return new Member(name, at.offset(), new NumberValue(at.offset(), at.pointer(), literal));
  }
}

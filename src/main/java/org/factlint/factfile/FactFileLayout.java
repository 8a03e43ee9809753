package org.factlint.factfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.factlint.factfile.json.JsonText;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.ArrayValue;
import org.factlint.factfile.json.JsonValue.FlagValue;
import org.factlint.factfile.json.JsonValue.Member;
import org.factlint.factfile.json.JsonValue.NullValue;
import org.factlint.factfile.json.JsonValue.ObjectValue;
import org.factlint.factfile.json.JsonValue.TextValue;

/** The normal form of a fact file. */
final class FactFileLayout {
  /** The properties of a claim that share a line. */
  private static final List<List<String>> SHARED_LINES =
      List.of(
          List.of("subject", "predicate", "object"),
          List.of("polarity", "modality", "attribution"),
          List.of("origin", "reviewedBy"));

  private static final String CLAIM_INDENT = "    ";

  /** What stands before the first claim, between two, and behind the last. */
  static final String CLAIMS_OPEN = "[\n" + CLAIM_INDENT;

  static final String CLAIM_APART = ",\n" + CLAIM_INDENT;
  static final String CLAIMS_CLOSE = "\n  ]";

  private static final Map<String, String> DEFAULTS =
      Map.of(
          "coverage", "partial",
          "polarity", "affirmed",
          "modality", "asserted");

  private final StringBuilder out = new StringBuilder();

  private FactFileLayout() {}

  static String text(ObjectValue root) {
    FactFileLayout layout = new FactFileLayout();
    layout.root(root);
    return layout.out.append('\n').toString();
  }

  private void root(ObjectValue root) {
    out.append("{\n");
    List<String> blocks = new ArrayList<>();
    for (Member member : members(root, FactFileReader.KEYS)) {
      String key = "  " + JsonText.quoted(member.name()) + ": ";
      if (member.value() instanceof ObjectValue source && member.name().equals("source")) {
        blocks.add(key + block(source, SourceParser.KEYS, List.of(), "  "));
      } else if (member.value() instanceof ArrayValue claims && !claims.items().isEmpty()) {
        blocks.add(key + claims(claims));
      } else {
        blocks.add(key + JsonText.inline(member.value()));
      }
    }
    out.append(String.join(",\n", blocks)).append("\n}");
  }

  private static String claims(ArrayValue claims) {
    return claims.items().stream()
        .map(FactFileLayout::claim)
        .collect(Collectors.joining(CLAIM_APART, CLAIMS_OPEN, CLAIMS_CLOSE));
  }

  /** A claim as it stands in the list of claims, behind its indentation. */
  static String claim(JsonValue item) {
    return item instanceof ObjectValue claim
        ? block(claim, ClaimParser.KEYS, SHARED_LINES, CLAIM_INDENT)
        : JsonText.inline(item);
  }

  private static String block(
      ObjectValue object, List<String> order, List<List<String>> shared, String indent) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (Member member : members(object, order)) {
      String line =
          shared.stream()
              .filter(group -> group.contains(member.name()))
              .map(group -> group.get(0))
              .findFirst()
              .orElse(member.name());
      lines.computeIfAbsent(line, any -> new ArrayList<>()).add(written(member, indent + "  "));
    }
    return lines.values().stream()
        .map(line -> indent + "  " + String.join(", ", line))
        .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
  }

  private static String written(Member member, String indent) {
    return JsonText.quoted(member.name()) + ": " + value(member, indent);
  }

  private static String value(Member member, String indent) {
    if (member.name().equals("context") && member.value() instanceof ArrayValue quotes) {
      return quotes.items().stream()
          .map(quote -> indent + "  " + JsonText.inline(inOrder("quote", quote)))
          .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
    }
    return JsonText.inline(inOrder(member.name(), member.value()));
  }

  /** The members that say something, in the order of the format; unknown ones last. */
  private static List<Member> members(ObjectValue object, List<String> order) {
    return object.members().stream()
        .filter(member -> !saysNothing(member))
        .sorted(Comparator.comparingInt(member -> rank(member.name(), order)))
        .toList();
  }

  private static int rank(String name, List<String> order) {
    int index = order.indexOf(name);
    return index < 0 ? order.size() : index;
  }

  private static boolean saysNothing(Member member) {
    JsonValue value = member.value();
    return value instanceof NullValue
        || (value instanceof TextValue text && text.text().equals(DEFAULTS.get(member.name())))
        || (value instanceof FlagValue flag && !flag.value())
        || (value instanceof ArrayValue list
            && list.items().isEmpty()
            && !member.name().equals("claims"))
        || (value instanceof ObjectValue object
            && object.members().isEmpty()
            && member.name().equals("qualifiers"));
  }

  private static JsonValue inOrder(String name, JsonValue value) {
    if (!(value instanceof ObjectValue object)) {
      return value;
    }
    List<Member> members =
        members(object, KeyOrder.of(name)).stream()
            .map(m -> new Member(m.name(), m.offset(), inOrder(m.name(), m.value())))
            .toList();
    return new ObjectValue(object.offset(), object.pointer(), members);
  }
}

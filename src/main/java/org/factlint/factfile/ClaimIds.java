package org.factlint.factfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.ObjectValue;
import org.factlint.factfile.json.JsonValue.TextValue;

/** Gives every claim of a file its identifier, before any claim is read: claims name each other. */
final class ClaimIds {
  private final FactContext context;
  private final FirstUses writtenIds;

  /** What each claim is called, by where it begins. */
  private final Map<Integer, String> byOffset = new LinkedHashMap<>();

  ClaimIds(FactContext context) {
    this.context = context;
    this.writtenIds =
        new FirstUses(
            context.log(), "claim id", "another id for each claim", "rename one of the two");
  }

  void collect(List<JsonValue> claims) {
    List<ObjectValue> objects =
        claims.stream().filter(ObjectValue.class::isInstance).map(ObjectValue.class::cast).toList();
    objects.forEach(claim -> written(claim).ifPresent(id -> register(claim, id)));
    for (ObjectValue claim : objects) {
      if (claim.value("id").isEmpty()) {
        register(claim, made(claim));
      }
    }
  }

  String of(ObjectValue claim) {
    return byOffset.getOrDefault(claim.offset(), "");
  }

  private void register(ObjectValue claim, String id) {
    context.claimIds().put(id, claim.offset());
    byOffset.put(claim.offset(), id);
  }

  private Optional<String> written(ObjectValue claim) {
    return claim.value("id").orElse(null) instanceof TextValue text
            && !text.text().isBlank()
            && context.isId(text, "visits-in-spring")
            && writtenIds.isFirst(text)
        ? Optional.of(text.text())
        : Optional.empty();
  }

  /** Subject, predicate and the first number that is free: it depends on nothing but the file. */
  private String made(ObjectValue claim) {
    String base =
        List.of("subject", "predicate").stream()
            .map(slot -> claim.value(slot).map(ClaimIds::words).orElse(""))
            .map(words -> words.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", ""))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("-"));
    int number = 1;
    while (context.claimIds().containsKey(base + "-" + number)) {
      number++;
    }
    return base + "-" + number;
  }

  private static String words(JsonValue value) {
    if (value instanceof TextValue text) {
      return text.text();
    }
    return value instanceof ObjectValue object
        ? object.value("text").map(ClaimIds::words).orElse("")
        : "";
  }
}

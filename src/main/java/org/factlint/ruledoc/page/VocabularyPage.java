package org.factlint.ruledoc.page;

import static org.factlint.report.MarkdownText.code;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.factlint.claim.EntityType;
import org.factlint.claim.Predicate;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Vocabulary;
import org.factlint.factfile.json.Words;
import org.factlint.report.MarkdownText;
import org.jspecify.annotations.Nullable;

/** The page of the vocabulary, {@code rules/vocabulary.md}. */
final class VocabularyPage {
  private static final Map<Predicate.Kind, String> HEADINGS =
      Map.of(
          Predicate.Kind.EVENT, "Events: what happens at a moment",
          Predicate.Kind.STATE, "States: what holds for a while",
          Predicate.Kind.MEASURE, "Measures: how much there is",
          Predicate.Kind.SAYING, "Sayings: what somebody says");

  private final StringBuilder out = new StringBuilder(RulePage.GENERATED);

  private VocabularyPage() {}

  static String of(Vocabulary vocabulary) {
    VocabularyPage page = new VocabularyPage();
    page.write(vocabulary.predicates());
    return page.out.toString();
  }

  private void write(Collection<Predicate> predicates) {
    out.append("# Vocabulary\n\n").append(predicates.size());
    out.append(
        """
         predicates, and what the rules know about each. A claim reads subject, predicate, object. \
        A predicate is a line of [`vocabulary.json`](vocabulary.json); its cases are in \
        [`vocabulary-cases.json`](vocabulary-cases.json).

        """);
    for (Predicate.Kind kind : Predicate.Kind.values()) {
      List<Predicate> ofKind = predicates.stream().filter(p -> p.kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        out.append("## ").append(HEADINGS.get(kind)).append("\n\n");
        out.append("| predicate | reads | subject | object | known about it |\n");
        out.append("|---|---|---|---|---|\n");
        ofKind.forEach(this::row);
        out.append('\n');
      }
    }
  }

  private void row(Predicate predicate) {
    out.append("| ").append(code(predicate.id().value()));
    out.append(" | ").append(MarkdownText.of(predicate.label()));
    out.append(" | ").append(types(predicate.arguments().subject(), "any"));
    out.append(" | ").append(types(predicate.arguments().object(), "–"));
    out.append(" | ").append(String.join("; ", known(predicate))).append(" |\n");
  }

  private static String types(Set<EntityType> types, String none) {
    String words = types.stream().sorted().map(Words::word).collect(Collectors.joining(", "));
    return words.isEmpty() ? none : words;
  }

  private static List<String> known(Predicate predicate) {
    List<@Nullable String> known = new ArrayList<>();
    Predicate.Kinship kinship = predicate.kinship();
    Predicate.Identity identity = predicate.identity();
    known.add(identity.symmetric() ? "subject and object may be swapped" : null);
    identity.functional().stream()
        .sorted()
        .forEach(slot -> known.add("one " + Words.word(slot) + " only"));
    Predicate.OnceWithin once = identity.onceWithin();
    known.add(
        once == null ? null : "happens once" + (isEver(once) ? "" : " in a " + Words.word(once)));
    known.add(related("the inverse of", one(kinship.inverse())));
    known.add(related("a weaker form of", one(kinship.weakFormOf())));
    known.add(related("opposite of", kinship.antonyms()));
    known.add(related("excludes", kinship.disjointWith()));
    known.add(related("implies", kinship.implies()));
    known.add(related("comes before", kinship.precedes()));
    known.addAll(measured(predicate.measure()));
    List<String> words = kinship.synonyms();
    known.add(
        words.isEmpty()
            ? null
            : "also " + words.stream().map(w -> code(w)).collect(Collectors.joining(", ")));
    return known.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }

  private static boolean isEver(Predicate.OnceWithin once) {
    return once == Predicate.OnceWithin.ONCE;
  }

  private static List<@Nullable String> measured(Predicate.Measure measure) {
    List<@Nullable String> known = new ArrayList<>();
    Predicate.Monotone monotone = measure.monotone();
    known.add(monotone == null ? null : "only " + Words.word(monotone));
    String dimension = measure.dimension();
    known.add(dimension == null ? null : "measures " + MarkdownText.of(dimension));
    BigDecimal tolerance = measure.tolerance();
    known.add(tolerance == null ? null : "agrees within " + tolerance.toPlainString());
    return known;
  }

  private static List<PredicateId> one(@Nullable PredicateId id) {
    return id == null ? List.of() : List.of(id);
  }

  private static @Nullable String related(String how, List<PredicateId> others) {
    return others.isEmpty()
        ? null
        : how + " " + others.stream().map(id -> code(id.value())).collect(Collectors.joining(", "));
  }
}

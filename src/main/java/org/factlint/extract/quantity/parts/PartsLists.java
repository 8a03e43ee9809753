package org.factlint.extract.quantity.parts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;
import org.factlint.extract.quantity.QuantityMention;
import org.factlint.extract.quantity.QuantityMention.Kind;
import org.factlint.extract.quantity.QuantityMention.Mark;
import org.factlint.extract.quantity.Thing;
import org.factlint.extract.quantity.parts.PartsList.Part;
import org.factlint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds wholes with their parts in a sentence. Careful: the parts must be a list, told apart by
 * their labels, and must come near the whole; else they may be parts of something that the sentence
 * does not name.
 */
public final class PartsLists {
  private static final Set<Kind> KINDS =
      Set.of(Kind.COUNT, Kind.BARE, Kind.MONEY, Kind.MEASURE, Kind.PERCENT);

  /** Before the first part: the parts are all. */
  private static final Set<String> OPENING =
      Set.of(
          ":",
          "-",
          "--",
          "comprising",
          "comprises",
          "namely",
          "consisting",
          "divided",
          "split",
          "(",
          "made",
          "broken",
          "listed",
          "lists",
          "counted",
          "put",
          "spread",
          "shared");

  /** Before the first part: there may be more. */
  private static final Set<String> SAMPLING =
      Set.of(
          "including", "include", "includes", "whom", "which", "among", "least", "them", "these");

  /** How far from the whole the sum of all parts may be: more is no slip, but something else. */
  private static final BigDecimal NEAR = new BigDecimal("0.2");

  private static final Set<String> ENDING = Set.of(",", ";", ".", "and", ":", ")", "(");

  private final Sentence sentence;
  private final List<QuantityMention> mentions;

  private PartsLists(Sentence sentence, List<QuantityMention> mentions) {
    this.sentence = sentence;
    this.mentions =
        mentions.stream()
            .filter(m -> KINDS.contains(m.kind()) && m.quantity().amount() != null)
            .toList();
  }

  /**
   * Finds them.
   *
   * @param sentence a sentence
   * @param mentions its quantities, in order
   * @return the lists, in order
   */
  public static List<PartsList> in(Sentence sentence, List<QuantityMention> mentions) {
    return new PartsLists(sentence, mentions).all();
  }

  private List<PartsList> all() {
    List<PartsList> lists = new ArrayList<>();
    int at = 0;
    while (at < mentions.size()) {
      int end = runEnd(at);
      list(at, end).ifPresent(lists::add);
      at = end;
    }
    return lists;
  }

  /** One past the last mention that follows in a list of commas and “and”. */
  private int runEnd(int first) {
    int next = first + 1;
    while (next < mentions.size()
        && follows(mentions.get(next - 1), mentions.get(next), next - first)) {
      next++;
    }
    return next;
  }

  private boolean follows(QuantityMention before, QuantityMention after, int place) {
    List<Token> between = between(before.span().end(), after.span().start());
    if (between.isEmpty() || !alike(before, after)) {
      return false;
    }
    String joint = between.get(between.size() - 1).lower();
    boolean clause = between.stream().anyMatch(PartsLists::finite);
    return Set.of(",", ";", "and").contains(joint) && (!clause || (place == 1 && goesOn(after)));
  }

  /**
   * Behind a clause only numbers without a noun go on: “38 died in the capital, 21 in the valley”.
   */
  private static boolean goesOn(QuantityMention mention) {
    return mention.noun() == null || mention.marks().contains(Mark.ELLIPTIC);
  }

  private static boolean finite(Token token) {
    return Set.of("VBD", "VBZ", "VBP", "MD").contains(token.tag());
  }

  private static boolean alike(QuantityMention a, QuantityMention b) {
    boolean counts = counted(a) && counted(b);
    return counts
        || (a.kind() == b.kind() && a.quantity().unitCode().equals(b.quantity().unitCode()));
  }

  private static boolean counted(QuantityMention mention) {
    return mention.kind() == Kind.COUNT || mention.kind() == Kind.BARE;
  }

  private Optional<PartsList> list(int from, int to) {
    if (to - from < 2 || !endsWithAnd(to)) {
      return Optional.empty();
    }
    @Nullable QuantityMention whole = wholeBefore(from);
    if (whole != null) {
      return list(whole, from, to);
    }
    // “a total of 71, 38 in the capital and 33 in the valley”
    boolean total = mentions.get(from).marks().contains(Mark.TOTAL);
    return total && to - from > 2 ? list(mentions.get(from), from + 1, to) : Optional.empty();
  }

  private boolean endsWithAnd(int to) {
    return between(mentions.get(to - 2).span().end(), mentions.get(to - 1).span().start()).stream()
        .anyMatch(token -> token.lower().equals("and"));
  }

  private @Nullable QuantityMention wholeBefore(int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (alike(mentions.get(i), mentions.get(from))) {
        return mentions.get(i);
      }
    }
    return null;
  }

  private Optional<PartsList> list(QuantityMention whole, int from, int to) {
    List<Part> parts = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int end = i + 1 < to ? mentions.get(i + 1).span().start() : sentence.span().end();
      parts.add(part(mentions.get(i), end));
    }
    List<Token> opening = between(whole.span().end(), mentions.get(from).span().start());
    boolean sampled = opening.stream().anyMatch(token -> samples(token, opening));
    boolean opened = opening.stream().anyMatch(token -> OPENING.contains(token.lower()));
    boolean complete = !sampled && (opened || parts.size() > 2);
    return toldApart(parts) && fits(whole, parts, complete)
        ? Optional.of(
            new PartsList(
                whole, parts, complete, span(whole, parts.get(parts.size() - 1).span().end())))
        : Optional.empty();
  }

  /** “71, which listed 38 …” lists all, “71, of which 38 …” does not. */
  private static boolean samples(Token token, List<Token> opening) {
    int before = opening.indexOf(token) - 1;
    boolean of = before >= 0 && opening.get(before).lower().matches("of|at|among");
    return SAMPLING.contains(token.lower())
        && (of || token.lower().startsWith("includ") || token.lower().equals("among"));
  }

  private static Span span(QuantityMention whole, int end) {
    return new Span(whole.span().start(), end);
  }

  private static boolean toldApart(List<Part> parts) {
    Set<String> labels = new LinkedHashSet<>();
    parts.forEach(part -> labels.add(part.label()));
    return labels.size() == parts.size() && !labels.contains("");
  }

  private static boolean fits(QuantityMention whole, List<Part> parts, boolean complete) {
    BigDecimal all = amount(whole);
    BigDecimal sum =
        parts.stream()
            .map(Part::mention)
            .map(PartsLists::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean smaller = parts.stream().allMatch(part -> amount(part.mention()).compareTo(all) < 0);
    boolean apart =
        parts.stream()
            .flatMap(part -> part.mention().marks().stream())
            .anyMatch(
                mark -> mark == Mark.FURTHER || mark == Mark.AGAINST || mark == Mark.DIFFERENCE);
    boolean near = sum.subtract(all).abs().compareTo(all.abs().multiply(NEAR)) <= 0;
    return smaller && !apart && (complete ? near : sum.compareTo(all) <= 0 || near);
  }

  private static BigDecimal amount(QuantityMention mention) {
    BigDecimal amount = mention.quantity().amount();
    return amount == null ? BigDecimal.ZERO : amount;
  }

  /** With what stands behind it up to the next, or its own noun: “in the capital”, “women”. */
  private Part part(QuantityMention mention, int next) {
    List<Token> label = new ArrayList<>();
    for (Token token : between(mention.span().end(), next)) {
      if (ENDING.contains(token.lower())) {
        break;
      }
      label.add(token);
    }
    @Nullable Thing noun = mention.marks().contains(Mark.ELLIPTIC) ? null : mention.noun();
    int end = label.isEmpty() ? mention.span().end() : label.get(label.size() - 1).span().end();
    String words = String.join(" ", label.stream().map(Token::text).toList());
    String own = noun == null ? "" : noun.words();
    return new Part(mention, words.isEmpty() ? own : words, new Span(mention.span().start(), end));
  }

  private List<Token> between(int from, int to) {
    return sentence.tokens().stream()
        .filter(token -> token.span().start() >= from && token.span().end() <= to)
        .toList();
  }
}

package org.factlint.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.factlint.extract.language.Chunk;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.quantity.QuantityMention;
import org.factlint.extract.quantity.Rate;
import org.factlint.text.Span;

/** Says what the amounts of a sentence measure, in the words beside them. */
final class Measures {
  private static final Pattern PART =
      Pattern.compile("\\s+of\\s+(?:them|whom|which|these|those)\\b");
  private static final Set<String> BEFORE = Set.of("of", "at", "to");

  private final ReadArticle article;
  private final Sentence sentence;

  Measures(ReadArticle article, Sentence sentence) {
    this.article = article;
    this.sentence = sentence;
  }

  /** What is measured: the nouns at the amount, and its period as fact files name it. */
  Optional<String> of(QuantityMention mention) {
    List<String> words = new ArrayList<>();
    before(mention.span()).ifPresent(words::add);
    if (mention.noun() != null) {
      words.add(mention.noun().words());
    }
    if (mention.of() != null) {
      words.add(mention.of().words());
    }
    behind(mention.span()).ifPresent(words::add);
    if (mention.per() != null) {
      words.add(period(mention.per()));
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
  }

  /** Whether an amount is said to be a part of something told before: “two of them”. */
  boolean isPart(QuantityMention mention) {
    int end = sentence.span().end();
    return mention.span().end() < end
        && PART.matcher(article.slice(new Span(mention.span().end(), end))).lookingAt();
  }

  /** A period as fact files name it; else what each of the amount holds for. */
  private static String period(Rate rate) {
    return switch (rate.unitCode().toString()) {
      case "ucum:h" -> "per hour";
      case "ucum:d" -> "per day";
      case "ucum:wk" -> "per week";
      case "ucum:mo" -> "per month";
      case "ucum:a" -> "per year";
      default -> "per " + rate.unitCode().code();
    };
  }

  /** The noun phrase of which the amount is one: “a depth of 14 kilometres”. */
  private Optional<String> before(Span span) {
    List<Chunk> chunks = sentence.chunks();
    for (int i = 2; i < chunks.size(); i++) {
      Chunk preposition = chunks.get(i - 1);
      Chunk noun = chunks.get(i - 2);
      if (sentence.span(chunks.get(i).from(), chunks.get(i).to()).overlaps(span)) {
        boolean of =
            BEFORE.contains(sentence.tokens().get(preposition.from()).lower())
                && noun.type() == Chunk.Type.NP
                && noun.to() == preposition.from();
        return of ? Optional.of(words(noun.from(), noun.to())) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What follows the amount and belongs to it: “40 kilometres below the surface”. */
  private Optional<String> behind(Span span) {
    List<Chunk> chunks = sentence.chunks();
    for (int i = 0; i + 2 < chunks.size(); i++) {
      Chunk here = chunks.get(i);
      Chunk next = chunks.get(i + 1);
      boolean last = sentence.span(here.from(), here.to()).end() == span.end();
      if (last
          && next.type() == Chunk.Type.PP
          && next.from() == here.to()
          && chunks.get(i + 2).type() == Chunk.Type.NP) {
        return Optional.of(words(next.from(), chunks.get(i + 2).to()));
      }
    }
    return Optional.empty();
  }

  private String words(int from, int to) {
    return article.slice(sentence.span(from, to));
  }
}

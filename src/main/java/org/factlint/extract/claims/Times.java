package org.factlint.extract.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factlint.claim.Source;
import org.factlint.claim.TimeReference;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.time.Anchor;
import org.factlint.extract.time.TimeMention;
import org.factlint.extract.time.TimeReader;
import org.factlint.extract.time.meaning.Offset;
import org.factlint.text.Span;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The times of an article, in order; those told by their distance from what was told before, too.
 */
final class Times {
  /** A length of time is a quantity, even where it also tells until when. */
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?i)(?:(?:for|over|within|in|during) )?(?:the )?(?:next|coming|past|last|first)? ?[\\p{L}\\d-]+ (?:days|weeks|months|years|hours|minutes)");

  private final List<Told> told = new ArrayList<>();

  /**
   * A time with its value.
   *
   * @param mention the words
   * @param reference the value with its reasons
   */
  record Told(TimeMention mention, TimeReference reference) {}

  Times(Source article, TimeReader reader) {
    TimeExpression published = article.header().published();
    Anchor anchor = published == null ? Anchor.none() : Anchor.of(published);
    TimeExpression last = null;
    for (TimeMention mention : reader.read(article.article().text(), anchor)) {
      TimeReference reference = reference(mention, last);
      told.add(new Told(mention, reference));
      last = stands(reference.value()) ? reference.value() : last;
    }
  }

  private static TimeReference reference(TimeMention mention, @Nullable TimeExpression last) {
    TimeMention.Reading reading = mention.reading();
    TimeExpression value = reading.cautious();
    Offset offset = mention.offset();
    if (value == null && offset != null && offset.event() == null && last != null) {
      value = counted(offset, last);
      String basis = "counted from " + last.words();
      return new TimeReference(value, mention.words(), null, basis, null);
    }
    return new TimeReference(value, mention.words(), reading.anchor(), reading.basis(), null);
  }

  /** No finer than what it is counted from: four years after 1994 is 1998, and not a day of it. */
  private static @Nullable TimeExpression counted(Offset offset, TimeExpression from) {
    LocalDate first = from.earliest();
    if (first == null) {
      return null;
    }
    TimeExpression day = offset.from(first);
    String text = day.toString();
    return switch (from.precision()) {
      case YEAR -> TimeExpression.parse(text.substring(0, 4));
      case MONTH -> TimeExpression.parse(text.substring(0, 7));
      default -> day;
    };
  }

  /** Whether later times may be counted from it. */
  private static boolean stands(@Nullable TimeExpression value) {
    return value != null && !value.interval() && value.earliest() != null;
  }

  /** The times within a stretch of the article that have a value, and do not come again. */
  List<Told> in(Span span) {
    return within(span).stream().filter(Times::stated).toList();
  }

  /** All times within a stretch; they stand in order, and do not overlap. */
  private List<Told> within(Span span) {
    int from = from(span.start());
    int to = from;
    while (to < told.size() && told.get(to).mention().span().end() <= span.end()) {
      to++;
    }
    return told.subList(from, to);
  }

  /** How many begin before a place. */
  private int from(int start) {
    int low = 0;
    int high = told.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (told.get(middle).mention().span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first time of a frame that has a value, and does not come again. */
  Optional<Told> of(Frame frame) {
    return frame.times().stream()
        .flatMap(time -> within(time.span()).stream().filter(told -> told.mention().equals(time)))
        .filter(Times::stated)
        .min(Comparator.comparing(time -> time.mention().span()));
  }

  private static boolean stated(Told time) {
    return time.mention().kind() != TimeMention.Kind.REPEATED && time.reference().value() != null;
  }

  /** The words of all times, in order. */
  List<TimeMention> mentions() {
    return told.stream().map(Told::mention).toList();
  }

  /** Where the times of a stretch stand, without mere lengths. */
  List<Span> spans(Span span) {
    return within(span).stream()
        .filter(t -> t.reference().value() != null || t.mention().offset() != null)
        .filter(t -> !LENGTH.matcher(t.mention().words()).matches())
        .map(t -> t.mention().span())
        .toList();
  }
}

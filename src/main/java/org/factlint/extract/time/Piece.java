package org.factlint.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.factlint.extract.time.TimeMention.Kind;
import org.factlint.extract.time.TimeMention.Reading;
import org.factlint.extract.time.grammar.Grammar;
import org.factlint.extract.time.grammar.Grammar.Phrase;
import org.factlint.extract.time.meaning.Ahead;
import org.factlint.extract.time.meaning.Between;
import org.factlint.extract.time.meaning.Bound;
import org.factlint.extract.time.meaning.CalendarUnit;
import org.factlint.extract.time.meaning.DayOfMonth;
import org.factlint.extract.time.meaning.Doubted;
import org.factlint.extract.time.meaning.InYear;
import org.factlint.extract.time.meaning.Lean;
import org.factlint.extract.time.meaning.Meaning;
import org.factlint.extract.time.meaning.MonthDate;
import org.factlint.extract.time.meaning.Narrative;
import org.factlint.extract.time.meaning.Offset;
import org.factlint.extract.time.meaning.Repeated;
import org.factlint.extract.time.meaning.Run;
import org.factlint.extract.time.meaning.Window;
import org.factlint.extract.time.word.Tokens;
import org.factlint.text.Span;
import org.factlint.value.Precision;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/** A line of a text: its times in order, each read with those before it in mind. */
final class Piece {
  private final String text;
  private final int[] pairs;
  private final Tokens tokens;
  private final List<Phrase> phrases;
  private final Resolver resolver;
  private final List<TimeMention> mentions = new ArrayList<>();

  /** The last day that was told, and where. */
  private @Nullable LocalDate told;

  private int toldAt;

  Piece(String text, Grammar grammar, Resolver resolver) {
    this.text = text;
    this.pairs = pairs(text);
    this.tokens = Tokens.of(text);
    this.phrases = SharedYears.join(tokens, grammar.phrases(tokens));
    this.resolver = resolver;
  }

  List<TimeMention> mentions() {
    for (Phrase phrase : phrases) {
      Lean lean = Tenses.around(tokens, phrase);
      if (!(phrase.meaning() instanceof Ahead ahead) || ahead.holds(lean)) {
        add(phrase, lean);
      }
    }
    return mentions;
  }

  private void add(Phrase phrase, Lean lean) {
    Meaning meaning = phrase.meaning();
    Offset offset = meaning instanceof Narrative story ? inCodePoints(story.offset()) : null;
    Reading reading =
        meaning instanceof Narrative story ? told(story, phrase, lean) : resolve(meaning, lean);
    int start = tokens.at(phrase.from()).start();
    int end = tokens.at(phrase.end() - 1).end();
    mentions.add(
        new TimeMention(
            span(start, end),
            text.substring(start, end),
            kind(meaning),
            reading,
            weekday(meaning),
            offset));
    remember(reading.value(), phrase);
  }

  private Reading resolve(Meaning meaning, Lean lean) {
    return meaning == Repeated.REPEATED
        ? Resolver.unresolved("it comes again and again")
        : resolver.resolve(meaning, lean);
  }

  private void remember(@Nullable TimeExpression value, Phrase phrase) {
    if (value != null && value.precision() == Precision.DAY) {
      told = value.earliest();
      toldAt = phrase.end();
    }
  }

  /** The story's last day in the same sentence is meant; one of the sentence before, perhaps. */
  private Reading told(Narrative story, Phrase phrase, Lean lean) {
    Offset offset = story.offset();
    LocalDate day = offset.event() == null ? told : null;
    int sentences = day == null ? 2 : sentencesBetween(toldAt, phrase.from());
    if (day != null && sentences < 2) {
      TimeExpression value = offset.from(day);
      TimeExpression doubted = sentences == 0 ? value : TimeExpression.parse(value + "?");
      return new Reading(doubted, doubted, null, "counted from the time told before it");
    }
    if (story.ifNone() == null || offset.event() != null) {
      return Resolver.unresolved("it counts from something else in the story");
    }
    return resolver.resolve(
        new Doubted(story.ifNone(), "or counted from something else in the story"), lean);
  }

  private int sentencesBetween(int from, int to) {
    int ends = 0;
    for (int i = from; i < to; i++) {
      boolean mark = tokens.is(i, ".") || tokens.is(i, "!") || tokens.is(i, "?");
      ends += mark && !tokens.glued(i + 1) && tokens.capital(i + 1) ? 1 : 0;
    }
    return ends;
  }

  private Span span(int start, int end) {
    return new Span(start - pairs[start], end - pairs[end]);
  }

  /** How many surrogate pairs end before each character. */
  private static int[] pairs(String text) {
    int[] pairs = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      pairs[i + 1] = pairs[i] + (second ? 1 : 0);
    }
    return pairs;
  }

  private Offset inCodePoints(Offset offset) {
    Span event = offset.event();
    return event == null ? offset : offset.of(span(event.start(), event.end()));
  }

  private static Kind kind(Meaning meaning) {
    if (meaning == Repeated.REPEATED) {
      return Kind.REPEATED;
    }
    if (meaning instanceof Bound) {
      return Kind.BOUND;
    }
    Meaning time = meaning instanceof Ahead ahead ? ahead.time() : meaning;
    boolean period = time instanceof Between || time instanceof Window || time instanceof Run;
    return period ? Kind.PERIOD : Kind.POINT;
  }

  private static @Nullable DayOfWeek weekday(Meaning meaning) {
    if (meaning instanceof InYear dated) {
      return weekday(dated.yearly());
    }
    if (meaning instanceof DayOfMonth day) {
      return day.weekday();
    }
    return meaning instanceof MonthDate date && date.grain() == CalendarUnit.DAY
        ? date.weekday()
        : null;
  }
}

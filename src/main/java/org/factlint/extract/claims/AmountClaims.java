package org.factlint.extract.claims;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.factlint.claim.Manner;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Referent;
import org.factlint.claim.Statement;
import org.factlint.extract.frame.Argument;
import org.factlint.extract.frame.Argument.Relation;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.quantity.QuantityMention;
import org.factlint.extract.time.TimeMention;
import org.factlint.text.Span;
import org.factlint.value.Quantity;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Claims of how much and how many: of each amount, in the clause that it stands in. */
final class AmountClaims {
  private final ReadArticle article;
  private final Referents referents;
  private final Drafts drafts;
  private final Quotes quotes;
  private final Firmness firmness;

  AmountClaims(ReadArticle article, Referents referents, Drafts drafts) {
    this.article = article;
    this.referents = referents;
    this.drafts = drafts;
    this.quotes = new Quotes(article);
    this.firmness = new Firmness(article);
  }

  void read(Sentence sentence, int number) {
    Measures measures = new Measures(article, sentence);
    List<QuantityMention> told =
        article.amountsIn(sentence).stream().filter(mention -> !pointsBack(mention)).toList();
    for (QuantityMention mention : told) {
      Optional<Frame> clause = article.clauseOf(mention.span(), number);
      add(mention, new Told(sentence, clause), measures);
      if (mention.kind() == QuantityMention.Kind.DURATION) {
        clause.ifPresent(frame -> lasting(mention, frame));
      }
    }
  }

  /** “The two sides”: how many they are is not what is told. */
  private static boolean pointsBack(QuantityMention mention) {
    BigDecimal number = mention.quantity().amount();
    return mention.kind() == QuantityMention.Kind.COUNT
        && mention.marks().contains(QuantityMention.Mark.DEFINITE)
        && number != null
        && number.compareTo(BigDecimal.valueOf(2)) <= 0;
  }

  /** Where an amount is told: in a clause, or in a sentence without any. */
  private record Told(Sentence sentence, Optional<Frame> frame) {
    Span clause() {
      return frame.map(Frame::clause).orElse(sentence.span());
    }

    boolean owns(Times.Told time) {
      return clause().overlaps(time.mention().span())
          || frame.filter(f -> f.times().contains(time.mention())).isPresent();
    }

    String verb() {
      return frame.map(f -> Participants.of(f).predicate()).orElse("has");
    }

    Polarity polarity() {
      return frame
          .filter(f -> !Firmness.isDoubted(f))
          .map(f -> f.stance().polarity())
          .orElse(Polarity.AFFIRMED);
    }
  }

  private void add(QuantityMention mention, Told told, Measures measures) {
    Optional<Participants> who = told.frame().map(Participants::of);
    Span quote = quote(told, mention);
    Quantity said = mention.quantity();
    boolean age = mention.kind() == QuantityMention.Kind.AGE;
    // An age at a name is of the day of the article, whatever the clause tells of its bearer.
    boolean aside = aged(mention).isPresent();
    drafts.add(
        told.verb() + " " + mention.words(),
        new Statement(
            aged(mention)
                .or(() -> inTurn(mention, told))
                .or(() -> who.flatMap(Participants::subject).flatMap(referents::of))
                .orElse(Drafts.UNTOLD),
            age ? new PredicateId("has-age") : drafts.generic(told.verb(), Predicate.Kind.MEASURE),
            age
                ? null
                : who.flatMap(w -> w.objectBeside(mention.span()))
                    .flatMap(referents::of)
                    .orElse(null),
            null,
            new Quantity(
                said.amount(),
                said.min(),
                said.max(),
                said.approximate(),
                said.unitCode(),
                mention.words()),
            null),
        new Manner(
            aside ? Polarity.AFFIRMED : told.polarity(),
            aside ? Modality.ASSERTED : firmness(told),
            told.frame().map(referents::speaker).orElse(null)),
        new Qualifiers(
            null,
            measures.isPart(mention) ? "part" : null,
            measures.of(mention).orElse(null),
            aside ? null : asOf(told, mention.kind() == QuantityMention.Kind.DURATION),
            null,
            null,
            null,
            new Qualifiers.Marks(told.sentence().headline(), List.of())),
        quote,
        who.map(w -> quotes.context(quote, w)).orElse(List.of()));
  }

  private Modality firmness(Told told) {
    return told.frame().map(firmness::of).orElse(Modality.ASSERTED);
  }

  /** The clause, if the amount stands in the part of it that is quoted. */
  private Span quote(Told told, QuantityMention mention) {
    return told.frame()
        .map(quotes::of)
        .filter(span -> span.start() <= mention.span().start())
        .filter(span -> mention.span().end() <= span.end())
        .orElse(told.clause());
  }

  /** “Berg and Lund paid 20 and 30 crowns respectively”: whom of several an amount is for. */
  private Optional<Referent> inTurn(QuantityMention mention, Told told) {
    if (told.frame().isEmpty() || !article.slice(told.sentence().span()).contains("respectively")) {
      return Optional.empty();
    }
    Frame frame = told.frame().get();
    Relation relation =
        frame.predicate().voice() == org.factlint.extract.frame.Predicate.Voice.PASSIVE
            ? Relation.OBJECT
            : Relation.SUBJECT;
    List<Argument> those = frame.all(relation).toList();
    List<QuantityMention> amounts =
        article.amountsIn(told.sentence()).stream()
            .filter(amount -> amount.span().start() >= frame.predicate().span().end())
            .filter(amount -> amount.quantity().unitCode().equals(mention.quantity().unitCode()))
            .toList();
    int place = amounts.indexOf(mention);
    return those.size() > 1 && those.size() == amounts.size() && place >= 0
        ? referents.of(those.get(place))
        : Optional.empty();
  }

  /** Who is so old: “Ada Berg, 47,”, “the 47-year-old Ada Berg”. */
  private Optional<Referent> aged(QuantityMention mention) {
    return mention.kind() == QuantityMention.Kind.AGE
        ? article.nameAt(mention.span()).map(referents::known)
        : Optional.empty();
  }

  /**
   * The time that the amount holds for: that of its clause, or of those who tell it; how long
   * something lasts is the same whenever it is told.
   */
  private @Nullable TimeExpression asOf(Told told, boolean lasts) {
    return article.times().in(told.sentence().span()).stream()
        .filter(
            time ->
                told.owns(time)
                    ? time.mention().kind() == TimeMention.Kind.POINT
                        || closed(time.reference().value())
                    : !lasts && time.mention().kind() == TimeMention.Kind.POINT)
        .sorted(
            Comparator.comparing((Times.Told time) -> !told.owns(time))
                .thenComparing(time -> !isTelling(told, time)))
        .map(time -> time.reference().value())
        .findFirst()
        .orElse(null);
  }

  /** Whether it is the time at which somebody told the amount. */
  private boolean isTelling(Told told, Times.Told time) {
    return told.frame().stream()
        .flatMap(frame -> article.in(frame.sentence()).stream())
        .anyMatch(
            frame ->
                EventClaims.says(frame) && frame.times().stream().anyMatch(time.mention()::equals));
  }

  /** What lasts so long, from then to then: the two can be held against each other. */
  private void lasting(QuantityMention mention, Frame frame) {
    List<Times.Told> periods =
        article.times().in(frame.clause()).stream()
            .filter(told -> told.mention().kind() == TimeMention.Kind.PERIOD)
            .filter(told -> closed(told.reference().value()))
            .toList();
    if (periods.size() != 1) {
      return;
    }
    Participants who = Participants.of(frame);
    Referent subject = who.subject().flatMap(referents::of).orElse(Drafts.UNTOLD);
    drafts.add(
        who.label() + " from to",
        new Statement(
            subject,
            drafts.generic(frame.predicate().phrase() + " for", Predicate.Kind.STATE),
            null,
            periods.get(0).reference(),
            mention.quantity(),
            null),
        Manner.PLAIN,
        Qualifiers.NONE,
        frame.clause(),
        List.of());
  }

  private static boolean closed(@Nullable TimeExpression value) {
    return value != null && value.interval() && value.earliest() != null && value.latest() != null;
  }
}

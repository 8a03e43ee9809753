package org.factlint.extract.frame.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.frame.Link;
import org.factlint.extract.frame.Predicate;
import org.factlint.extract.frame.Stance;
import org.factlint.extract.frame.noun.Arguments;
import org.factlint.extract.frame.noun.Entries;
import org.factlint.extract.frame.noun.Nominals;
import org.factlint.extract.frame.noun.RolePhrases;
import org.factlint.extract.frame.noun.Roles;
import org.factlint.extract.frame.phrase.Apposition;
import org.factlint.extract.frame.phrase.Item;
import org.factlint.extract.frame.phrase.Items;
import org.factlint.extract.frame.phrase.Lexicon;
import org.factlint.extract.frame.phrase.NounPhrase;
import org.factlint.extract.frame.phrase.VerbGroup;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;
import org.factlint.extract.mention.Cast;
import org.factlint.extract.quantity.QuantityMention;
import org.factlint.extract.time.TimeMention;
import org.factlint.text.Span;

/** Turns the clauses of one sentence into frames. */
final class SentenceFrames {
  private static final int LONGEST = 300;

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final int number;
  private final Cast cast;
  private final Arguments arguments;
  private final Stances stances;
  private final List<Item> items;
  private final Clauses clauses;
  private final Speakers speakers;
  private final List<TimeMention> times;
  private final List<QuantityMention> quantities;
  private final Set<TimeMention> taken = new HashSet<>();
  private final Map<Clause, Integer> numbers = new LinkedHashMap<>();

  SentenceFrames(
      Lexicon lexicon,
      Cast cast,
      Sentence sentence,
      int number,
      List<TimeMention> times,
      List<QuantityMention> quantities) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.number = number;
    this.cast = cast;
    this.stances = new Stances(lexicon);
    this.times = times;
    this.quantities = quantities;
    this.items = Items.of(sentence, lexicon, cast, times);
    this.clauses = ClauseReader.read(lexicon, items, sentence.tokens().size());
    this.arguments = new Arguments(cast, clauses.appositions());
    this.speakers = Speakers.of(lexicon, arguments, clauses.clauses());
  }

  /** The frames, numbered from a first number on. */
  List<Frame> frames(int first) {
    List<Frame> frames = new ArrayList<>();
    List<Frame> nominals = new Nominals(lexicon, arguments, cast, items, number, times).frames();
    nominals.forEach(nominal -> taken.addAll(nominal.times()));
    List<Clause> said =
        clauses.clauses().stream()
            .filter(this::isSaid)
            .sorted(Comparator.comparing(SentenceFrames::place))
            .toList();
    said.forEach(clause -> numbers.put(clause, first + numbers.size()));
    said.forEach(clause -> frames.add(frame(clause)));
    Doers doers = new Doers(lexicon, sentence, List.copyOf(frames));
    frames.addAll(Roles.of(appositions(), arguments, number, times));
    nominals.stream()
        .map(doers::complete)
        .filter(noun -> !noun.arguments().isEmpty() || !noun.times().isEmpty())
        .forEach(frames::add);
    Seeking seeking = new Seeking(lexicon, sentence);
    said.forEach(clause -> seeking.of(clause, this::frame, this::stance).ifPresent(frames::add));
    if (sentence.kind() == Sentence.Kind.ENTRY && said.stream().noneMatch(this::isFinite)) {
      Entries.of(sentence, number, items, arguments, times).ifPresent(frames::add);
    }
    return frames;
  }

  private List<Apposition> appositions() {
    List<Apposition> all = new ArrayList<>(clauses.appositions());
    new RolePhrases(lexicon, items, cast)
        .in().stream()
            .filter(pair -> all.stream().noneMatch(other -> other.overlaps(pair)))
            .forEach(all::add);
    return all;
  }

  private boolean isFinite(Clause clause) {
    return clause.verb != null && clause.verb.isFinite();
  }

  private static int place(Clause clause) {
    return clause.verb == null ? clause.from : clause.verb.from();
  }

  private boolean isSaid(Clause clause) {
    VerbGroup verb = clause.verb;
    return verb != null && !clause.dropped && !isMereHelp(clause, verb) && !isBehindThan(verb);
  }

  /** "They would rather leave than pay": nobody says that they pay. */
  private boolean isBehindThan(VerbGroup verb) {
    return verb.from() > 0 && sentence.tokens().get(verb.from() - 1).lower().equals("than");
  }

  /** "Managed", "is due", "has": only the infinitive behind them says something. */
  private boolean isMereHelp(Clause clause, VerbGroup verb) {
    boolean helps =
        lexicon.is("done", verb.lemma())
            || lexicon.is("undone", verb.lemma())
            || lexicon.is("seeks", verb.lemma())
            || Set.of("be", "have").contains(verb.lemma());
    return helps
        && clauses.clauses().stream()
            .anyMatch(c -> c.kind == Clause.Kind.INFINITIVE && c.parent == clause && !c.dropped);
  }

  private Frame frame(Clause clause) {
    VerbGroup verb = Objects.requireNonNull(clause.verb);
    return lacking(
        new Frame(
            number,
            span(clause, verb),
            lexicon.is("copula", verb.lemma()) && verb.voice() == Predicate.Voice.ACTIVE
                ? Frame.Kind.COPULA
                : Frame.Kind.VERB,
            predicate(clause, verb),
            new ClauseArguments(lexicon, arguments).of(clause, verb),
            stance(clause),
            times.stream().filter(time -> isOf(clause, time)).toList(),
            quantities.stream().filter(q -> owns(clause, q.span())).toList(),
            links(clause)));
  }

  private Stance stance(Clause clause) {
    Optional<Stance.Speaker> speaker = speakers.of(clause);
    Modality modality = stances.modality(clause, speaker.isPresent());
    boolean hedged = speaker.filter(Speakers::isUnnamed).isPresent();
    return new Stance(
        stances.polarity(clause),
        hedged && modality == Modality.ASSERTED ? Modality.REPORTED : modality,
        speaker);
  }

  /** To lack is not to have. */
  private static Frame lacking(Frame frame) {
    if (!frame.predicate().lemma().equals("lack")) {
      return frame;
    }
    Predicate lack = frame.predicate();
    Polarity turned =
        frame.stance().polarity() == Polarity.NEGATED ? Polarity.AFFIRMED : Polarity.NEGATED;
    return new Frame(
        frame.sentence(),
        frame.clause(),
        frame.kind(),
        new Predicate("have", lack.particle(), lack.span(), lack.voice(), lack.tense()),
        frame.arguments(),
        new Stance(turned, frame.stance().modality(), frame.stance().attribution()),
        frame.times(),
        frame.quantities(),
        frame.links());
  }

  private Predicate predicate(Clause clause, VerbGroup verb) {
    return new Predicate(
        verb.lemma(),
        Optional.ofNullable(clause.particle),
        sentence.span(verb.from(), verb.to()),
        verb.voice(),
        verb.tense());
  }

  /** In a line of a list, the date at its beginning is that of all that stands there. */
  private boolean isOf(Clause clause, TimeMention time) {
    return sentence.kind() == Sentence.Kind.ENTRY
        || (!taken.contains(time) && owns(clause, time.span()));
  }

  private boolean owns(Clause clause, Span span) {
    return sentence.tokens().stream()
        .filter(token -> token.span().overlaps(span))
        .findFirst()
        .filter(token -> clauses.owners().get(token.index()) == clause)
        .isPresent();
  }

  /** From the subject, or what stands for it, to the last word of the clause. */
  private Span span(Clause clause, VerbGroup verb) {
    int to = verb.to();
    int own = verb.from();
    for (Token token : sentence.tokens()) {
      boolean mark =
          !Character.isLetterOrDigit(token.folded().codePointBefore(token.folded().length()))
              && !token.folded().equals("%");
      if (clauses.owners().get(token.index()) == clause && !mark && !token.is("CC")) {
        to = Math.max(to, token.index() + 1);
        own = Math.min(own, token.index());
      }
    }
    NounPhrase subject = clause.antecedent != null ? clause.antecedent : clause.subject;
    int from = subject == null ? own : Math.min(own, subject.from());
    Span whole = sentence.span(from, to);
    if (whole.length() <= LONGEST) {
      return whole;
    }
    Span without = sentence.span(own, to);
    return without.length() <= LONGEST ? without : sentence.span(verb.from(), verb.to());
  }

  private List<Link> links(Clause clause) {
    Clause parent = clause.parent;
    while (parent != null && !numbers.containsKey(parent)) {
      parent = parent.parent;
    }
    Integer other = parent == null ? null : numbers.get(parent);
    return other == null || clause.relation.isEmpty()
        ? List.of()
        : List.of(new Link(clause.relation.get(), other));
  }
}

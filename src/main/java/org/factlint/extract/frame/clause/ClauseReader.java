package org.factlint.extract.frame.clause;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factlint.extract.frame.Link;
import org.factlint.extract.frame.Predicate;
import org.factlint.extract.frame.phrase.Apposition;
import org.factlint.extract.frame.phrase.Item;
import org.factlint.extract.frame.phrase.ItemStream;
import org.factlint.extract.frame.phrase.Lexicon;
import org.factlint.extract.frame.phrase.NounPhrase;
import org.factlint.extract.frame.phrase.VerbGroup;
import org.factlint.extract.language.Token;

/**
 * Reads the items of a sentence as clauses, from left to right, with one clause open at a time. A
 * verb takes the subject that waits for one in the innermost clause; a clause within another ends
 * where the outer one goes on.
 */
final class ClauseReader {
  private final Lexicon lexicon;
  private final ItemStream items;
  private final ClauseStack stack;
  private final VerbReader verbs;

  private ClauseReader(Lexicon lexicon, ItemStream items, int tokens) {
    this.lexicon = lexicon;
    this.items = items;
    this.stack = new ClauseStack(lexicon, tokens);
    this.verbs = new VerbReader(lexicon, items, stack);
  }

  /** The clauses of a sentence of so many tokens. */
  static Clauses read(Lexicon lexicon, List<Item> items, int tokens) {
    ClauseReader reader = new ClauseReader(lexicon, new ItemStream(items), tokens);
    for (int i = 0; i < items.size(); i++) {
      reader.take(i);
    }
    return reader.stack.result();
  }

  private void take(int index) {
    Item item = items.at(index);
    if (item instanceof Item.Noun noun) {
      noun(index, noun.phrase());
    } else if (item instanceof Item.Verb verb) {
      verbs.read(index, verb.group());
    } else {
      mark(index, (Item.Mark) item);
    }
    stack.own(item.from(), item.to());
  }

  private void noun(int index, NounPhrase phrase) {
    Optional<Item.Mark> before = items.markBefore(index);
    Clause open = stack.open();
    if (open.opener != null && open.opener.endsWith("whose") && open.subject == null) {
      open.subject = phrase.ownedBy(open.antecedent);
    } else if (before.filter(this::opensOpenClause).isPresent()) {
      open.subject = phrase;
    } else if (before.filter(ClauseReader::isPreposition).isPresent()) {
      open.parts.add(new Clause.Part(before.map(Item.Mark::word), phrase));
    } else if (items.isBehind(index, Item.Kind.COMMA) && waits(phrase)) {
      afterComma(index, phrase);
    } else if (!open.hasVerb()) {
      open.subject = phrase;
    } else if (items.startsClause(index) && !goesOnOutside()) {
      stack.let(phrase);
    } else {
      open.parts.add(new Clause.Part(Optional.empty(), phrase));
    }
  }

  /** Whether the clause around the open one waits for the verb that comes. */
  private boolean goesOnOutside() {
    VerbGroup verb = stack.open().verb;
    boolean says = verb != null && lexicon.is("say", verb.lemma());
    return !says && stack.outerWaiting().isPresent();
  }

  private boolean opensOpenClause(Item.Mark mark) {
    Clause open = stack.open();
    return mark.kind() == Item.Kind.SUBORDINATOR && !open.hasVerb() && open.from == mark.from();
  }

  private static boolean isPreposition(Item.Mark mark) {
    return mark.kind() == Item.Kind.PREPOSITION || mark.kind() == Item.Kind.SUBORDINATOR;
  }

  /** Whether something stands before the comma that a noun behind it could belong to. */
  private boolean waits(NounPhrase phrase) {
    return stack.open().lastNoun().filter(last -> last.to() < phrase.from()).isPresent();
  }

  private void afterComma(int index, NounPhrase phrase) {
    Clause open = stack.open();
    NounPhrase last = stack.beforeComma().or(open::lastNoun).orElseThrow();
    boolean adjacent = phrase.from() - last.to() <= 2;
    boolean introduced = open.subject == null || open.subject.from() != last.from();
    boolean acts =
        items.startsClause(index) && stack.floating().isEmpty() && (open.hasVerb() || introduced);
    if (adjacent && (isAge(phrase) || (isBetween(index, phrase) && !apposed(last, phrase)))) {
      return;
    }
    if (adjacent && !acts && apposed(last, phrase)) {
      stack.apposition(last, phrase);
    } else if (open.hasVerb()) {
      stack.let(phrase);
    } else if (open.subject == null || !stack.hasJustEnded()) {
      open.subject = phrase;
    }
  }

  /** Whether a comma stands before or behind words for an object of an infinitive. */
  private boolean isOfApposition(int index) {
    Clause open = stack.open();
    Optional<NounPhrase> last = open.lastNoun();
    boolean before =
        last.isPresent() && items.noun(index + 1).filter(n -> apposed(last.get(), n)).isPresent();
    boolean behind =
        last.isPresent() && items.noun(index - 1).filter(n -> apposed(last.get(), n)).isPresent();
    return open.kind == Clause.Kind.INFINITIVE && (before || behind);
  }

  private boolean apposed(NounPhrase first, NounPhrase second) {
    return Apposition.fits(lexicon, first, second);
  }

  /** "The driver of the bus, <b>a man of 61</b>, was hurt": of the one subject. */
  private boolean isBetween(int index, NounPhrase phrase) {
    Clause open = stack.open();
    Token head = phrase.headToken();
    boolean describes =
        phrase.first().lower().matches("an?|her|his|its|their|one")
            || head.lower().matches("first|second|third|last|latest|only")
            || head.is("JJS")
            || (phrase.first().is("CD") && items.isMark(index + 1, Item.Kind.ADJECTIVE));
    return describes
        && !phrase.isList()
        && !open.hasVerb()
        && open.subject != null
        && !open.subject.first().lower().matches("an?")
        && items.verbComesBehindComma(index);
  }

  /** "Ida Osei, 58, left": no subject of anything. */
  private static boolean isAge(NounPhrase phrase) {
    return phrase.to() - phrase.from() == 1 && phrase.first().folded().matches("\\d{1,3}");
  }

  private void mark(int index, Item.Mark mark) {
    Clause open = stack.open();
    switch (mark.kind()) {
      case COMMA -> {
        if (!items.isMark(index + 1, Item.Kind.CONJUNCTION) && !isOfApposition(index)) {
          stack.endAtComma();
        }
      }
      case BREAK -> stack.startAnew(mark.to());
      case RELATIVE -> relative(index, mark);
      case SUBORDINATOR -> subordinator(index, mark);
      case ADJECTIVE -> open.adjectives.add(mark);
      case PARTICLE -> open.particle = open.particle == null ? mark.word() : open.particle;
      case CONJUNCTION -> {
        boolean clause =
            items.startsClause(index + 1)
                || (items.isMark(index - 1, Item.Kind.COMMA) && items.startsLongClause(index + 1));
        if (isElliptic(index)) {
          stack.besidePassive(mark.to());
        } else if (open.hasVerb() && items.noun(index + 1).isPresent() && clause) {
          stack.beside(mark.to());
        }
      }
      default -> {}
    }
  }

  /** "Four were killed and <b>nine injured</b>". */
  private boolean isElliptic(int conjunction) {
    VerbGroup before = stack.open().verb;
    return before != null
        && before.isFinite()
        && before.voice() == Predicate.Voice.PASSIVE
        && items.noun(conjunction + 1).filter(noun -> noun.first().is("CD")).isPresent()
        && conjunction + 2 < items.size()
        && items.at(conjunction + 2) instanceof Item.Verb verb
        && verb.group().to() - verb.group().from() == 1
        && verb.group().headToken().tag().matches("VBN|VBD")
        && items.noun(conjunction + 3).isEmpty();
  }

  /** "Its plant in Ohio, which employed 900": the plant or Ohio, who knows. */
  private boolean isUnclear(int index, Item.Mark mark) {
    List<Clause.Part> parts = stack.open().parts;
    Clause.Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    return mark.word().equals("which")
        && items.isBehind(index, Item.Kind.COMMA)
        && last != null
        && last.preposition().filter(word -> word.matches("in|at|near|from")).isPresent()
        && last.phrase().headToken().is("NNP");
  }

  private void relative(int index, Item.Mark mark) {
    boolean person = mark.word().matches("who|whom");
    Optional<NounPhrase> noun =
        Stream.of(stack.beforeComma(person), stack.open().lastNoun(person))
            .flatMap(Optional::stream)
            .max(Comparator.comparingInt(NounPhrase::to));
    boolean content =
        mark.word().equals("that") && stack.open().hasVerb() && items.isBehindVerb(index);
    if (content) {
      stack.within(Clause.Kind.CONTENT, Link.Relation.CONTENT_OF, mark.from());
      return;
    }
    boolean unclear = isUnclear(index, mark);
    Clause clause = stack.within(Clause.Kind.RELATIVE, Link.Relation.DETAIL_OF, mark.from());
    clause.antecedent = unclear || mark.word().equals("what") ? null : noun.orElse(null);
    clause.opener = mark.word();
    if (items.isMark(index - 1, Item.Kind.PREPOSITION)) {
      Item.Mark preposition = (Item.Mark) items.at(index - 1);
      clause.opener = preposition.word() + " " + mark.word();
      stack.own(preposition.from(), preposition.to());
    }
    stack.let(null);
  }

  private void subordinator(int index, Item.Mark mark) {
    Optional<Link.Relation> relation = lexicon.opens(mark.word());
    boolean said = mark.word().equals("that") && items.isBehindVerb(index);
    if (mark.word().equals("that") && !said && describes(index)) {
      relative(index, mark);
    } else if (relation.isPresent() && (said || items.opensClause(index))) {
      boolean content = relation.get() == Link.Relation.CONTENT_OF;
      Clause.Kind kind = content ? Clause.Kind.CONTENT : Clause.Kind.SUBORDINATE;
      VerbGroup verb = stack.open().verb;
      boolean asked =
          verb != null
              && lexicon.is("say", verb.lemma())
              && items.isBehindVerb(index)
              && mark.word().matches("when|where|whether|if|how|why|what");
      Clause clause = stack.within(asked ? Clause.Kind.CONTENT : kind, relation.get(), mark.from());
      clause.opener = mark.word();
      clause.dropped = asked;
    }
  }

  /** Whether "that" stands behind a noun that cannot be told: "the cup that she won". */
  private boolean describes(int index) {
    VerbGroup verb = stack.open().verb;
    boolean tells = verb != null && lexicon.is("say", verb.lemma());
    return !tells
        && items
            .noun(index - 1)
            .filter(noun -> !lexicon.isTold(noun.headToken().lemma()))
            .isPresent();
  }
}

package org.factlint.extract.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of a sentence as clauses, from left to right, with one clause open at a time. A
 * verb takes the subject that waits for one in the innermost clause; a clause within another ends
 * where the outer one goes on.
 */
final class ClauseReader {
  private final Lexicon lexicon;
  private final List<Item> items;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Apposition> appositions = new ArrayList<>();
  private final List<Clause> owners;
  private Clause open;
  private @Nullable NounPhrase floating;

  private ClauseReader(Lexicon lexicon, List<Item> items, int tokens) {
    this.lexicon = lexicon;
    this.items = items;
    this.open = push(Clause.Kind.MAIN, null, Optional.empty(), 0);
    this.owners = new ArrayList<>(Collections.nCopies(tokens, open));
  }

  /** The clauses of a sentence of so many tokens. */
  static Clauses read(Lexicon lexicon, List<Item> items, int tokens) {
    ClauseReader reader = new ClauseReader(lexicon, items, tokens);
    for (int i = 0; i < items.size(); i++) {
      reader.take(i);
    }
    reader.close();
    return new Clauses(
        List.copyOf(reader.clauses), List.copyOf(reader.appositions), List.copyOf(reader.owners));
  }

  private void take(int index) {
    Item item = items.get(index);
    if (item instanceof Item.Noun noun) {
      noun(index, noun.phrase());
    } else if (item instanceof Item.Verb verb) {
      verb(index, verb.group());
    } else {
      mark(index, (Item.Mark) item);
    }
    own(item, open);
  }

  private void own(Item item, Clause clause) {
    for (int i = item.from(); i < item.to(); i++) {
      owners.set(i, clause);
    }
    clause.to = Math.max(clause.to, item.to());
  }

  private Clause push(
      Clause.Kind kind, @Nullable Clause parent, Optional<Link.Relation> relation, int from) {
    Clause clause = new Clause(kind, parent, relation, from);
    clauses.add(clause);
    return clause;
  }

  private void noun(int index, NounPhrase phrase) {
    Optional<Item.Mark> before = markBefore(index);
    if (before.filter(this::opensOpenClause).isPresent()) {
      open.subject = phrase;
    } else if (before.filter(ClauseReader::isPreposition).isPresent()) {
      open.parts.add(new Clause.Part(before.map(Item.Mark::word), phrase));
    } else if (before.filter(m -> m.kind() == Item.Kind.COMMA).isPresent() && waits(phrase)) {
      afterComma(phrase);
    } else if (!open.hasVerb()) {
      open.subject = phrase;
    } else if (startsClause(index)) {
      floating = phrase;
    } else {
      open.parts.add(new Clause.Part(Optional.empty(), phrase));
    }
  }

  private boolean opensOpenClause(Item.Mark mark) {
    return mark.kind() == Item.Kind.SUBORDINATOR && !open.hasVerb() && open.from == mark.from();
  }

  private static boolean isPreposition(Item.Mark mark) {
    return mark.kind() == Item.Kind.PREPOSITION || mark.kind() == Item.Kind.SUBORDINATOR;
  }

  /** Whether something stands before the comma that a noun behind it could belong to. */
  private boolean waits(NounPhrase phrase) {
    return open.lastNoun().filter(last -> last.to() < phrase.from()).isPresent();
  }

  private void afterComma(NounPhrase phrase) {
    NounPhrase last = open.lastNoun().orElseThrow();
    boolean adjacent = phrase.from() - last.to() <= 2;
    if (adjacent && Apposition.fits(last, phrase)) {
      appositions.add(new Apposition(last, phrase));
      floating = open.hasVerb() ? phrase : null;
    } else if (open.hasVerb()) {
      floating = phrase;
    } else {
      open.subject = phrase;
    }
  }

  /** A noun that a finite verb follows, with nothing but times and adverbs between. */
  private boolean startsClause(int index) {
    for (int i = index + 1; i < items.size(); i++) {
      Item item = items.get(i);
      if (item instanceof Item.Verb verb) {
        return verb.group().isFinite();
      }
      boolean passes =
          item instanceof Item.Mark mark
              && (mark.kind() == Item.Kind.TIME || mark.kind() == Item.Kind.OTHER);
      if (!passes) {
        return false;
      }
    }
    return false;
  }

  private void verb(int index, VerbGroup group) {
    switch (group.form()) {
      case FINITE -> finite(index, group);
      case INFINITIVE -> infinitive(group);
      default -> participle(index, group);
    }
  }

  private void finite(int index, VerbGroup group) {
    if (isInverted() && floating != null) {
      uninvert(group);
      floating = null;
      return;
    }
    if (open.hasVerb()) {
      openFor(index, group);
    } else if (open.subject == null && open.kind != Clause.Kind.RELATIVE) {
      outwards();
    }
    set(open, group);
    floating = null;
  }

  private void set(Clause clause, VerbGroup group) {
    clause.verb = group;
    if (clause.kind == Clause.Kind.RELATIVE && clause.subject == null) {
      clause.subject = clause.antecedent;
    }
  }

  /** Opens the clause that a further finite verb belongs to. */
  private void openFor(int index, VerbGroup group) {
    Optional<Item.Mark> before = markBefore(index);
    boolean joined = before.filter(m -> m.kind() == Item.Kind.CONJUNCTION).isPresent();
    Optional<Clause> outer = outerWithoutVerb();
    if (joined) {
      coordinate(group);
    } else if (saysBehind(group, before)) {
      startAnew(group.from());
    } else if (floating != null) {
      withSubject(floating);
    } else if (outer.isPresent()) {
      open = outer.get();
    } else if (open.lastNoun().filter(last -> !open.parts.isEmpty()).isPresent()) {
      Clause.Part last = open.parts.remove(open.parts.size() - 1);
      withSubject(last.phrase());
    } else {
      coordinate(group);
    }
  }

  /** "…, said Ida Osei". */
  private boolean saysBehind(VerbGroup group, Optional<Item.Mark> before) {
    return floating == null
        && lexicon.is("say", group.lemma())
        && before.filter(mark -> mark.kind() == Item.Kind.COMMA).isPresent();
  }

  /** "Only then did the two sides agree": the helping verb stands before the subject. */
  private boolean isInverted() {
    VerbGroup verb = open.verb;
    return verb != null
        && verb.lemma().equals("do")
        && verb.to() - verb.from() <= 2
        && open.subject == null;
  }

  private void uninvert(VerbGroup group) {
    VerbGroup help = open.verb;
    if (help != null && floating != null) {
      open.subject = floating;
      open.verb = group.helpedBy(help);
    }
  }

  /** A verb of the same subject: "runs trams and carries passengers". */
  private void coordinate(VerbGroup group) {
    Clause before = open;
    open = push(before.kind, before.parent, before.relation, group.from());
    open.subject = before.subject;
    open.antecedent = before.antecedent;
    open.opener = before.opener;
  }

  /** A clause with a subject of its own, without a word that opens it. */
  private void withSubject(NounPhrase subject) {
    Clause before = open;
    VerbGroup verb = before.verb;
    boolean says = verb != null && lexicon.is("say", verb.lemma()) && verb.to() == subject.from();
    boolean relative = before.lastNoun().filter(n -> n.to() == subject.from()).isPresent();
    if (says) {
      open =
          push(Clause.Kind.CONTENT, before, Optional.of(Link.Relation.CONTENT_OF), subject.from());
    } else if (relative && before.hasVerb()) {
      open =
          push(Clause.Kind.RELATIVE, before, Optional.of(Link.Relation.DETAIL_OF), subject.from());
      open.antecedent = before.lastNoun().orElse(null);
      open.objectGap = true;
    } else {
      open = push(Clause.Kind.MAIN, null, Optional.empty(), subject.from());
    }
    open.subject = subject;
    claim(subject);
  }

  private void claim(NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      owners.set(i, open);
    }
    open.to = Math.max(open.to, phrase.to());
  }

  private Optional<Clause> outerWithoutVerb() {
    for (Clause outer = open.parent; outer != null; outer = outer.parent) {
      if (!outer.hasVerb() && outer.subject != null) {
        return Optional.of(outer);
      }
    }
    return Optional.empty();
  }

  private void outwards() {
    outerWithoutVerb().ifPresent(outer -> open = outer);
  }

  private void infinitive(VerbGroup group) {
    Clause governor = open;
    open =
        push(Clause.Kind.INFINITIVE, governor, Optional.of(Link.Relation.CONTENT_OF), group.from());
    open.verb = group;
    open.subject = Controls.subject(lexicon, governor);
    open.dropped = !Controls.isComplement(lexicon, governor, group);
  }

  private void participle(int index, VerbGroup group) {
    Optional<Item.Mark> before = markBefore(index);
    boolean joined = before.filter(m -> m.kind() == Item.Kind.CONJUNCTION).isPresent();
    if (joined && open.kind == Clause.Kind.PARTICIPLE && open.hasVerb()) {
      coordinate(group);
    } else if (!open.hasVerb() && open.kind == Clause.Kind.RELATIVE) {
      set(open, group);
      return;
    } else {
      Clause governor = open;
      open =
          push(
              Clause.Kind.PARTICIPLE, governor, Optional.of(Link.Relation.DETAIL_OF), group.from());
      open.opener =
          before
              .filter(m -> m.kind() == Item.Kind.PREPOSITION || m.kind() == Item.Kind.SUBORDINATOR)
              .map(Item.Mark::word)
              .orElse(null);
      open.subject = Controls.ofParticiple(governor, group, before);
    }
    open.verb = group;
  }

  private void mark(int index, Item.Mark mark) {
    switch (mark.kind()) {
      case COMMA -> comma(index);
      case BREAK -> startAnew(mark.to());
      case RELATIVE -> relative(index, mark);
      case SUBORDINATOR -> subordinator(index, mark);
      case ADJECTIVE -> open.adjectives.add(mark);
      case PARTICLE -> open.particle = open.particle == null ? mark.word() : open.particle;
      case CONJUNCTION -> conjunction(index, mark);
      default -> {}
    }
  }

  /** Ends a clause within another, unless a list or a further verb goes on in it. */
  private void comma(int index) {
    boolean goesOn = isMark(index + 1, Item.Kind.CONJUNCTION);
    Clause parent = open.parent;
    while (open.hasVerb() && parent != null && !goesOn && open.kind != Clause.Kind.CONTENT) {
      open = parent;
      parent = open.parent;
    }
    floating = null;
  }

  private void conjunction(int index, Item.Mark mark) {
    boolean clause =
        index + 1 < items.size()
            && items.get(index + 1) instanceof Item.Noun
            && startsClause(index + 1);
    if (clause && open.hasVerb()) {
      Clause before = open;
      boolean content = before.kind == Clause.Kind.CONTENT;
      open =
          push(
              content ? Clause.Kind.CONTENT : Clause.Kind.MAIN,
              content ? before.parent : null,
              content ? before.relation : Optional.empty(),
              mark.to());
    }
  }

  private void startAnew(int from) {
    open = push(Clause.Kind.MAIN, null, Optional.empty(), from);
    floating = null;
  }

  private void relative(int index, Item.Mark mark) {
    Clause governor = open;
    Optional<NounPhrase> noun = Optional.ofNullable(floating).or(governor::lastNoun);
    boolean content =
        mark.word().equals("that")
            && governor.hasVerb()
            && index > 0
            && items.get(index - 1) instanceof Item.Verb;
    if (content) {
      open =
          push(Clause.Kind.CONTENT, governor, Optional.of(Link.Relation.CONTENT_OF), mark.from());
      return;
    }
    open = push(Clause.Kind.RELATIVE, governor, Optional.of(Link.Relation.DETAIL_OF), mark.from());
    open.antecedent = noun.orElse(null);
    open.opener = mark.word();
    floating = null;
  }

  private void subordinator(int index, Item.Mark mark) {
    Optional<Link.Relation> relation =
        lexicon.opens(mark.word()).or(() -> lexicon.opens(lastWord(mark)));
    boolean said = mark.word().equals("that") && endsWithVerb(index);
    if (mark.word().equals("that") && !said && describes(index)) {
      relative(index, mark);
      return;
    }
    if (relation.isPresent() && (said || opensClause(index))) {
      boolean content = relation.get() == Link.Relation.CONTENT_OF;
      Clause.Kind kind = content ? Clause.Kind.CONTENT : Clause.Kind.SUBORDINATE;
      open = push(kind, open, relation, mark.from());
      open.opener = mark.word();
    }
  }

  /** Whether "that" stands behind a noun that cannot be told: "the cup that she won". */
  private boolean describes(int index) {
    boolean tells = open.verb != null && lexicon.is("say", open.verb.lemma());
    return !tells
        && index > 0
        && items.get(index - 1) instanceof Item.Noun noun
        && !lexicon.isTold(noun.phrase().headToken().lemma());
  }

  /** Whether a verb stands before a word, with at most its particle between. */
  private boolean endsWithVerb(int index) {
    int before = isMark(index - 1, Item.Kind.PARTICLE) ? index - 2 : index - 1;
    return before >= 0 && items.get(before) instanceof Item.Verb;
  }

  private static String lastWord(Item.Mark mark) {
    return mark.word().substring(mark.word().lastIndexOf(' ') + 1);
  }

  /** Whether a subject and a finite verb stand behind a word before the clause would end. */
  private boolean opensClause(int index) {
    boolean noun = false;
    for (int i = index + 1; i < items.size(); i++) {
      Item item = items.get(i);
      if (item instanceof Item.Verb verb) {
        return noun && verb.group().isFinite();
      }
      noun = noun || item instanceof Item.Noun || isMark(i, Item.Kind.RELATIVE);
      boolean passes = noun && isMark(i, Item.Kind.COMMA) && isMark(i + 1, Item.Kind.RELATIVE);
      boolean ends =
          isMark(i, Item.Kind.COMMA)
              || isMark(i, Item.Kind.BREAK)
              || isMark(i, Item.Kind.SUBORDINATOR);
      if (ends && !passes) {
        return false;
      }
    }
    return false;
  }

  private boolean isMark(int index, Item.Kind kind) {
    return index >= 0
        && index < items.size()
        && items.get(index) instanceof Item.Mark mark
        && mark.kind() == kind;
  }

  /** The mark right before an item, over adverbs. */
  private Optional<Item.Mark> markBefore(int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (!(items.get(i) instanceof Item.Mark mark)) {
        return Optional.empty();
      }
      if (mark.kind() != Item.Kind.OTHER) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  /** A participle that opened the sentence has the subject of what follows. */
  private void close() {
    for (Clause clause : clauses) {
      Clause parent = clause.parent;
      if (clause.kind == Clause.Kind.PARTICIPLE && clause.subject == null && parent != null) {
        clause.subject = parent.subject;
      }
      boolean gap =
          clause.kind == Clause.Kind.RELATIVE
              && clause.opener != null
              && clause.opener.matches("which|that|whom|who")
              && !Objects.equals(clause.subject, clause.antecedent);
      clause.objectGap = clause.objectGap || (gap && clause.objects().isEmpty());
    }
  }
}

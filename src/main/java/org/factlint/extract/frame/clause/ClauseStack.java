package org.factlint.extract.frame.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.factlint.extract.frame.Link;
import org.factlint.extract.frame.phrase.Apposition;
import org.factlint.extract.frame.phrase.Lexicon;
import org.factlint.extract.frame.phrase.NounPhrase;
import org.factlint.extract.frame.phrase.VerbGroup;
import org.jspecify.annotations.Nullable;

/** The clauses of a sentence while it is read: all so far, and the one that is open. */
final class ClauseStack {
  private final Lexicon lexicon;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Apposition> appositions = new ArrayList<>();
  private final List<Clause> owners;
  private Clause open;
  private @Nullable NounPhrase floating;
  private @Nullable Clause ended;
  private @Nullable Clause elliptic;

  ClauseStack(Lexicon lexicon, int tokens) {
    this.lexicon = lexicon;
    this.open = add(Clause.Kind.MAIN, null, Optional.empty(), 0);
    this.owners = new ArrayList<>(Collections.nCopies(tokens, open));
  }

  Clause open() {
    return open;
  }

  /** A noun behind a comma that may be the subject of a clause to come. */
  Optional<NounPhrase> floating() {
    return Optional.ofNullable(floating);
  }

  void let(@Nullable NounPhrase phrase) {
    floating = phrase;
  }

  private Clause add(
      Clause.Kind kind, @Nullable Clause parent, Optional<Link.Relation> relation, int from) {
    Clause clause = new Clause(kind, parent, relation, from);
    clauses.add(clause);
    return clause;
  }

  /** Opens a clause within the open one. */
  Clause within(Clause.Kind kind, Link.Relation relation, int from) {
    open = add(kind, open, Optional.of(relation), from);
    return open;
  }

  /** Opens a clause of its own. */
  Clause startAnew(int from) {
    open = add(Clause.Kind.MAIN, null, Optional.empty(), from);
    floating = null;
    return open;
  }

  /** Opens "…, says the union, …", after which the open clause goes on. */
  void aside(int from) {
    open = add(Clause.Kind.ASIDE, open, Optional.empty(), from);
  }

  /** Whether the open clause stands beside a passive, whose helping verb may hold for it. */
  boolean isElliptic() {
    return elliptic != null && elliptic.equals(open);
  }

  /** The same, where the verb to come has no helping verb of its own. */
  void besidePassive(int from) {
    beside(from);
    elliptic = open;
  }

  /** Opens a clause beside the open one: "… and the crowd cheered". */
  void beside(int from) {
    boolean content = open.kind == Clause.Kind.CONTENT;
    open =
        add(
            content ? Clause.Kind.CONTENT : Clause.Kind.MAIN,
            content ? open.parent : null,
            content ? open.relation : Optional.empty(),
            from);
  }

  /** A verb of the same subject: "runs trams and carries passengers". */
  void coordinate(int from) {
    Clause before = open;
    open = add(before.kind, before.parent, before.relation, from);
    open.subject = before.subject;
    open.antecedent = before.antecedent;
    open.opener = before.opener;
    open.dropped = before.dropped;
    open.before = before;
  }

  /** A verb behind what was no verb of its own: "a man convicted of spying was freed". */
  void reduce(int from) {
    Clause before = open;
    VerbGroup verb = before.verb;
    before.verb = verb == null ? null : verb.asParticiple();
    startAnew(from);
    open.subject = before.subject;
  }

  /** The same, but a verb with a tense goes on behind the clause of an infinitive. */
  void coordinateWithLike(VerbGroup group) {
    Clause parent = open.parent;
    while (open.kind == Clause.Kind.INFINITIVE && !group.isBare() && parent != null) {
      open = parent;
      parent = open.parent;
    }
    coordinate(group.from());
  }

  /** A clause with a subject of its own, without a word that opens it. */
  void withSubject(NounPhrase subject, int verbFrom) {
    Clause around = open;
    VerbGroup verb = open.verb;
    Optional<NounPhrase> last = open.lastNoun();
    boolean says =
        verb != null
            && lexicon.is("say", verb.lemma())
            && (verb.to() == subject.from() || open.parts.isEmpty());
    boolean relative = last.filter(noun -> noun.to() == subject.from()).isPresent();
    if (says) {
      within(Clause.Kind.CONTENT, Link.Relation.CONTENT_OF, subject.from());
    } else if (relative && open.hasVerb()) {
      within(Clause.Kind.RELATIVE, Link.Relation.DETAIL_OF, subject.from());
      open.antecedent = last.orElse(null);
      open.objectGap = true;
    } else {
      startAnew(subject.from());
    }
    open.subject = subject;
    for (int i = subject.from(); i < verbFrom; i++) {
      owners.set(i, owners.get(i) == around ? open : owners.get(i));
    }
  }

  /** The clause around the open one that still waits for its verb. */
  Optional<Clause> outerWaiting() {
    for (Clause outer = open.parent; outer != null; outer = outer.parent) {
      if (!outer.hasVerb() && outer.subject != null) {
        return Optional.of(outer);
      }
    }
    return Optional.empty();
  }

  /** Goes on with the clause that still waits for its verb, if there is one. */
  boolean goOutwards() {
    Optional<Clause> outer = outerWaiting();
    outer.ifPresent(clause -> open = clause);
    return outer.isPresent();
  }

  /** Ends the clauses that a comma ends. */
  void endAtComma() {
    Clause before = open;
    Clause parent = open.parent;
    while (open.hasVerb() && parent != null && open.kind != Clause.Kind.CONTENT) {
      open = parent;
      parent = open.parent;
    }
    ended = before.equals(open) ? null : before;
  }

  /** The noun right before the last comma: one that waits, or the last of what it ended. */
  Optional<NounPhrase> beforeComma() {
    return beforeComma(false);
  }

  /** The same; the last that is not where something is, if it is to be somebody. */
  Optional<NounPhrase> beforeComma(boolean person) {
    return floating().or(() -> ended == null ? Optional.empty() : ended.lastNoun(person));
  }

  /** Whether the last comma ended a clause within another. */
  boolean hasJustEnded() {
    return ended != null;
  }

  void own(int from, int to) {
    for (int i = from; i < to; i++) {
      owners.set(i, open);
    }
  }

  void apposition(NounPhrase first, NounPhrase second) {
    appositions.add(new Apposition(first, second));
  }

  /** What was read; a participle that opened the sentence has the subject of what follows. */
  Clauses result() {
    for (Clause clause : clauses) {
      Clause parent = clause.parent;
      if (clause.kind == Clause.Kind.PARTICIPLE
          && clause.subject == null
          && parent != null
          && !clause.isUnclear) {
        clause.subject = parent.subject;
      }
      clause.findGap();
    }
    return new Clauses(List.copyOf(clauses), List.copyOf(appositions), List.copyOf(owners));
  }
}

package org.factlint.extract.frame.clause;

import java.util.Optional;
import org.factlint.extract.frame.Link;
import org.factlint.extract.frame.Predicate;
import org.factlint.extract.frame.phrase.Item;
import org.factlint.extract.frame.phrase.ItemStream;
import org.factlint.extract.frame.phrase.Lexicon;
import org.factlint.extract.frame.phrase.NounPhrase;
import org.factlint.extract.frame.phrase.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Finds the clause that a verb belongs to, and opens it where it is a new one. */
final class VerbReader {
  private final Lexicon lexicon;
  private final ItemStream items;
  private final ClauseStack stack;

  VerbReader(Lexicon lexicon, ItemStream items, ClauseStack stack) {
    this.lexicon = lexicon;
    this.items = items;
    this.stack = stack;
  }

  void read(int index, VerbGroup told) {
    VerbGroup group = isElliptic(told) ? told.asPassive() : told;
    boolean between =
        group.mayBeParticiple()
            && !stack.open().hasVerb()
            && stack.open().subject != null
            && items.isBehind(index, Item.Kind.COMMA)
            && items.verbComesBehindComma(index);
    switch (group.form()) {
      case FINITE -> {
        if (between) {
          participle(index, group.asParticiple());
        } else {
          finite(index, group);
        }
      }
      case INFINITIVE -> infinitive(group);
      default -> participle(index, group);
    }
  }

  /** "Four were killed and nine <b>injured</b>": the helping verb is not said again. */
  private boolean isElliptic(VerbGroup group) {
    NounPhrase subject = stack.open().subject;
    return stack.isElliptic()
        && subject != null
        && subject.to() == group.from()
        && !stack.open().hasVerb();
  }

  private void finite(int index, VerbGroup group) {
    Clause open = stack.open();
    VerbGroup help = open.verb;
    if (help != null
        && open.subject == null
        && help.isHelpBefore()
        && stack.floating().isPresent()) {
      open.subject = stack.floating().get();
      open.verb = group.helpedBy(help);
      stack.let(null);
      return;
    }
    if (isToldInRow(index, group)) {
      finite(index, group.asPassive());
      return;
    }
    if (isAside(index, group)) {
      stack.aside(group.from());
    } else if (open.hasVerb()) {
      openFor(index, group);
    } else if (open.subject == null && open.kind != Clause.Kind.RELATIVE) {
      stack.goOutwards();
    }
    set(group);
    stack.let(null);
  }

  /** "Was arrested and <b>told</b> to wait". */
  private boolean isToldInRow(int index, VerbGroup group) {
    VerbGroup before = stack.open().verb;
    return before != null
        && before.voice() == Predicate.Voice.PASSIVE
        && group.voice() == Predicate.Voice.ACTIVE
        && group.mayBePast()
        && lexicon.is("causes", group.lemma())
        && items.isBehind(index, Item.Kind.CONJUNCTION)
        && index + 1 < items.size()
        && items.at(index + 1) instanceof Item.Verb next
        && next.group().form() == VerbGroup.Form.INFINITIVE;
  }

  /** "…, said Ida Osei": whoever says it stands behind the verb. */
  private boolean isAside(int index, VerbGroup group) {
    return stack.floating().isEmpty()
        && lexicon.is("say", group.lemma())
        && items.isBehind(index, Item.Kind.COMMA)
        && items.closesWithNoun(index)
        && stack.open().lastNoun().isPresent()
        && (stack.open().hasVerb()
            || stack.open().subject == null
            || items.verbComesBehindComma(index));
  }

  private void set(VerbGroup group) {
    Clause clause = stack.open();
    Clause before = clause.before;
    VerbGroup helped = before == null ? null : before.verb;
    clause.verb = helped != null && group.isBare() ? group.likeBefore(helped) : group;
    if (clause.kind == Clause.Kind.RELATIVE && clause.subject == null) {
      clause.subject = clause.antecedent;
    }
  }

  /** Opens the clause that a further finite verb belongs to. */
  private void openFor(int index, VerbGroup group) {
    boolean apart = items.isBehind(index, Item.Kind.COMMA);
    Optional<NounPhrase> floating = stack.floating();
    if (items.isBehind(index, Item.Kind.CONJUNCTION)) {
      stack.coordinateWithLike(group);
    } else if (floating.isPresent()) {
      stack.withSubject(floating.get(), group.from());
    } else if (!stack.goOutwards()) {
      Clause open = stack.open();
      if (!apart && isReduced(open)) {
        stack.reduce(group.from());
      } else if (apart || open.parts.isEmpty()) {
        stack.coordinate(group.from());
      } else {
        stack.withSubject(open.parts.remove(open.parts.size() - 1).phrase(), group.from());
      }
    }
  }

  /** "A man convicted of spying <b>was freed</b>": the verb before was a participle. */
  private static boolean isReduced(Clause open) {
    VerbGroup verb = open.verb;
    return verb != null
        && open.subject != null
        && verb.mayBeParticiple()
        && !open.parts.isEmpty()
        && open.parts.get(0).phrase().from() > verb.to()
        && open.subject.to() == verb.from();
  }

  private void infinitive(VerbGroup group) {
    Clause governor = stack.open();
    Optional<NounPhrase> noun = governor.lastNoun().filter(last -> last.to() == group.from());
    Clause clause = stack.within(Clause.Kind.INFINITIVE, Link.Relation.CONTENT_OF, group.from());
    clause.verb = group;
    clause.subject = Controls.subject(lexicon, governor);
    clause.dropped = governor.dropped || !Controls.isComplement(lexicon, governor, group);
    if (clause.dropped && !governor.dropped) {
      noun.flatMap(before -> Outlook.ofInfinitive(lexicon, before))
          .ifPresent(outlook -> look(clause, governor, outlook));
    }
  }

  /** Takes from a noun before a verb whose doing it is, and whether it is told to be done. */
  private void look(Clause clause, Clause governor, Outlook outlook) {
    clause.dropped = false;
    clause.outlook = outlook;
    clause.subject =
        outlook.ranked() ? ranked(governor, outlook) : outlook.owner().orElse(governor.subject);
  }

  /** Whom "the first to do it" means: what it is said of, or the noun itself. */
  private @Nullable NounPhrase ranked(Clause governor, Outlook outlook) {
    VerbGroup verb = governor.verb;
    if (verb != null && lexicon.is("copula", verb.lemma())) {
      return governor.subject;
    }
    boolean named =
        verb != null && lexicon.is("names", verb.lemma()) && governor.objects().size() > 1;
    return named ? governor.objects().get(0) : outlook.owner().orElse(governor.subject);
  }

  private void participle(int index, VerbGroup group) {
    Optional<Item.Mark> before = items.markBefore(index);
    Clause governor = stack.open();
    boolean joined = before.filter(m -> m.kind() == Item.Kind.CONJUNCTION).isPresent();
    Optional<Outlook> outlook = outlook(governor, group);
    if (before.filter(m -> m.word().equals("of")).isPresent() && outlook.isEmpty()) {
      return;
    }
    if (!governor.hasVerb() && governor.kind == Clause.Kind.RELATIVE) {
      set(group);
      return;
    }
    boolean row = isOfPassiveRow(index, group, governor);
    if (row || (joined && governor.kind == Clause.Kind.PARTICIPLE && governor.hasVerb())) {
      stack.coordinate(group.from());
    } else {
      Clause clause = stack.within(Clause.Kind.PARTICIPLE, Link.Relation.DETAIL_OF, group.from());
      clause.opener = before.filter(VerbReader::opens).map(Item.Mark::word).orElse(null);
      boolean comma = before.filter(m -> m.kind() == Item.Kind.COMMA).isPresent();
      boolean loose = group.form() == VerbGroup.Form.GERUND && comma;
      boolean told = governor.verb != null && lexicon.is("say", governor.verb.lemma());
      clause.isUnclear = loose && (stack.hasJustEnded() || told);
      clause.subject =
          clause.isUnclear ? null : Controls.ofParticiple(lexicon, governor, group, before);
      clause.dropped =
          (clause.opener != null && clause.opener.matches("than|as|like"))
              || isWeighed(governor, group);
      clause.outlook = outlook.orElse(null);
      if (!clause.isUnclear) {
        outlook.flatMap(Outlook::owner).ifPresent(owner -> clause.subject = owner);
      }
    }
    stack.open().verb = group;
  }

  /** "The law bans <b>smoking</b>": nobody says that somebody smokes. */
  private boolean isWeighed(Clause governor, VerbGroup gerund) {
    VerbGroup verb = governor.verb;
    return verb != null
        && gerund.form() == VerbGroup.Form.GERUND
        && gerund.from() == verb.to()
        && lexicon.is("weighs", verb.lemma());
  }

  /** "Was charged with theft, <b>released</b> on bail and fined". */
  private boolean isOfPassiveRow(int index, VerbGroup group, Clause governor) {
    VerbGroup verb = governor.verb;
    boolean passive = verb != null && verb.isFinite() && verb.voice() == Predicate.Voice.PASSIVE;
    return passive
        && group.form() == VerbGroup.Form.PARTICIPLE
        && items.isBehind(index, Item.Kind.COMMA)
        && items.verbComesBehindConjunction(index);
  }

  /** What a noun right before a participle, or before its preposition, tells of it. */
  private Optional<Outlook> outlook(Clause governor, VerbGroup participle) {
    return governor
        .lastNoun()
        .filter(noun -> participle.from() - noun.to() <= 1)
        .flatMap(noun -> Outlook.ofParticiple(lexicon, noun));
  }

  private static boolean opens(Item.Mark mark) {
    return mark.kind() == Item.Kind.PREPOSITION || mark.kind() == Item.Kind.SUBORDINATOR;
  }
}

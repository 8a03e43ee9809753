package org.factlint.extract.frame.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.factlint.extract.frame.Argument;
import org.factlint.extract.frame.Predicate;
import org.factlint.extract.frame.noun.Arguments;
import org.factlint.extract.frame.phrase.Item;
import org.factlint.extract.frame.phrase.Lexicon;
import org.factlint.extract.frame.phrase.NounPhrase;
import org.factlint.extract.frame.phrase.VerbGroup;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;

/** Turns the phrases of a clause into arguments, with passives turned. */
final class ClauseArguments {
  private final Lexicon lexicon;
  private final Arguments arguments;

  ClauseArguments(Lexicon lexicon, Arguments arguments) {
    this.lexicon = lexicon;
    this.arguments = arguments;
  }

  List<Argument> of(Clause clause, VerbGroup verb) {
    List<Argument> arguments = new ArrayList<>();
    boolean passive = verb.voice() == Predicate.Voice.PASSIVE;
    List<NounPhrase> objects = clause.objects();
    boolean gives = lexicon.is("gives", verb.lemma());
    NounPhrase subject = clause.subject;
    if (subject != null) {
      Argument.Relation done =
          gives && !objects.isEmpty() ? Argument.Relation.INDIRECT : Argument.Relation.OBJECT;
      add(arguments, passive ? done : Argument.Relation.SUBJECT, Optional.empty(), subject);
    }
    NounPhrase antecedent = clause.antecedent;
    if (clause.objectGap && antecedent != null) {
      add(arguments, Argument.Relation.OBJECT, Optional.empty(), antecedent);
    }
    for (int i = 0; i < objects.size(); i++) {
      add(
          arguments,
          relation(verb, passive, gives, i, objects.size()),
          Optional.empty(),
          objects.get(i));
    }
    for (Clause.Part part : clause.parts) {
      part.preposition().ifPresent(word -> oblique(arguments, verb, word, part.phrase()));
    }
    clause.adjectives.forEach(adjective -> arguments.add(adjective(verb.sentence(), adjective)));
    arguments.sort(Comparator.comparing(Argument::span));
    return List.copyOf(arguments);
  }

  private void oblique(List<Argument> arguments, VerbGroup verb, String word, NounPhrase phrase) {
    boolean agent =
        verb.voice() == Predicate.Voice.PASSIVE
            && word.equals("by")
            && phrase.from() > verb.head()
            && !phrase.headToken().is("CD")
            && !phrase.headToken().lower().matches("percent|cent|%|majority|margin");
    if (agent) {
      add(arguments, Argument.Relation.SUBJECT, Optional.empty(), phrase);
    } else {
      add(arguments, Argument.Relation.OBLIQUE, Optional.of(word), phrase);
    }
  }

  private Argument.Relation relation(
      VerbGroup verb, boolean passive, boolean gives, int index, int count) {
    boolean names = lexicon.is("names", verb.lemma());
    if (lexicon.is("copula", verb.lemma()) || (passive && names)) {
      return Argument.Relation.COMPLEMENT;
    }
    if (count < 2 || passive) {
      return Argument.Relation.OBJECT;
    }
    if (gives) {
      return index == 0 ? Argument.Relation.INDIRECT : Argument.Relation.OBJECT;
    }
    return index == 0 ? Argument.Relation.OBJECT : Argument.Relation.COMPLEMENT;
  }

  private void add(
      List<Argument> arguments,
      Argument.Relation relation,
      Optional<String> preposition,
      NounPhrase phrase) {
    phrase
        .each()
        .forEach(one -> arguments.add(this.arguments.argument(relation, preposition, one)));
  }

  private static Argument adjective(Sentence sentence, Item.Mark mark) {
    Token head = sentence.tokens().get(mark.to() - 1);
    return new Argument(
        Argument.Relation.COMPLEMENT,
        Optional.empty(),
        sentence.span(mark.from(), mark.to()),
        head.lemma(),
        mark.word(),
        sentence.tokens().subList(mark.from(), mark.to() - 1).stream().map(Token::lemma).toList(),
        Optional.empty(),
        Optional.empty());
  }
}

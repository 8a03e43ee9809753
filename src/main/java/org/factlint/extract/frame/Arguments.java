package org.factlint.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;
import org.factlint.extract.mention.Cast;
import org.factlint.extract.mention.Mention;

/** Turns the phrases of a clause into arguments, with passives turned. */
final class Arguments {
  private final Lexicon lexicon;
  private final Cast cast;
  private final List<Apposition> appositions;

  Arguments(Lexicon lexicon, Cast cast, List<Apposition> appositions) {
    this.lexicon = lexicon;
    this.cast = cast;
    this.appositions = appositions;
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
    phrase.each().forEach(one -> arguments.add(argument(relation, preposition, one)));
  }

  Argument argument(Argument.Relation relation, Optional<String> preposition, NounPhrase phrase) {
    return new Argument(
        relation,
        preposition,
        phrase.span(),
        head(phrase),
        phrase.words(),
        modifiers(phrase),
        possessor(phrase),
        mention(phrase));
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

  private static String head(NounPhrase phrase) {
    return phrase.headToken().lemma();
  }

  private static List<String> modifiers(NounPhrase phrase) {
    return phrase.sentence().tokens().subList(phrase.base(), phrase.head()).stream()
        .filter(token -> Stream.of("JJ", "NN", "VBN", "VBG").anyMatch(token::is))
        .map(Token::lemma)
        .toList();
  }

  private Optional<Argument.Phrase> possessor(NounPhrase phrase) {
    Optional<NounPhrase> owner = phrase.possessor().or(phrase::of);
    if (owner.isPresent()) {
      NounPhrase whose = owner.get();
      return Optional.of(
          new Argument.Phrase(whose.span(), head(whose), whose.words(), mention(whose)));
    }
    Token first = phrase.sentence().tokens().get(phrase.base());
    return first.is("PRP$")
        ? Optional.of(
            new Argument.Phrase(first.span(), first.lower(), first.folded(), mentionAt(first)))
        : Optional.empty();
  }

  private Optional<Mention> mentionAt(Token token) {
    return cast.in(token.span()).stream().findFirst();
  }

  /** The mention that a phrase is, or that the name beside it is. */
  Optional<Mention> mention(NounPhrase phrase) {
    Optional<Mention> own = itself(phrase);
    return own.isPresent()
        ? own
        : appositions.stream()
            .filter(pair -> pair.first().equals(phrase))
            .flatMap(pair -> itself(pair.second()).stream())
            .findFirst();
  }

  /** The mention that a phrase as a whole is: one that ends with its head. */
  private Optional<Mention> itself(NounPhrase phrase) {
    int head = phrase.headToken().span().end();
    return cast.in(phrase.span()).stream()
        .filter(mention -> mention.span().end() == head || coversHead(mention, phrase))
        .max(Comparator.comparingInt(mention -> mention.span().length()));
  }

  private static boolean coversHead(Mention mention, NounPhrase phrase) {
    return mention.kind() == Mention.Kind.NAME
        && mention.span().start() <= phrase.headToken().span().start()
        && mention.span().end() >= phrase.headToken().span().end();
  }
}

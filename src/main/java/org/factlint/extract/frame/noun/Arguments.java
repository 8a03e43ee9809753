package org.factlint.extract.frame.noun;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factlint.extract.frame.Argument;
import org.factlint.extract.frame.phrase.Apposition;
import org.factlint.extract.frame.phrase.NounPhrase;
import org.factlint.extract.language.Token;
import org.factlint.extract.mention.Cast;
import org.factlint.extract.mention.Mention;

/** Turns phrases into arguments. */
public final class Arguments {
  private final Cast cast;
  private final List<Apposition> appositions;

  /**
   * Reads arguments of one sentence.
   *
   * @param cast whom the article speaks of
   * @param appositions nouns of the sentence that stand for the same
   */
  public Arguments(Cast cast, List<Apposition> appositions) {
    this.cast = cast;
    this.appositions = appositions;
  }

  /**
   * A phrase as an argument.
   *
   * @param relation how it takes part
   * @param preposition the preposition before it, if there is one
   * @param phrase the phrase
   * @return the argument, with whom it mentions
   */
  public Argument argument(
      Argument.Relation relation, Optional<String> preposition, NounPhrase phrase) {
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

  /**
   * The mention that a phrase is, or that the name beside it is.
   *
   * @param phrase a phrase of the sentence
   * @return the mention; empty if the phrase mentions nobody who is known
   */
  public Optional<Mention> mention(NounPhrase phrase) {
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

package org.factlint.extract.frame.phrase;

import java.util.List;
import java.util.Optional;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;
import org.factlint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A noun with what belongs to it.
 *
 * @param sentence its sentence
 * @param from the first token
 * @param to one past the last token, with "of" and what stands behind it
 * @param base the first token behind a possessor
 * @param head the token of the head noun
 * @param possessor whose it is, by <i>'s</i>
 * @param of what stands behind "of"
 * @param members the phrases of a list; empty unless this is one
 */
public record NounPhrase(
    Sentence sentence,
    int from,
    int to,
    int base,
    int head,
    Optional<NounPhrase> possessor,
    Optional<NounPhrase> of,
    List<NounPhrase> members) {

  /**
   * The noun itself.
   *
   * @return its token
   */
  public Token headToken() {
    return sentence.tokens().get(head);
  }

  /**
   * The first word.
   *
   * @return its token
   */
  public Token first() {
    return sentence.tokens().get(from);
  }

  /**
   * Where it stands.
   *
   * @return all of it
   */
  public Span span() {
    return sentence.span(from, to);
  }

  /**
   * Whether it is several phrases in a row: "a mayor and a banker".
   *
   * @return true if it has members
   */
  public boolean isList() {
    return !members.isEmpty();
  }

  /**
   * Each phrase of a list; a phrase that is none, itself.
   *
   * @return at least one phrase
   */
  public List<NounPhrase> each() {
    return isList() ? members : List.of(this);
  }

  /**
   * The words from the first behind the articles to the head.
   *
   * @return the words, as the text has them
   */
  public String words() {
    int start = base;
    while (start < head && sentence.tokens().get(start).is("DT")) {
      start++;
    }
    return words(start, head + 1);
  }

  /**
   * Some words of its sentence.
   *
   * @param start the first token
   * @param end one past the last token
   * @return the words, as the text has them
   */
  public String words(int start, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = start; i < end; i++) {
      Token token = sentence.tokens().get(i);
      boolean apart = i > start && sentence.tokens().get(i - 1).span().end() < token.span().start();
      words.append(apart ? " " : "").append(token.folded());
    }
    return words.toString();
  }

  /**
   * The same phrase as something of an owner's: "whose talks".
   *
   * @param owner the owner; null if nobody is told
   * @return the phrase with that owner
   */
  public NounPhrase ownedBy(@Nullable NounPhrase owner) {
    return new NounPhrase(sentence, from, to, base, head, Optional.ofNullable(owner), of, members);
  }

  NounPhrase joined(NounPhrase last, List<NounPhrase> all) {
    return new NounPhrase(sentence, from, last.to(), base, head, possessor, of, List.copyOf(all));
  }
}

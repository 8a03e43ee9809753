package org.factlint.extract.frame.phrase;

import java.util.Optional;
import org.factlint.extract.frame.Predicate;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;

/**
 * A verb with its auxiliaries.
 *
 * @param sentence its sentence
 * @param from the first token
 * @param to one past the last token
 * @param head the token of the verb itself
 * @param form what it can be the verb of
 * @param voice whether its subject does or suffers
 * @param tense what its form tells of its time
 * @param negated whether "not", "never" or the like stands in it
 * @param modal the modal verb in its dictionary form
 */
public record VerbGroup(
    Sentence sentence,
    int from,
    int to,
    int head,
    Form form,
    Predicate.Voice voice,
    Predicate.Tense tense,
    boolean negated,
    Optional<String> modal) {

  /** What a verb group can be the verb of. */
  public enum Form {
    /** Of a clause with a subject. */
    FINITE,
    /** "to build". */
    INFINITIVE,
    /** "building". */
    GERUND,
    /** "built". */
    PARTICIPLE
  }

  /**
   * The verb itself.
   *
   * @return its token
   */
  public Token headToken() {
    return sentence.tokens().get(head);
  }

  /**
   * The verb in its dictionary form.
   *
   * @return one word
   */
  public String lemma() {
    return headToken().lemma();
  }

  /**
   * The same verb, with the tense and the negation of a helping verb before the subject.
   *
   * @param help the helping verb
   * @return the verb as the two tell it
   */
  public VerbGroup helpedBy(VerbGroup help) {
    return new VerbGroup(
        sentence, from, to, head, form, voice, help.tense(), negated || help.negated(), modal);
  }

  /**
   * Of verbs in a row, only the first has the helping verb: "will dig, build and sell".
   *
   * @param helped the first verb
   * @return this verb, helped alike
   */
  public VerbGroup likeBefore(VerbGroup helped) {
    return new VerbGroup(
        sentence,
        from,
        to,
        head,
        helped.form,
        voice,
        helped.tense,
        negated || helped.negated,
        helped.modal);
  }

  /**
   * Whether it is one word that looks like the dictionary form.
   *
   * @return true if it can be an infinitive
   */
  public boolean isBare() {
    return to - from == 1
        && (headToken().lower().equals(headToken().lemma()) || headToken().tag().equals("VB"));
  }

  /**
   * Whether it is a bare "did" that waits for its subject.
   *
   * @return true if it can help a verb behind the subject
   */
  public boolean isHelpBefore() {
    return lemma().equals("do") && to - from <= 2;
  }

  /**
   * Whether it is one past form: "held".
   *
   * @return true if it stands alone, as a past
   */
  public boolean mayBePast() {
    return to - from == 1 && headToken().tag().equals("VBD");
  }

  /**
   * Whether it is one word that could as well be a participle: "rejected".
   *
   * @return true if the form leaves it open
   */
  public boolean mayBeParticiple() {
    return to - from == 1 && headToken().tag().equals("VBD") && headToken().lower().endsWith("ed");
  }

  /**
   * The same as a participle, of what is done to its noun.
   *
   * @return the verb of a clause without a subject
   */
  public VerbGroup asParticiple() {
    return new VerbGroup(
        sentence,
        from,
        to,
        head,
        Form.PARTICIPLE,
        Predicate.Voice.PASSIVE,
        Predicate.Tense.NONE,
        negated,
        modal);
  }

  /** "Giant to cut jobs": what a headline says will be. */
  VerbGroup asPlanned() {
    return new VerbGroup(
        sentence,
        from,
        to,
        head,
        Form.FINITE,
        voice,
        Predicate.Tense.FUTURE,
        negated,
        Optional.of("will"));
  }

  /**
   * "Two held after theft": a headline leaves out that they were.
   *
   * @return the verb of a clause whose subject suffers
   */
  public VerbGroup asPassive() {
    return new VerbGroup(
        sentence,
        from,
        to,
        head,
        Form.FINITE,
        Predicate.Voice.PASSIVE,
        Predicate.Tense.PAST,
        negated,
        modal);
  }

  /** "The council first mentioned the plan": a past that the tagger took for a participle. */
  VerbGroup asPast() {
    return new VerbGroup(
        sentence,
        from,
        to,
        head,
        Form.FINITE,
        Predicate.Voice.ACTIVE,
        Predicate.Tense.PAST,
        negated,
        modal);
  }

  /**
   * Whether it is the verb of a clause with a subject.
   *
   * @return true unless it is an infinitive or participle
   */
  public boolean isFinite() {
    return form == Form.FINITE;
  }
}

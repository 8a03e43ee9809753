package org.factlint.compare.aspect;

import java.util.regex.Pattern;
import org.factlint.claim.Entity;
import org.factlint.claim.Predicate;
import org.factlint.compare.Participant;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.jspecify.annotations.Nullable;

/** Words questions for readers; findings of one topic are shown together. */
public final class Topics {
  private static final String WITHIN = ", within one source";

  /** The preposition that a label ends with, which says nothing where no object follows. */
  private static final Pattern DANGLING =
      Pattern.compile(" (?:to|of|with|by|in|from|for|on|at|as|about)$");

  private Topics() {}

  /**
   * A question about a subject, a predicate and an object.
   *
   * @param key its key
   * @param predicate the predicate
   * @param reading a claim that answers it
   * @return the question
   */
  public static Question question(String key, Predicate predicate, Reading reading) {
    return new Question(key, words(predicate, reading.subject(), reading.object()), predicate);
  }

  /**
   * A question that asks for the object.
   *
   * @param key its key
   * @param reading a claim that answers it
   * @return the question, without any answer in its words
   */
  static Question asking(String key, Reading reading) {
    return new Question(
        key, words(reading.predicate(), reading.subject(), null), reading.predicate());
  }

  /**
   * A question about whoever holds an office.
   *
   * @param key its key
   * @param predicate the predicate
   * @param office the office
   * @return the question
   */
  public static Question question(String key, Predicate predicate, Entity office) {
    Participant holder =
        new Participant(
            office.id().value(), office.displayName(), Participant.Kind.HOLDER, office.id());
    return new Question(key, words(predicate, holder, null), predicate);
  }

  /**
   * The same question, asked of each source against itself.
   *
   * @param question the question between sources
   * @return a question with a key of its own, so that the two are never taken for one
   */
  public static Question within(Question question) {
    return new Question(question.key() + WITHIN, question.topic(), question.predicate());
  }

  private static String words(
      Predicate predicate, Participant subject, @Nullable Participant object) {
    String words =
        object == null
            ? subject.label() + " " + DANGLING.matcher(predicate.label()).replaceFirst("")
            : subject.label() + " " + predicate.label() + " " + object.label();
    return words.strip();
  }
}

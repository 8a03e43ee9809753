package org.factlint.compare;

import java.util.List;

/** What is drawn from more than a pair of equal questions; one for each occurrence. */
public sealed interface Observation extends Fact
    permits FirstClaim,
        RelativeDate,
        NameVariant,
        RankClash,
        MissingStep,
        LabelDifference,
        TimeClash,
        WeekdayMismatch,
        AgeMismatch,
        DoublePresence,
        SharedOrigin,
        VoiceShift,
        VersionChange,
        HeadlineMismatch,
        UnattributedSuperlative,
        TitleDifference,
        NameDifference,
        Calculation {

  /**
   * What every observation carries.
   *
   * @param question what it is about
   * @param answers the claims, by the part that they play
   * @param certain whether no reading escapes it
   * @param relationWords how the parts relate
   * @param reasoning the explanation, a sentence each
   */
  record Core(
      Question question,
      List<Answer> answers,
      boolean certain,
      String relationWords,
      List<String> reasoning) {}

  /**
   * What every observation carries.
   *
   * @return the common part
   */
  Core core();

  @Override
  default Question question() {
    return core().question();
  }

  @Override
  default List<Answer> answers() {
    return core().answers();
  }

  @Override
  default boolean certain() {
    return core().certain();
  }

  @Override
  default String relationWords() {
    return core().relationWords();
  }

  @Override
  default List<String> reasoning() {
    return core().reasoning();
  }

  @Override
  default boolean withinSource() {
    return answers().stream().flatMap(answer -> answer.sources().stream()).distinct().count() == 1;
  }
}

package org.factlint.validate;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that stand for somebody or something without a name. */
final class Pronouns {
  private static final Pattern OF_PERSONS =
      Pattern.compile("\\b(?:he|she|him|her|his|hers)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern FIRST =
      Pattern.compile("^(?:he|she|it|they|his|her|its|their)\\b", Pattern.CASE_INSENSITIVE);

  private Pronouns() {}

  static Optional<String> ofPersons(String words) {
    return OF_PERSONS.matcher(words).results().map(MatchResult::group).findFirst();
  }

  /** The pronoun that words begin with. */
  static Optional<String> first(String words) {
    return FIRST.matcher(words).results().map(MatchResult::group).findFirst();
  }
}

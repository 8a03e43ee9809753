package org.factlint.config;

import java.util.Optional;
import org.factlint.factfile.json.Words;
import org.factlint.finding.Level;
import org.factlint.text.Position;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration says of one rule.
 *
 * @param rule the rule's name, as it is written
 * @param word what is said of it
 * @param pointer the path to it in the file
 * @param position where its name stands
 */
public record RuleSetting(String rule, Word word, String pointer, Position position) {

  /** What can be said of a rule. */
  public enum Word {
    /** Its findings are errors. */
    ERROR(Level.ERROR),
    /** Its findings are warnings. */
    WARNING(Level.WARNING),
    /** Its findings are notes. */
    NOTE(Level.NOTE),
    /** Its findings are listed, and are no problem. */
    NONE(Level.NONE),
    /** It does not judge. */
    OFF(null);

    private final @Nullable Level level;

    Word(@Nullable Level level) {
      this.level = level;
    }

    /**
     * The level that it gives to findings.
     *
     * @return the level; empty for a rule that does not judge
     */
    public Optional<Level> level() {
      return Optional.ofNullable(level);
    }

    /**
     * The word in the file.
     *
     * @return the name in lower case
     */
    public String word() {
      return Words.word(this);
    }
  }
}

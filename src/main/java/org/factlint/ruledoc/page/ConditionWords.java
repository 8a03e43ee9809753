package org.factlint.ruledoc.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.factlint.rule.Condition;
import org.factlint.rule.Condition.All;
import org.factlint.rule.Condition.Any;
import org.factlint.rule.Condition.Flag;
import org.factlint.rule.Condition.OneOf;

/**
 * Puts into words what a rule asks. The words are in {@code conditions.properties}, by fact,
 * property and constant; what is not there is told by its names.
 */
final class ConditionWords {
  private static final Properties WORDS = words();

  private final String fact;

  private ConditionWords(String fact) {
    this.fact = fact;
  }

  /**
   * A condition for readers.
   *
   * @param fact what the rule judges, as a sentence without its full stop
   * @param parts what must hold of it
   */
  record Told(String fact, List<Part> parts) {}

  /**
   * One thing that must hold.
   *
   * @param words a clause; if there are alternatives, what introduces them
   * @param alternatives clauses of which one must hold; none for a plain condition
   */
  record Part(String words, List<String> alternatives) {}

  static Told of(Condition.Pattern pattern) {
    ConditionWords words = new ConditionWords(pattern.fact());
    List<Part> parts = new ArrayList<>();
    for (Condition part : ((All) pattern.condition()).parts()) {
      parts.add(
          part instanceof Any any
              ? new Part("one of these holds", any.parts().stream().map(words::clause).toList())
              : new Part(words.clause(part), List.of()));
    }
    return new Told(words.find("").orElseGet(() -> apart(pattern.fact())), parts);
  }

  /** What has no words of its own: keys that {@code conditions.properties} lacks. */
  static List<String> missing(Condition.Pattern pattern) {
    List<String> missing = new ArrayList<>();
    ConditionWords words = new ConditionWords(pattern.fact());
    if (words.find("").isEmpty()) {
      missing.add(pattern.fact());
    }
    words.missing(pattern.condition(), missing);
    return missing;
  }

  private void missing(Condition condition, List<String> missing) {
    if (condition instanceof All all) {
      all.parts().forEach(part -> missing(part, missing));
    } else if (condition instanceof Any any) {
      any.parts().forEach(part -> missing(part, missing));
    } else if (condition instanceof Flag flag) {
      require(key(flag), missing);
    } else if (condition instanceof OneOf one && find(key(one, joined(one))).isEmpty()) {
      one.constants().forEach(constant -> require(key(one, constant), missing));
    }
  }

  private void require(String key, List<String> missing) {
    if (find(key).isEmpty()) {
      missing.add(fact + key);
    }
  }

  private String clause(Condition condition) {
    if (condition instanceof All all) {
      return all.parts().stream().map(this::clause).collect(Collectors.joining(", and "));
    } else if (condition instanceof Any any) {
      return any.parts().stream().map(this::clause).collect(Collectors.joining(", or "));
    } else if (condition instanceof Flag flag) {
      return find(key(flag))
          .orElseGet(() -> (flag.holds() ? "" : "not: ") + apart(flag.property()));
    }
    return clause((OneOf) condition);
  }

  private String clause(OneOf one) {
    return find(key(one, joined(one)))
        .orElseGet(
            () ->
                one.constants().stream()
                    .map(constant -> find(key(one, constant)).orElseGet(() -> named(one, constant)))
                    .collect(Collectors.joining(", or ")));
  }

  private static String joined(OneOf one) {
    return String.join("+", one.constants());
  }

  private static String key(Flag flag) {
    return "." + flag.property() + (flag.holds() ? "" : ".not");
  }

  private static String key(OneOf one, String constants) {
    return "." + one.property() + (one.holds() ? "." : ".not.") + constants;
  }

  private static String named(OneOf one, String constant) {
    String word = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    return "the " + apart(one.property()) + (one.holds() ? " is " : " is not ") + word;
  }

  /** {@code magnitudeSlip} as two words. */
  private static String apart(String name) {
    return name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
  }

  private Optional<String> find(String key) {
    return Optional.ofNullable(WORDS.getProperty(fact + key));
  }

  private static Properties words() {
    Properties words = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                ConditionWords.class.getResourceAsStream("conditions.properties"),
                "the jar lacks the words of conditions: build anew"),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return words;
  }
}

package org.factlint.compare.timeline;

import java.util.ArrayList;
import java.util.List;
import org.factlint.compare.Reading;

/** Says for readers what each statement of a clash says. */
final class Explained {
  private Explained() {}

  static List<String> of(List<TimeStatement> statements, Worked worked) {
    List<String> sentences = new ArrayList<>();
    statements.forEach(statement -> sentences.add(sentence(statement)));
    sentences.add(worked.sentence());
    if (statements.stream().anyMatch(s -> s.reading() != null && !s.certain())) {
      sentences.add("Not all of this is said without doubt.");
    }
    sentences.add("Without any one of these they would fit together.");
    return sentences.stream().distinct().toList();
  }

  private static String sentence(TimeStatement statement) {
    String one = "“" + statement.one().label() + "”";
    String other = "“" + statement.other().label() + "”";
    Reading reading = statement.reading();
    if (reading == null) {
      return switch (statement.kind()) {
        case KNOWN_ORDER -> one + " comes before " + other + ", by the kind of the two.";
        case TENURE -> one + " belongs into the time of " + other + ".";
        default -> one + " cannot end before it begins.";
      };
    }
    String source = reading.source().id().value();
    return switch (statement.kind()) {
      case DATE -> source + " dates " + one + ": " + statement.words() + ".";
      case DURATION -> source + " says how long: " + statement.words() + ".";
      default -> source + " puts " + one + " " + tie(statement) + ".";
    };
  }

  /** How a statement ties what it is about to something else. */
  static String tie(TimeStatement statement) {
    Reading reading = statement.reading();
    if (statement.kind() == TimeStatement.Kind.DURATION) {
      return statement.words();
    }
    String order =
        reading == null || reading.claim().statement().time() == null ? "before" : word(reading);
    String offset = statement.words().isEmpty() ? "" : statement.words() + " ";
    return offset + order + " “" + statement.other().label() + "”";
  }

  private static String word(Reading reading) {
    var time = reading.claim().statement().time();
    if (time == null || time.relation() == null) {
      return "before";
    }
    return switch (time.relation().order()) {
      case BEFORE -> "before";
      case AFTER -> "after";
      case DURING -> "during";
      case OVERLAPS -> "at the time of";
    };
  }
}

package org.factlint.compare.match.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.compare.Reading;
import org.factlint.value.Name;

/** What is more than what, where a claim compares two: “Lund is older than Malmo”. */
final class Degrees {
  private static final Pattern MORE =
      Pattern.compile("\\b(?:\\p{Ll}+er|(?:more|less|better|worse) ?\\p{Ll}*) than (?:the )?(.+)");
  private static final Pattern END = Pattern.compile("[,;:.(]| (?:in|by|and|but|on|at|when|as) ");

  private Degrees() {}

  /** Whether two claims with one verb or adjective compare the same two the other way round. */
  static boolean turned(Reading one, Reading two) {
    Optional<String> first = measure(one);
    Optional<String> second = measure(two);
    return first.isPresent()
        && second.isPresent()
        && same(first.get(), subject(two))
        && same(second.get(), subject(one))
        && !same(subject(one), subject(two));
  }

  /** What the subject is compared with. */
  private static Optional<String> measure(Reading reading) {
    Matcher more = MORE.matcher(reading.claim().quote().exact());
    return more.find() ? Optional.of(END.split(more.group(1), 2)[0]) : Optional.empty();
  }

  private static String subject(Reading reading) {
    return reading.subject().label().replaceAll("[“”]", "");
  }

  private static boolean same(String one, String two) {
    List<String> mine = new Name(one).words();
    return !mine.isEmpty() && mine.equals(new Name(two).words());
  }
}

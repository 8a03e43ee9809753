package org.factlint.cli.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factlint.cli.command.UsageException;
import org.factlint.finding.Level;
import org.factlint.job.Decidable;
import org.factlint.report.VisibleText;

/**
 * Finds out which findings somebody means by the first digits of their ids.
 *
 * @param all the findings that there are
 */
record MeantFindings(List<Decidable> all) {
  private static final int MOST_LISTED = 12;
  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{1,16}");

  List<Decidable> of(List<String> given) throws UsageException {
    List<Decidable> meant = new ArrayList<>();
    for (String word : given) {
      of(word).stream().filter(one -> !meant.contains(one)).forEach(meant::add);
    }
    return meant;
  }

  /** One finding may be found in several stories. */
  private List<Decidable> of(String word) throws UsageException {
    String digits = word.toLowerCase(Locale.ROOT);
    if (!DIGITS.matcher(digits).matches()) {
      throw new UsageException(
          "decide: found “" + word + "”, expected the id of a finding" + listed(open()));
    }
    List<Decidable> matching =
        all.stream().filter(one -> one.id().value().startsWith(digits)).toList();
    if (matching.isEmpty()) {
      throw new UsageException(
          "decide: found “"
              + word
              + "”, with which no finding begins, expected one"
              + listed(open()));
    }
    if (matching.stream().map(one -> one.id()).distinct().count() > 1) {
      throw new UsageException(
          "decide: found “"
              + word
              + "”, with which several begin, expected more digits of one"
              + listed(matching));
    }
    return matching;
  }

  private List<Decidable> open() {
    return all.stream()
        .filter(one -> one.level().compareTo(Level.WARNING) <= 0)
        .filter(one -> one.seen().isEmpty())
        .toList();
  }

  private static String listed(List<Decidable> candidates) {
    if (candidates.isEmpty()) {
      return "; nothing is open";
    }
    String more =
        candidates.size() > MOST_LISTED
            ? "\n  and " + (candidates.size() - MOST_LISTED) + " more; see the report"
            : "";
    return candidates.stream()
        .limit(MOST_LISTED)
        .map(one -> "\n  " + VisibleText.of(words(one)))
        .collect(Collectors.joining("", " of these:", more));
  }

  private static String words(Decidable one) {
    return one.id() + "  " + one.level().word() + "  " + one.words();
  }
}

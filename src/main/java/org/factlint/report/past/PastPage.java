package org.factlint.report.past;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factlint.finding.FindingId;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;

/**
 * A report's page that was written before. It has not every finding of its report: of thousands of
 * agreements only the first, and nothing that came later.
 */
public final class PastPage {
  private static final long LARGEST = 200_000_000;
  private static final Pattern ID = Pattern.compile(" id=\"([0-9a-f]{16})\"");

  private PastPage() {}

  /**
   * The findings that a link to the page can lead to.
   *
   * @param file the page
   * @return their ids; none if there is no such page
   */
  public static Set<FindingId> findings(InputFile file) {
    try {
      return ID.matcher(file.text(LARGEST))
          .results()
          .map(MatchResult::group)
          .map(found -> new FindingId(found.substring(found.indexOf('"') + 1, found.length() - 1)))
          .collect(Collectors.toUnmodifiableSet());
    } catch (UnreadableFileException none) {
      return Set.of();
    }
  }
}

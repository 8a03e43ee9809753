package org.factlint.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;
import org.factlint.job.mend.ChangedFile;

/** A change as a unified difference, for people and for {@code git apply}. */
public final class DiffText {
  private static final int CONTEXT = 3;

  private DiffText() {}

  /**
   * Writes a difference.
   *
   * @param changed the file that changes
   * @return lines that end with {@code \n}
   */
  public static String of(ChangedFile changed) {
    List<String> before = lines(changed.before());
    List<String> lines =
        UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + changed.file().shown(),
            "b/" + changed.file().shown(),
            before,
            DiffUtils.diff(before, lines(changed.after())),
            CONTEXT);
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(VisibleText.of(line)).append('\n'));
    return text.toString();
  }

  private static List<String> lines(String content) {
    return content.isEmpty() ? List.of() : content.lines().toList();
  }
}

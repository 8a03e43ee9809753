package org.factlint.ruledoc.page;

import static org.factlint.report.MarkdownText.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factlint.finding.FindingKind;
import org.factlint.report.MarkdownText;
import org.factlint.rule.RuleDescriptor;

/** The index of all rules, {@code rules/README.md}. */
final class RuleIndex {
  private static final Map<FindingKind, String> MEANINGS =
      Map.of(
          FindingKind.CONFLICT, "between sources: no reading of the claims lets all be true",
          FindingKind.POSSIBLE_CONFLICT, "some reasonable reading of the claims contradicts",
          FindingKind.TENSION,
              "all can be true, but framing, certainty, attribution or wording pull apart",
          FindingKind.ANOMALY, "one source against itself, the calendar or arithmetic",
          FindingKind.AGREEMENT, "the same answer; independence is not established by it",
          FindingKind.REFINEMENT, "the same answer, one more precise");

  private final StringBuilder out = new StringBuilder(RulePage.GENERATED);
  private final Map<String, List<RuleDescriptor>> families = new TreeMap<>();

  private RuleIndex() {}

  static String of(Collection<RuleDescriptor> rules) {
    RuleIndex index = new RuleIndex();
    rules.forEach(
        rule -> index.families.computeIfAbsent(rule.family(), any -> new ArrayList<>()).add(rule));
    index.write(rules);
    return index.out.toString();
  }

  private void write(Collection<RuleDescriptor> rules) {
    out.append("# Rules\n\n").append(rules.size()).append(" rules in ").append(families.size());
    out.append(
        """
         families judge what the sources of a story claim. Each is a folder: `rule.drl` says what it \
        asks, `cases.json` shows where it fires and where it stays silent, and its page is made from \
        both. What rules know about predicates is in [`vocabulary.json`](vocabulary.json), told in \
        [vocabulary.md](vocabulary.md); thresholds are in [`policy.json`](policy.json). What fact files \
        themselves are held against is told in [file-rules.md](file-rules.md).

        ```sh
        ./factlint rules list            # all rules, on a terminal
        ./factlint rules explain ID      # one of them, with an example
        ./factlint rules stats           # what each found, and how precise it is
        ./factlint rules test            # runs all cases
        ./factlint rules doc             # makes these pages anew
        ```

        """);
    kinds(rules);
    families.forEach(this::family);
  }

  private void kinds(Collection<RuleDescriptor> rules) {
    out.append("## What rules find\n\n| kind | means | rules |\n|---|---|--:|\n");
    for (FindingKind kind : FindingKind.values()) {
      long count = rules.stream().filter(rule -> rule.kind() == kind).count();
      String name = "**" + kind.title() + "** (" + code(kind.word()) + ")";
      row(List.of(name, MEANINGS.getOrDefault(kind, ""), Long.toString(count)));
    }
    out.append("\nWithin one source, whatever pulls apart is a check within source.\n\n");
  }

  private void family(String family, List<RuleDescriptor> rules) {
    out.append("## ").append(family).append("\n\n");
    out.append("| rule | says | finds | level |\n|---|---|---|---|\n");
    for (RuleDescriptor rule : rules) {
      String link = "[" + code(rule.id()) + "](" + family + "/" + rule.id() + "/README.md)";
      boolean proved = rule.status() == RuleDescriptor.Status.STABLE;
      row(
          List.of(
              link,
              MarkdownText.of(rule.title()) + (proved ? "" : " (experimental)"),
              rule.kind().word(),
              rule.level().word()));
    }
    out.append('\n');
  }

  private void row(List<String> cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}

package org.factlint.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.factlint.finding.FindingKind;
import org.factlint.finding.Level;
import org.factlint.rule.RuleDescriptor.Contradiction;
import org.factlint.rule.RuleDescriptor.Judgement;
import org.factlint.rule.RuleDescriptor.Page;
import org.factlint.rule.RuleDescriptor.Relations;
import org.factlint.rule.RuleDescriptor.Status;

/**
 * The catalogue as the build leaves it for run time, since reading and linting every rule file
 * takes a tenth of a second: the fingerprint on a line, then a line a rule, its properties parted
 * by tabs.
 */
final class CatalogueFile {
  private static final String TAB = "\t";
  private static final String LIST = " ";

  private CatalogueFile() {}

  static String write(RuleCatalogue catalogue) {
    return catalogue.sha256()
        + "\n"
        + catalogue.rules().stream().map(rule -> line(rule) + "\n").collect(Collectors.joining());
  }

  private static String line(RuleDescriptor rule) {
    return List.of(
            rule.id(),
            rule.family(),
            Integer.toString(rule.version()),
            rule.status().name(),
            rule.kind().name(),
            rule.level().name(),
            rule.judgement().contradiction().name(),
            rule.message(),
            String.join(LIST, rule.relations().settings()),
            String.join(LIST, rule.relations().supersedes()),
            rule.title(),
            rule.page().explanation(),
            rule.page().falsePositives(),
            String.join(LIST, rule.page().references()))
        .stream()
        .map(CatalogueFile::escaped)
        .collect(Collectors.joining(TAB));
  }

  static RuleCatalogue read(String text) {
    List<String> lines = text.lines().toList();
    List<RuleDescriptor> rules = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      rules.add(rule(Arrays.stream(line.split(TAB, -1)).map(CatalogueFile::unescaped).toList()));
    }
    return new RuleCatalogue(rules, lines.get(0));
  }

  private static RuleDescriptor rule(List<String> part) {
    return new RuleDescriptor(
        part.get(0),
        part.get(1),
        Integer.parseInt(part.get(2)),
        Status.valueOf(part.get(3)),
        new Judgement(
            FindingKind.valueOf(part.get(4)),
            Level.valueOf(part.get(5)),
            Contradiction.valueOf(part.get(6))),
        part.get(7),
        new Relations(list(part.get(8)), list(part.get(9))),
        new Page(part.get(10), part.get(11), part.get(12), list(part.get(13))));
  }

  private static List<String> list(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(LIST, -1));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
        c = text.charAt(i) == 'n' ? '\n' : text.charAt(i) == 't' ? '\t' : text.charAt(i);
      }
      plain.append(c);
    }
    return plain.toString();
  }
}

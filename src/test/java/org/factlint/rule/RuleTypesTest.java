package org.factlint.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds the table of rule types against the rules. */
class RuleTypesTest {
  private static final Path TABLE = Path.of("src/doc/rule-types.md");
  private static final Path FILE_RULES = Path.of("rules/file-rules.json");
  private static final Pattern ID = Pattern.compile("\"id\": \"([a-z-]+)\", \"level\"");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| ([a-z-]+) \\| (.*) \\|$");
  private static final Pattern NAMED = Pattern.compile("`([a-z-]+)`");
  private static final int FIRST = 1;
  private static final int LAST = 71;

  @Test
  void every_type_has_its_row() throws IOException {
    List<Integer> types =
        ROW.matcher(table()).results().map(row -> Integer.valueOf(row.group(1))).toList();

    assertThat(types).isEqualTo(IntStream.rangeClosed(FIRST, LAST).boxed().toList());
  }

  @Test
  void the_table_names_every_rule_and_no_other() throws IOException {
    Set<String> rules = new TreeSet<>();
    RuleCatalogue.of(RuleSource.below(Path.of("rules"))).rules().forEach(r -> rules.add(r.id()));
    // Rules on files are data; that on decisions needs none.
    ID.matcher(Files.readString(FILE_RULES, UTF_8))
        .results()
        .forEach(rule -> rules.add(rule.group(1)));
    rules.add("decision-hygiene");
    Set<String> named = new TreeSet<>();
    ROW.matcher(table())
        .results()
        .flatMap(row -> NAMED.matcher(row.group(3)).results())
        .forEach(rule -> named.add(rule.group(1)));

    assertThat(named).isEqualTo(rules);
  }

  private static String table() throws IOException {
    return Files.readString(TABLE, UTF_8);
  }
}

package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factlint.cli.command.Stopwatch;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.option.CheckOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What workflows, actions, hooks and the container call must exist, and be called safely. */
class WorkflowsTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/org/factlint/job/start");
  private static final Path HOOKS = Path.of(".pre-commit-hooks.yaml");
  private static final Pattern CALL =
      Pattern.compile(
          "(?m)^[^#\\n]*?(?:factlint|factlint\\.jar|FACTLINT:-factlint\\})\"? ((?:check|validate)\\b.*)$");
  private static final Pattern ADDED =
      Pattern.compile("(?:set -- |\\+=\\()(?:\"\\$@\" )?(--[a-z-]+) ");
  private static final Pattern PINNED = Pattern.compile("[\\w./-]+@[0-9a-f]{40}");

  static Stream<Path> automations() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".github"))) {
      List<Path> all =
          new ArrayList<>(files.filter(file -> file.toString().endsWith(".yml")).sorted().toList());
      all.add(TEMPLATES.resolve("workflow.yml"));
      return all.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("automations")
  void every_command_and_option_exists(Path file) throws IOException {
    List<String> calls = new ArrayList<>();
    for (String script : texts(yaml(file), "run")) {
      calls.addAll(calls(script));
    }
    boolean callsNone = file.endsWith("build.yml") || file.endsWith("release.yml");
    assertThat(calls.isEmpty()).isEqualTo(callsNone);
    calls.forEach(WorkflowsTest::assertUnderstood);
  }

  @ParameterizedTest
  @MethodSource("automations")
  void every_option_that_a_script_adds_exists(Path file) throws IOException {
    for (String script : texts(yaml(file), "run")) {
      ADDED
          .matcher(script)
          .results()
          .forEach(added -> assertUnderstood("check " + added.group(1) + " error"));
    }
  }

  @ParameterizedTest
  @MethodSource("automations")
  void no_word_of_a_stranger_becomes_a_command(Path file) throws IOException {
    assertThat(texts(yaml(file), "run")).isNotEmpty().noneMatch(script -> script.contains("${{"));
  }

  @ParameterizedTest
  @MethodSource("automations")
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void every_script_is_one_that_bash_reads(Path file) throws Exception {
    for (String script : texts(yaml(file), "run")) {
      Process bash = new ProcessBuilder("bash", "-n", "-c", script).inheritIO().start();
      assertThat(bash.waitFor()).as(script).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("automations")
  void what_is_used_of_others_is_pinned_or_says_why_not(Path file) throws IOException {
    String text = Files.readString(file);
    for (String action : texts(yaml(file), "uses")) {
      boolean explained =
          Pattern.compile(
                  "# A version, not a commit: .*\n\\s+uses: " + Pattern.quote(action) + "\n")
              .matcher(text)
              .find();
      assertThat(PINNED.matcher(action).matches() || explained).as(action).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("automations")
  void no_workflow_may_do_more_than_it_says(Path file) throws IOException {
    Object document = yaml(file);
    boolean workflow = !file.endsWith("action.yml");
    assertThat(((Map<?, ?>) document).containsKey("permissions")).isEqualTo(workflow);
    if (workflow) {
      assertThat(Files.readString(file)).contains("persist-credentials: false");
      assertThat(Files.readString(file)).doesNotContain("pull_request_target");
    }
  }

  @Test
  void hooks_for_pre_commit_call_what_exists() throws IOException {
    List<?> hooks = (List<?>) yaml(HOOKS);
    assertThat(hooks).hasSize(2);
    for (Object hook : hooks) {
      Map<?, ?> said = (Map<?, ?>) hook;
      List<String> words = List.of(String.valueOf(said.get("entry")).split(" ", -1));
      assertThat(Files.isExecutable(Path.of(words.get(0)))).isTrue();
      assertUnderstood(String.join(" ", words.subList(1, words.size())));
      Pattern files = Pattern.compile(String.valueOf(said.get("files")));
      assertThat(files.matcher("a/b.facts.json").find()).isTrue();
      assertThat(files.matcher("factlint.java").find()).isFalse();
    }
  }

  @Test
  void the_hook_of_a_ready_folder_calls_what_exists() throws IOException {
    List<String> calls = calls(Files.readString(TEMPLATES.resolve("pre-commit.sh")));
    assertThat(calls).hasSize(2);
    calls.forEach(WorkflowsTest::assertUnderstood);
  }

  @Test
  void the_container_starts_with_a_command_that_exists() throws IOException {
    assertThat(Files.readString(Path.of("Containerfile")))
        .contains("CMD [\"check\"]", "-Dfactlint.jar=/source/factlint.jar", "USER 10001");
    assertUnderstood("check");
  }

  @Test
  void every_input_of_the_action_is_used() throws IOException {
    Path file = Path.of(".github/actions/factlint/action.yml");
    Map<?, ?> inputs = (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) yaml(file)).get("inputs"));
    assertThat(inputs).isNotEmpty();
    for (Object input : inputs.keySet()) {
      assertThat(Files.readString(file)).contains("inputs." + input + " ");
    }
  }

  private static Object yaml(Path file) throws IOException {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
  }

  /** The texts under a key, wherever it stands. */
  private static List<String> texts(Object node, String key) {
    List<String> texts = new ArrayList<>();
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (name, value) -> {
            if (key.equals(name) && value instanceof String text) {
              texts.add(text);
            } else {
              texts.addAll(texts(value, key));
            }
          });
    } else if (node instanceof List<?> list) {
      list.forEach(item -> texts.addAll(texts(item, key)));
    }
    return texts;
  }

  private static List<String> calls(String script) {
    return CALL.matcher(script.replace("\\\n", " "))
        .results()
        .map((MatchResult call) -> call.group(1))
        .toList();
  }

  /** What the shell would fill in is taken for one word. */
  private static void assertUnderstood(String call) {
    String[] words =
        call.replaceAll("\\$\\{\\w+\\[@\\]\\+\"[^\"]*\"\\}", "")
            .replaceAll("\"[^\"]*\"", "word/")
            .strip()
            .split("\\s+", -1);
    assertThatCode(
            () -> {
              ParseResult parsed =
                  new CommandLine(Commands.of(Terminal.ofProcess(), new Stopwatch()).spec())
                      .parseArgs(words);
              CheckOptions.of(parsed.subcommand());
            })
        .as(call)
        .doesNotThrowAnyException();
  }
}

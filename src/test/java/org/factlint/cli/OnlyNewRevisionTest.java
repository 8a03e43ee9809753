package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks held against a revision of a git repository. */
class OnlyNewRevisionTest {
  @TempDir private Path folder;
  private Desk desk;

  /** Two stories, each with a contradiction that was there before. */
  @BeforeEach
  void commitTwoStories() throws IOException {
    desk = Desk.laid(folder).environment("NO_COLOR", "1").environment("COLUMNS", "160");
    for (String file :
        List.of("news.txt", "news.facts.json", "view.txt", "view.facts.json", "entities.json")) {
      desk.put("other/" + file, desk.read("talks/" + file).replace("Falk", "Moe"));
    }
    desk.put("factlint.json", "{}");
    git("init", "--quiet", "--initial-branch=main");
    commit("begin");
  }

  private void commit(String message) throws IOException {
    git("add", "--all");
    git("commit", "--quiet", "--message", message);
  }

  private String git(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of("git", "-C", folder.toString(), "-c", "user.name=Ana", "-c", "user.email=a@b"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertThat(process.waitFor()).as(printed).isZero();
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
    return printed;
  }

  private void changeTheAnswer() throws IOException {
    desk.put("talks/view.txt", Desk.VIEW.replace("5 May", "6 May"));
    desk.put(
        "talks/view.facts.json",
        Desk.VIEW_FACTS.replace("5 May", "6 May").replace("2024-05-05", "2024-05-06"));
  }

  @Test
  void where_nothing_has_changed_nothing_is_compared() throws IOException {
    assertThat(desk.run("check", "--quiet", "--format", "text").code()).isEqualTo(1);
    Run run = desk.run("check", "--only-new", "main");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("0 sources read\n\nOnly what is new: what main has is left out.\n")
        .contains("Nothing open.");
  }

  @Test
  void what_a_change_brought_fails_and_is_told_alone_and_no_checkout_is_touched()
      throws IOException {
    changeTheAnswer();
    String before = git("status", "--porcelain");
    Run run = desk.run("check", "--only-new", "HEAD");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("2 sources read")
        .contains("2024-05-06", "1 open: 1 error")
        .doesNotContain("other/");
    assertThat(git("status", "--porcelain")).isEqualTo(before);
    assertThat(git("stash", "list")).isEmpty();
  }

  @Test
  void a_revision_holds_from_any_folder() throws IOException {
    changeTheAnswer();
    assertThat(desk.runIn("talks", "check", "--only-new", "main").code()).isEqualTo(1);
    assertThat(desk.runIn("talks", "check", "--only-new", "main", "news.facts.json").code())
        .isZero();
    commit("change");
    assertThat(desk.run("check", "talks", "--only-new", "HEAD~1").code()).isEqualTo(1);
    assertThat(desk.run("check", "other", "--only-new", "HEAD~1").code()).isZero();
    assertThat(desk.run("check", "--only-new", "HEAD").code()).isZero();
  }

  @Test
  void a_story_that_was_moved_is_not_new() throws IOException {
    git("mv", "talks", "moved");
    Run run = desk.run("check", "--only-new", "main");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("2 sources read");
  }

  @Test
  void an_article_that_lies_elsewhere_belongs_to_its_story() throws IOException {
    desk.put("texts/view.text", Desk.VIEW);
    desk.put("talks/view.facts.json", Desk.VIEW_FACTS.replace("view.txt", "../texts/view.text"));
    desk.remove("talks/view.txt");
    commit("move the article");
    assertThat(desk.run("check", "--only-new", "HEAD").out()).startsWith("0 sources read");
    desk.put("texts/view.text", Desk.VIEW + "\nMore.\n");
    Run run = desk.run("check", "--only-new", "HEAD");
    assertThat(run.out()).startsWith("2 sources read");
    assertThat(run.code()).isZero();
  }

  @Test
  void what_the_configuration_brings_is_new_in_all_stories() throws IOException {
    desk.put("factlint.json", "{ \"rules\": { \"date-conflict\": \"off\" } }");
    commit("turn the rule off");
    desk.put("factlint.json", "{}");
    Run run = desk.run("check", "--only-new", "HEAD");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("4 sources read").contains("2 open: 2 errors");
  }

  @Test
  void in_a_story_that_was_broken_all_is_new() throws IOException {
    desk.put("talks/view.facts.json", "{");
    commit("break a file");
    desk.put("talks/view.facts.json", Desk.VIEW_FACTS);
    Run run = desk.run("check", "--only-new", "HEAD");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("HEAD:talks/view.facts.json:1:2: note: found the end of the file")
        .contains("nothing that is found in this story counts as known");
  }

  @Test
  void a_revision_that_is_none_is_told_with_the_way_out() throws IOException {
    assertRefused("found “nowhere”, which is no revision of this repository", "nowhere");
    assertRefused("found “a b”, which is no revision", "a b");
    assertThat(desk.run("check", "--only-new=--output=x").code()).isEqualTo(2);
    assertThat(desk.path("x")).doesNotExist();
  }

  @Test
  void a_shallow_clone_without_the_revision_says_how_to_fetch_it(@TempDir Path elsewhere)
      throws IOException {
    commit("again", "talks/more.txt");
    git("clone", "--quiet", "--depth=1", "file://" + folder, elsewhere.resolve("clone").toString());
    Desk clone = Desk.empty(elsewhere.resolve("clone"));
    assertThat(clone.run("check", "--only-new", "HEAD").code()).isZero();
    Run run = clone.run("check", "--only-new", "origin/release");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "--only-new: found “origin/release”, which this shallow clone does not have, expected a"
                + " revision that is here; fetch it first: git fetch --depth=1 origin"
                + " release:refs/remotes/origin/release (on GitHub: fetch-depth: 0)");
  }

  private void commit(String message, String file) throws IOException {
    desk.put(file, "Nothing.\n");
    commit(message);
  }

  @Test
  void outside_of_a_repository_there_is_no_revision(@TempDir Path elsewhere) throws IOException {
    Run run = Desk.laid(elsewhere).run("check", "--only-new", "main");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("factlint: error: --only-new: found no git repository here, expected one");
  }

  private void assertRefused(String message, String revision) {
    Run run = desk.run("check", "--only-new=" + revision);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--only-new: " + message);
  }

  // What a change from outside would alter in rules, configuration and decisions.

  private String id() throws IOException {
    desk.run("check", "talks", "--quiet", "--format", "json", "--output", "out.json");
    String report = desk.read("out.json");
    desk.remove("out.json");
    return report.replaceAll("(?s).*?\"findings\": \\[.*?\"id\": \"([0-9a-f]{16})\".*", "$1");
  }

  @Test
  void a_change_cannot_decide_on_what_it_brings() throws IOException {
    changeTheAnswer();
    String id = id();
    desk.run(
        "decide", id, "--in", "talks", "--as", "real", "--reason", "We say so.", "--by", "Eve");
    assertThat(desk.run("check", "talks").code()).isZero();
    Run run = desk.run("check", "talks", "--trust", "main");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("Rules, configuration and decisions are those of main.")
        .contains("The change decides on " + id + " as real: We say so..");
  }

  @Test
  void what_was_decided_before_holds_although_a_change_drops_it() throws IOException {
    String id = id();
    desk.run("decide", id, "--in", "talks", "--as", "real", "--reason", "So.", "--by", "Ana");
    commit("decide");
    desk.remove("talks/decisions.jsonl");
    assertThat(desk.run("check", "talks").code()).isEqualTo(1);
    Run run = desk.run("check", "talks", "--trust", "HEAD");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("The change drops the decision on " + id + " (real).");
  }

  @Test
  void a_change_cannot_open_the_gate() throws IOException {
    desk.put(
        "factlint.json",
        "{ \"failOn\": \"never\", \"rules\": { \"date-conflict\": \"off\" }, \"ignore\": [\"talks\"] }");
    changeTheAnswer();
    Run run = desk.run("check", "--only-new", "main", "--trust", "main");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("1 open: 1 error")
        .contains("The change lowers the gate from error to never.")
        .contains("The change turns the rule date-conflict off (was standard).")
        .contains("The change passes over “talks”.");
    assertThat(
            desk.run(
                    "check", "--only-new", "main", "--trust", "main", "--format", "json", "-o", "-")
                .out())
        .contains("\"trusted\": \"main\",", "\"lowers the gate from error to never\",");
  }

  @Test
  void a_finding_that_vanishes_with_its_claim_is_told() throws IOException {
    String id = id();
    desk.put(
        "talks/view.facts.json",
        Desk.VIEW_FACTS.substring(0, Desk.VIEW_FACTS.indexOf("\"claims\"")) + "\"claims\": [] }");
    Run run = desk.run("check", "--only-new", "main", "--trust", "main");
    assertThat(run.code()).isZero();
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains(
            "The change deletes the claim falk-presents-too of the-view, and with it "
                + id
                + " (Contradiction: Ines Falk presents credentials to Pol Verne).");
  }

  @Test
  void rules_of_ones_own_are_those_of_the_trusted_revision() throws IOException {
    Run run = desk.run("check", "--trust", "main", "--rules", "my-rules");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--rules: found no files in my-rules in main, expected");
  }
}

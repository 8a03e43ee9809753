package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.factlint.cli.Desk.Run;
import org.factlint.cli.command.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code factlint inspect} shows. */
class InspectTest {
  private static final String NEWS =
      """
      Bridge opens

      Published: 2021-05-14

      The mayor, Ines Falk, did not open the 300-metre bridge on Monday, the council said.
      """;

  @TempDir Path folder;

  @Test
  void it_shows_what_was_read_and_why() throws IOException {
    Run run = Desk.empty(folder).put("news.txt", NEWS).run("inspect", "news.txt");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.PASSED);
    assertThat(run.out())
        .startsWith("Published: 2021-05-14, found: the line “Published: 2021-05-14”\n")
        .contains("  5:60     “Monday”  2021-05-10\n")
        .contains("           the Monday before the article of Friday, 14 May 2021\n")
        .contains("“300-metre”  300 m\n")
        .contains("“Ines Falk”  ines-falk, person\n")
        .contains("negated, asserted");
  }

  @Test
  void the_text_may_come_from_standard_input_with_its_date() throws IOException {
    Run run =
        Desk.empty(folder)
            .input("It opened on Monday.")
            .run("inspect", "-", "--published", "2021-05-14");

    assertThat(run.out())
        .startsWith("Published: 2021-05-14, as stated\n")
        .contains("“Monday”  2021-05-10");
  }

  @Test
  void without_a_date_what_is_relative_is_not_resolved() throws IOException {
    Run run = Desk.empty(folder).input("It opened on Monday.").run("inspect", "-");

    assertThat(run.out())
        .startsWith("Published: not known\n")
        .contains("“Monday”  not resolved\n")
        .contains("it counts from the day of the article, which is not known\n");
  }

  @Test
  void lines_in_give_lines_out() throws IOException {
    Run run =
        Desk.empty(folder)
            .put(
                "in.jsonl",
                """
                {"id": "a", "text": "It opened on Monday.", "published": "2021-05-14", "more": 1}
                {"id": "b", "text": "🌧 It cost $5."}
                """)
            .run("inspect", "--lines", "in.jsonl", "--format", "json", "--output", "-");

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith(
                        "{\"id\":\"a\",\"times\":[{\"start\":13,\"end\":19,\"text\":\"Monday\","
                            + "\"value\":\"2021-05-10\",\"basis\":\"the Monday before the article of"
                            + " Friday, 14 May 2021\"}],\"quantities\":[]"),
            second ->
                assertThat(second)
                    .startsWith(
                        "{\"id\":\"b\",\"times\":[],\"quantities\":[{\"start\":10,\"end\":12,"
                            + "\"text\":\"$5\",\"amount\":\"5\",\"min\":null,\"max\":null,"
                            + "\"unitCode\":\"currency:USD\"}]"));
  }

  @Test
  void a_broken_line_is_told_with_its_place_and_nothing_is_written() throws IOException {
    Desk desk = Desk.empty(folder).put("in.jsonl", "{\"id\": \"a\", \"text\": \"x\"}\nnonsense\n");

    Run run = desk.run("inspect", "--lines", "in.jsonl", "--output", "out.jsonl");

    assertThat(run.code()).isEqualTo(ExitCode.NOT_CHECKABLE);
    assertThat(run.err())
        .startsWith("in.jsonl:2:1: error: found a line that is not JSON, expected an object");
    assertThat(desk.written()).containsExactly("in.jsonl");
  }

  @Test
  void another_language_is_told() throws IOException {
    String german =
        "Der Bürgermeister hat am Montag die neue Brücke über den Fluss eröffnet, sagte der Rat.";

    assertThat(Desk.empty(folder).input(german).run("inspect", "-").out())
        .contains("This is not English");
  }

  @Test
  void what_to_read_must_be_said() throws IOException {
    Run run = Desk.empty(folder).run("inspect");

    assertThat(run.code()).isEqualTo(ExitCode.NOT_CHECKABLE);
    assertThat(run.err()).contains("found no text, expected one file, - or --lines");
  }

  @Test
  void a_bad_date_is_told() throws IOException {
    Run run = Desk.empty(folder).input("x").run("inspect", "-", "--published", "May 5");

    assertThat(run.code()).isEqualTo(ExitCode.NOT_CHECKABLE);
    assertThat(run.err()).contains("--published: found “May 5”, expected a date in EDTF");
  }
}

package org.factlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

  private static String prose(String path, String text) {
    String prose = Prose.of(Article.of(path, text));
    assertThat(prose).hasSameSizeAs(text);
    assertThat(prose.codePointCount(0, prose.length()))
        .isEqualTo(text.codePointCount(0, text.length()));
    return prose;
  }

  private static String seen(String path, String text) {
    return prose(path, text)
        .replaceAll(" +", " ")
        .replaceAll("(?m)^ | $", "")
        .replaceAll("\n{2,}", "\n")
        .strip();
  }

  @Test
  void front_matter_is_blank_in_every_article() {
    assertThat(prose("a.txt", "---\nid: a\n---\nThe ferry sank.\n"))
        .isEqualTo("   \n     \n   \nThe ferry sank.\n");
  }

  @Test
  void markdown_is_read_without_its_marks() {
    String text =
        """
        # Ferry sinks #

        The **ferry** [Gull](https://coast.example/gull "her page") sank on _Tuesday_, `41` passengers said.[^1]

        * All were saved 🚢 by [boats][b].
        > “It was *foggy*,” he said.

        | Ship | Lost |
        |------|------|
        | Gull | 2*3 |

        ![a ship](gull.jpg) <b>Divers</b> will look. <!-- not yet -->

        ```
        x = 5 boats
        ```
        ---
        [b]: https://coast.example/boats
        [^1]: She said so.
        """;
    assertThat(seen("a.md", text))
        .isEqualTo(
            """
            Ferry sinks
            The ferry Gull sank on Tuesday , 41 passengers said.
            All were saved 🚢 by boats .
            “It was foggy ,” he said.
            Ship Lost
            Gull 2*3
            Divers will look.""");
  }

  @Test
  void plain_text_keeps_what_would_be_marks_elsewhere() {
    assertThat(prose("a.txt", "# 5 * 3 [sic] _x_\n")).isEqualTo("# 5 * 3 [sic] _x_\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PORT ELM, May 3 (Coast News) — ",
        "PORT ELM — ",
        "PORT ELM (CN) - ",
        "Port Elm, Saturn, May 3 (CN) -- ",
        "ST. ELM, Saturn – ",
      })
  void the_place_and_agency_before_a_report_are_no_part_of_it(String dateline) {
    assertThat(
            prose("a.txt", "Ferry sinks\n\n" + dateline + "The ferry sank.\n")
                .substring(13)
                .strip())
        .isEqualTo("The ferry sank.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry – a new one – sank.",
        "NATO said it would — Ministers agreed.",
        "Anna Quist - the captain - left.",
        "A well-known (and old) ferry - The Gull - sank."
      })
  void a_dash_alone_makes_no_dateline(String text) {
    assertThat(prose("a.txt", text)).isEqualTo(text);
  }
}

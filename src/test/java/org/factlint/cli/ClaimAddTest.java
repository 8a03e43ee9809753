package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims that somebody adds in a line. */
class ClaimAddTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.laid(folder);
  }

  private Run add(String article, String quote, String... more) {
    List<String> words = new ArrayList<>(List.of("claim", "add", article, "--quote", quote));
    words.addAll(List.of(more));
    return desk.run(words.toArray(String[]::new));
  }

  @Test
  void a_claim_is_added_behind_the_others_with_its_anchor() throws IOException {
    Run run =
        add(
            "talks/news.txt",
            "President Pol Verne",
            "--subject",
            "Pol Verne",
            "--predicate",
            "holds-post",
            "--object",
            "the president");

    assertThat(run)
        .isEqualTo(
            new Run(0, "talks/news.facts.json: added the claim “pol-verne-holds-post-1”\n", ""));
    assertThat(desk.read("talks/news.facts.json"))
        .isEqualTo(
            Desk.NEWS_FACTS.replace(
                "    }\n  ]",
                """
                    },
                    {
                      "id": "pol-verne-holds-post-1",
                      "subject": "pol-verne", "predicate": "holds-post", "object": { "text": "the president" },
                      "quote": { "exact": "President Pol Verne", "start": 89, "end": 108 }
                    }
                  ]\
                """));
    assertThat(desk.run("validate").code()).isZero();
  }

  @Test
  void an_article_without_a_fact_file_gets_one() throws IOException {
    desk.remove("talks/news.facts.json");

    Run run =
        add(
            "talks/news.txt",
            "Ines Falk presented her credentials",
            "--subject",
            "ines-falk",
            "--predicate",
            "presents-credentials",
            "--time",
            "2024-05-03",
            "--negated",
            "--id",
            "falk");

    assertThat(run.code()).isZero();
    assertThat(desk.read("talks/news.facts.json"))
        .contains("\"sha256\"", "\"id\": \"falk\"", "\"polarity\": \"negated\"", "2024-05-03");
    assertThat(desk.run("validate").code()).isZero();
  }

  @Test
  void words_that_stand_there_twice_are_told_apart_by_their_line() throws IOException {
    desk.put("talks/news.txt", Desk.NEWS + "Pol Verne smiled.\nThen Pol Verne left.\n");

    Run unclear =
        add("talks/news.txt", "Pol Verne", "--subject", "pol-verne", "--predicate", "meets");
    Run clear =
        add(
            "talks/news.txt",
            "Pol Verne",
            "--line",
            "5",
            "--subject",
            "pol-verne",
            "--predicate",
            "visits");

    assertThat(unclear.code()).isEqualTo(2);
    assertThat(unclear.err()).contains("stand 3 times", "say --line, one of 3, 4, 5");
    assertThat(clear.err()).isEmpty();
    assertThat(desk.read("talks/news.facts.json")).contains("\"prefix\": ");
  }

  @Test
  void what_is_not_sound_is_refused_and_nothing_is_written() throws IOException {
    assertThat(
            add("talks/news.txt", "Pol Verne", "--subject", "pol-vern", "--predicate", "visits")
                .err())
        .contains("unknown entity “pol-vern”", "did you mean “pol-verne”?");
    assertThat(
            add(
                    "talks/news.txt",
                    "Ines Falk left",
                    "--subject",
                    "ines-falk",
                    "--predicate",
                    "visits")
                .err())
        .contains("not in the article");
    assertThat(add("talks/news.txt", "Ines Falk").err()).contains("without “predicate”");
    assertThat(add("talks/none.txt", "Ines Falk").err())
        .contains("talks/none.txt:1:1", "nothing there");
    assertThat(desk.read("talks/news.facts.json")).isEqualTo(Desk.NEWS_FACTS);
  }
}

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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Why two claims were flagged, or were not: one story of a flood, a bridge and a mayor. */
class WhyTest {
  private static final String ENTITIES =
      """
      {
        "entities": [
          { "id": "flood", "type": "event", "names": [ "the Ossen flood" ] },
          { "id": "storm", "type": "event", "names": [ "the Ossen storm" ] },
          { "id": "bridge", "type": "work", "names": [ "Long Bridge" ] },
          { "id": "tunnel", "type": "work", "names": [ "Low Tunnel" ] },
          { "id": "hoss", "type": "person", "names": [ "Vera Hoss" ] },
          { "id": "lam", "type": "person", "names": [ "Otto Lam" ] }
        ]
      }
      """;

  private static final String GAZETTE =
      """
      The flood injured 12 people in the old town in May.
      Long Bridge opened on 3 May 2021.
      Vera Hoss met Otto Lam on 4 May 2021.
      The council approves of Vera Hoss.
      """;

  private static final String HERALD =
      """
      The flood injured 30 people on the coast in June.
      Long Bridge opened on 5 May 2021.
      Vera Hoss met Otto Lam on 9 July 2021.
      Low Tunnel opened on 7 May 2021.
      Vera Hoss met Otto Lam on 4 May 2021, twice.
      """;

  @TempDir private Path folder;
  private Desk desk;

  private static String claim(String id, String said, String quote) {
    return "{ \"id\": \"" + id + "\", " + said + ", \"quote\": \"" + quote + "\" }";
  }

  private static String file(String source, String... claims) {
    return "{ \"source\": { \"id\": \""
        + source
        + "\", \"article\": \""
        + source
        + ".txt\" },\n\"claims\": [\n"
        + String.join(",\n", claims)
        + "\n] }\n";
  }

  private static String time(String day) {
    return "\"time\": { \"value\": \"" + day + "\" }";
  }

  private static String injures(String amount, String scope, String event, String day) {
    return "\"subject\": \"flood\", \"predicate\": \"injures\", \"quantity\": { \"amount\": \""
        + amount
        + "\", \"unitCode\": \"count:person\" }, "
        + time(day)
        + ", \"qualifiers\": { \"scope\": \""
        + scope
        + "\", \"event\": \""
        + event
        + "\" }";
  }

  private static String opens(String what, String day) {
    return "\"subject\": \"" + what + "\", \"predicate\": \"opens\", " + time(day);
  }

  private static String meets(String day) {
    return "\"subject\": \"hoss\", \"predicate\": \"meets\", \"object\": \"lam\", " + time(day);
  }

  @BeforeEach
  void lay() throws IOException {
    desk =
        Desk.empty(folder)
            .put("town/entities.json", ENTITIES)
            .put("town/gazette.txt", GAZETTE)
            .put("town/herald.txt", HERALD)
            .put(
                "town/gazette.facts.json",
                file(
                    "gazette",
                    claim(
                        "injured",
                        injures("12", "the old town", "flood", "2021-05"),
                        "The flood injured 12 people"),
                    claim("opened", opens("bridge", "2021-05-03"), "Long Bridge opened on 3 May"),
                    claim("met", meets("2021-05-04"), "Vera Hoss met Otto Lam on 4 May")))
            .put(
                "town/herald.facts.json",
                file(
                    "herald",
                    claim(
                        "injured",
                        injures("30", "the coast", "storm", "2021-06"),
                        "The flood injured 30 people"),
                    claim("opened", opens("bridge", "2021-05-05"), "Long Bridge opened on 5 May"),
                    claim("met", meets("2021-07-09"), "Vera Hoss met Otto Lam on 9 July"),
                    claim("dug", opens("tunnel", "2021-05-07"), "Low Tunnel opened on 7 May"),
                    claim("again", meets("2021-05-04"), "Vera Hoss met Otto Lam on 4 May"),
                    claim(
                        "talked",
                        meets("2021-05-04").replace("\"object\": \"lam\", ", ""),
                        "on 4 May 2021, twice")));
  }

  @Test
  void claims_that_contradict_each_other_are_told_with_finding_and_rule() {
    Run run = why("gazette/opened", "herald/opened");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            A  gazette/opened (town/gazette.txt:2:1)
               “Long Bridge opened on 3 May”
            B  herald/opened (town/herald.txt:2:1)
               “Long Bridge opened on 5 May”

            The same
               - what is said: opens
               - of whom or what: Long Bridge
               - whether it is so: it is so
               - how firmly: a fact

            Different
               - for which time: A 3 May 2021; B 5 May 2021

            Asked: Long Bridge opens
               - when? A says 3 May 2021, B says 5 May 2021: compared
                 The two answers are two days apart.
            """)
        .containsPattern(
            "\n= They are flagged: “Contradiction”, finding [0-9a-f]{16} of the rule"
                + " date-conflict\\.\n$");
  }

  @Test
  void all_that_keeps_two_claims_apart_is_told() {
    String out = why("gazette/injured", "herald/injured").out();

    assertThat(out)
        .contains(
            """
            Different
               - for which time: A May 2021; B June 2021
               - in which event: A the Ossen flood; B the Ossen storm
               - of which part: A the old town; B the coast
            """)
        .contains(
            """
               - how much? A says 12 people, May 2021, B says 30 people, June 2021: kept apart
                 They cover different parts.
                 They belong to different events.
            """)
        .contains("= They were not compared: they look alike, and do not answer one question.");
  }

  @Test
  void what_may_happen_twice_is_kept_apart_by_its_times() {
    assertThat(conclusion("gazette/met", "herald/met"))
        .isEqualTo(
            "They were not compared: they look alike, and do not answer one question. They speak of"
                + " different times.");
  }

  @Test
  void claims_that_agree_are_told_so() {
    assertThat(conclusion("gazette/met", "herald/again"))
        .startsWith("They are not flagged as a contradiction: they agree (“Same”, finding ");
  }

  @Test
  void claims_of_other_things_answer_no_common_question() {
    assertThat(conclusion("gazette/opened", "herald/dug"))
        .isEqualTo(
            "They were not compared: they answer no common question. They differ in of whom or what:"
                + " “Long Bridge” and “Low Tunnel”.");
    assertThat(conclusion("gazette/opened", "herald/met"))
        .contains("They differ in what is said: “opens” and “meets”.");
  }

  @Test
  void what_only_one_claim_is_about_is_told() {
    assertThat(conclusion("gazette/met", "herald/talked"))
        .isEqualTo(
            "They were not compared: they answer no common question. Only one of them says of whom"
                + " or what else: “Otto Lam”.");
  }

  @Test
  void a_rule_that_is_off_is_named() throws IOException {
    desk.put(
        "factlint.json", "{ \"rules\": { \"date-conflict\": \"off\", \"same-fact\": \"off\" } }");

    assertThat(conclusion("gazette/opened", "herald/opened"))
        .startsWith("They were compared, and no rule that is on says anything of it.")
        .contains(
            "The two answers are two days apart.",
            "The rule date-conflict would, and is turned off: “Contradiction”.");
  }

  @Test
  void one_source_that_says_it_twice_confirms_nothing() {
    assertThat(conclusion("herald/met", "herald/again"))
        .isEqualTo(
            "They are not flagged: they give the same answer. One source says it twice, which"
                + " confirms nothing. And they need not speak of one thing: They speak of different"
                + " times.");
    assertThat(json("herald/opened", "herald/dug").required("end").asString())
        .isEqualTo("no-common-question");
  }

  @Test
  void json_has_every_point_and_every_step() {
    JsonNode told = json("gazette/injured", "herald/injured");

    assertThat(told.required("schemaVersion").asString()).isEqualTo("1");
    assertThat(told.required("end").asString()).isEqualTo("kept-apart");
    assertThat(told.required("a").required("line").asInt()).isEqualTo(1);
    assertThat(told.required("standings").findValuesAsString("point"))
        .containsExactly(
            "predicate",
            "subject",
            "object",
            "time",
            "place",
            "event",
            "scope",
            "measure",
            "unit",
            "polarity",
            "modality",
            "speaker");
    assertThat(told.required("steps").findValuesAsString("course"))
        .contains("kept-apart", "neither-answers");
  }

  @Test
  void a_claim_may_be_named_by_a_place_in_its_article_or_in_its_fact_file() {
    String named = desk.run("why", "gazette/opened", "herald/dug").out();

    assertThat(desk.run("why", "town/gazette.txt:2:1", "dug").out()).isEqualTo(named);
    assertThat(desk.run("why", "./town/gazette.txt:2:8", "town/herald.txt:4").out())
        .isEqualTo(named);
    assertThat(desk.run("why", "gazette.txt:2:1", "town/herald.facts.json:6:1").out())
        .isEqualTo(named);
  }

  @Test
  void an_unknown_claim_is_told_with_those_of_a_name_like_it() {
    Run run = desk.run("why", "gazette/opend", "dug");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            """
            factlint: error: why: found “gazette/opend”, which is no claim, expected SOURCE/CLAIM or FILE:LINE:COLUMN; did you mean one of these:
              gazette/opened  town/gazette.txt:2:1
            """);
    assertThat(desk.run("why", "town/herald.txt:99", "dug").err())
        .contains("herald/dug  town/herald.txt:4:1");
    assertThat(desk.run("why", "dug", "x".repeat(100_000)).err().length()).isLessThan(1000);
  }

  @Test
  void a_name_that_several_claims_have_is_told_with_all_of_them() {
    Run run = desk.run("why", "opened", "dug");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            """
            found “opened”, which several claims are, expected one of these:
              gazette/opened  town/gazette.txt:2:1
              herald/opened  town/herald.txt:2:1
            """);
  }

  @Test
  void two_claims_are_needed() {
    assertThat(desk.run("why", "dug").err()).contains("why: found 1 claims, expected two");
    assertThat(desk.run("why", "dug", "herald/dug").err())
        .contains("why: found the claim herald/dug", "twice, expected two claims");
    assertThat(desk.run("why", "dug", "opened", "--format", "html").err())
        .contains("why: found another --format, expected text or json");
  }

  @Test
  void claims_of_two_stories_are_never_compared() throws IOException {
    desk.put("city/entities.json", ENTITIES)
        .put("city/globe.txt", GAZETTE)
        .put(
            "city/globe.facts.json",
            file("globe", claim("opens", opens("bridge", "2021-05-03"), "Long Bridge opened")));

    assertThat(conclusion("globe/opens", "herald/opened"))
        .isEqualTo(
            "They were not compared: they are of different stories, “city” and “town”, and only"
                + " claims of one story are.");
  }

  @Test
  void articles_that_nobody_prepared_are_told_by_what_the_program_found() throws IOException {
    desk.put("plain/a.txt", "Published: 2021-05-08\n\nThe new library opened on 3 May 2021.\n")
        .put("plain/b.txt", "Published: 2021-05-08\n\nA dog slept in the garden all night.\n");

    Run run = why("a.txt:3:1", "b.txt:3:1", "--in", "plain");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Only the program has read ", "= They were not compared");
  }

  @Test
  void a_strangers_words_steer_no_terminal() throws IOException {
    desk.put("town/gazette.txt", GAZETTE.replace("Long Bridge", "Long\u001B[31m Bridge"));
    desk.put(
        "town/gazette.facts.json",
        file(
            "gazette",
            claim(
                "opened",
                opens("bridge", "2021-05-03")
                    .replace("\"bridge\"", "{ \"text\": \"L\\u001B[2J\" }"),
                "Long\\u001B[31m Bridge opened on 3 May")));

    assertThat(why("gazette/opened", "dug").out())
        .contains("⟨U+001B⟩[31m", "⟨U+001B⟩[2J")
        .doesNotContain("\u001B");
  }

  private Run why(String a, String b, String... options) {
    List<String> args = new ArrayList<>(List.of("why", a, b, "--color", "never"));
    args.addAll(List.of(options));
    return desk.run(args.toArray(String[]::new));
  }

  private String conclusion(String a, String b) {
    return json(a, b).required("conclusion").asString();
  }

  private JsonNode json(String a, String b) {
    Run run = desk.run("why", a, b, "--format", "json");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return new JsonMapper().readTree(run.out());
  }
}

package org.factlint.factfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.factlint.claim.Source;
import org.junit.jupiter.api.Test;

class FactFileWriterTest {

  private static Source read(String content) {
    FactFileReading reading = Harbour.read(content);
    assertThat(Harbour.messages(reading.problems())).isEmpty();
    return reading.source().orElseThrow();
  }

  @Test
  void the_normal_form_has_a_line_for_what_belongs_together() {
    Source source =
        read(
            """
            { "claims": [ { "quote": "Mayor Ada Quist", "predicate": "opens",
                "object": { "text": "it\\u2028\\u0085" },
                "time": { "text": "on 3 May 2021", "value": "2021-05-03" }, "polarity": "affirmed",
                "modality": "planned", "subject": "ada-quist", "context": [ "A band played" ],
                "quantity": { "unitCode": "count:crown", "amount": "9.0", "approximate": true },
                "reviewedBy": null, "origin": "extracted", "qualifiers": {} } ],
              "source": { "coverage": "full", "article": "harbour.txt", "language": "en",
                "author": "A. B.", "id": "harbour", "published": "2021-05" } }
            """);
    assertThat(FactFileWriter.write(source))
        .isEqualTo(
            """
            {
              "$schema": "https://factlint.org/schema/fact-file-1.schema.json",
              "source": {
                "id": "harbour",
                "author": "A. B.",
                "published": "2021-05",
                "language": "en",
                "article": "harbour.txt",
                "sha256": "%s",
                "coverage": "full"
              },
              "claims": [
                {
                  "id": "ada-quist-opens-1",
                  "subject": "ada-quist", "predicate": "opens", "object": { "text": "it\\u2028\\u0085" },
                  "time": { "value": "2021-05-03", "text": "on 3 May 2021" },
                  "quantity": { "amount": "9.0", "approximate": true, "unitCode": "count:crown" },
                  "modality": "planned",
                  "quote": { "exact": "Mayor Ada Quist", "start": 19, "end": 34 },
                  "context": [
                    { "exact": "A band played", "start": 141, "end": 154 }
                  ],
                  "origin": "extracted"
                }
              ]
            }
            """
                .formatted(Harbour.ARTICLE.sha256()));
  }

  @Test
  void a_quotation_that_stands_at_two_places_is_written_with_its_surroundings() {
    Source source =
        read(
            Harbour.fileWith(
                """
                { "subject": "the-ferry", "predicate": "returns",
                  "quote": { "exact": "The ferry", "suffix": " returned" } }"""));
    String written = FactFileWriter.write(source);
    assertThat(written)
        .contains(
            """
            "quote": { "exact": "The ferry", "start": 69, "end": 78, \
            "prefix": "ened the harbour on 3 May 2021. ", "suffix": " returned.\\nShe paid “nine crowns" }""");
    assertThat(FactFileWriter.write(read(written))).isEqualTo(written);
  }

  @Test
  void normalising_says_nothing_new() {
    String typed =
        """
        { "claims": [ { "quote": "A band", "modality": "asserted", "predicate": "opens",
            "subject": "ada-quist" } ], "source": { "article": "a.txt", "id": "a" } }
        """;
    assertThat(FactFileWriter.normalised(typed).orElseThrow())
        .isEqualTo(
            """
            {
              "source": {
                "id": "a",
                "article": "a.txt"
              },
              "claims": [
                {
                  "subject": "ada-quist", "predicate": "opens",
                  "quote": "A band"
                }
              ]
            }
            """);
  }

  @Test
  void normalising_refuses_what_is_no_json() {
    assertThat(FactFileWriter.normalised("{ \"a\": 1, \"a\": 2 }")).isEmpty();
    assertThat(FactFileWriter.normalised("[]")).isEmpty();
    assertThat(FactFileWriter.normalised("{")).isEmpty();
  }

  @Test
  void whatever_is_written_reads_back_as_the_same_claims_and_the_same_bytes() {
    qt().withExamples(300)
        .forAll(integers().all())
        .checkAssert(
            seed -> {
              Source source = read(generated(new Random(seed)));
              String written = FactFileWriter.write(source);
              Source again = read(written);
              assertThat(again.claims()).isEqualTo(source.claims());
              assertThat(again.header()).isEqualTo(source.header());
              assertThat(FactFileWriter.write(again)).isEqualTo(written);
              assertThat(FactFileWriter.normalised(written)).contains(written);
            });
  }

  /** A fact file with whatever properties the seed picks. */
  private static String generated(Random random) {
    List<String> claims = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      claims.add(claim(random));
    }
    return Harbour.fileWith(String.join(",\n", claims));
  }

  private static String claim(Random random) {
    List<String> properties = new ArrayList<>();
    properties.add(
        "\"subject\": " + one(random, "\"ada-quist\"", "{ \"text\": \"" + text(random) + "\" }"));
    properties.add("\"predicate\": \"" + one(random, "opens", "inaugurates") + "\"");
    properties.add("\"quote\": " + quote(random));
    maybe(random, properties, "object", "\"the-ferry\"", "{ \"text\": \"" + text(random) + "\" }");
    maybe(
        random,
        properties,
        "time",
        "{ \"value\": \"2021-05~\" }",
        "{ \"text\": \""
            + text(random)
            + "\", \"value\": \"2021/..\", \"anchor\": \"2021\", \"basis\": \"so\" }");
    maybe(
        random,
        properties,
        "quantity",
        "{ \"min\": \"1\", \"max\": \"2.50\", \"unitCode\": \"ucum:km\" }",
        "{ \"amount\": \"1000000000000\", \"approximate\": true, \"unitCode\": \"currency:USD\", \"text\": \""
            + text(random)
            + "\" }");
    maybe(random, properties, "place", "\"brinmouth\"", "{ \"text\": \"here\" }");
    maybe(random, properties, "polarity", "\"negated\"", "\"affirmed\"");
    maybe(random, properties, "modality", "\"opinion\"", "\"asserted\"");
    maybe(
        random,
        properties,
        "attribution",
        "\"tor-ode\"",
        "{ \"text\": \"she\", \"office\": \"mayor-of-brinmouth\" }");
    maybe(
        random,
        properties,
        "qualifiers",
        "{ \"headline\": true, \"listed\": [\"the-ferry\", { \"text\": \"it\" }], \"event\": \"the-ferry\" }",
        "{ \"scope\": \"s\", \"measure\": \"m\", \"asOf\": \"2021\", \"via\": \"tor-ode\", \"ordinal\": { \"rank\": 2, \"class\": \"c\", \"since\": \"198X\" } }");
    maybe(random, properties, "context", "[ " + quote(random) + ", " + quote(random) + " ]", "[]");
    maybe(random, properties, "origin", "\"extracted\"", "\"edited\"");
    maybe(random, properties, "reviewedBy", "\"" + text(random) + "\"", "null");
    return "{ " + String.join(", ", properties) + " }";
  }

  private static void maybe(Random random, List<String> properties, String name, String... values) {
    if (random.nextInt(3) == 0) {
      properties.add("\"" + name + "\": " + one(random, values));
    }
  }

  private static String quote(Random random) {
    return one(
        random,
        "\"Mayor Ada Quist\"",
        "\"“nine crowns” — no\"",
        "{ \"exact\": \"𝄞 A band\" }",
        "{ \"exact\": \"The ferry\", \"prefix\": \"more. \" }",
        "{ \"exact\": \"The ferry\", \"start\": 69, \"end\": 78 }");
  }

  private static String text(Random random) {
    return one(
        random,
        "words",
        "“words”",
        "a \\\"b\\\" \\\\ c",
        "𝄞 and \\u2029",
        "x\\ty\\u0007",
        "\\ud834");
  }

  private static String one(Random random, String... values) {
    return values[random.nextInt(values.length)];
  }
}

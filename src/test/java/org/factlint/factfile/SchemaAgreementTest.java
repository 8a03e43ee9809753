package org.factlint.factfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.factlint.claim.Policy;
import org.factlint.claim.Vocabulary;
import org.factlint.factfile.json.Check;
import org.factlint.finding.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The readers accept and refuse what the schemas, which editors use, accept and refuse. */
class SchemaAgreementTest {
  /** What a schema can see; the rest needs the article, the entities or a parser of values. */
  private static final Set<String> SEEN_BY_SCHEMAS =
      Set.of(
          Check.UNKNOWN_PROPERTY.word(),
          Check.MISSING_PROPERTY.word(),
          Check.WRONG_TYPE.word(),
          Check.UNKNOWN_WORD.word(),
          Check.BAD_ID.word(),
          Check.UNKNOWN_SCHEMA.word(),
          Check.BAD_QUANTITY.word());

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static Schema schema(String name) {
    try (InputStream stream =
        SchemaAgreementTest.class.getResourceAsStream("/schemas/" + name + "-1.schema.json")) {
      return REGISTRY.getSchema(stream);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  private static boolean accepts(String schema, String content) {
    return schema(schema).validate(content, InputFormat.JSON).isEmpty();
  }

  private static void assertAgreement(String schema, String content, List<Problem> problems) {
    List<String> seen =
        problems.stream()
            .filter(problem -> SEEN_BY_SCHEMAS.contains(problem.rule()))
            .map(Problem::message)
            .toList();
    assertThat(accepts(schema, content))
        .as("schema %s over %s; the reader says %s", schema, content, seen)
        .isEqualTo(seen.isEmpty());
  }

  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.filter(file -> file.toString().endsWith(".facts.json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_fact_files_of_the_seeds_keep_to_the_schema(Path file) throws IOException {
    assertThat(schema("fact-file").validate(Files.readString(file, UTF_8), InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "entities seeds/entities.json",
        "vocabulary rules/vocabulary.json",
        "policy rules/policy.json"
      })
  void what_is_shipped_keeps_to_its_schema(String schemaAndFile) throws IOException {
    String[] parts = schemaAndFile.split(" ", 2);
    String content = Files.readString(Path.of(parts[1]), UTF_8);
    assertThat(schema(parts[0]).validate(content, InputFormat.JSON)).isEmpty();
  }

  /** Each is added to a sound claim, in place of the property of the same name. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"id\": \"a b\"",
        "\"id\": \"größe.1_x-y\"",
        "\"id\": \"-a\"",
        "\"id\": 7",
        "\"subject\": 7",
        "\"subject\": \"\"",
        "\"subject\": { \"text\": \"she\" }",
        "\"subject\": { \"text\": \" \" }",
        "\"subject\": { \"office\": \"mayor-of-brinmouth\" }",
        "\"subject\": { \"text\": \"she\", \"age\": 7 }",
        "\"predicate\": null",
        "\"object\": []",
        "\"time\": {}",
        "\"time\": \"2021\"",
        "\"time\": { \"value\": 2021 }",
        "\"time\": { \"text\": \"then\", \"when\": \"now\" }",
        "\"time\": { \"relation\": {} }",
        "\"time\": { \"relation\": { \"after\": \"a\", \"before\": \"a\" } }",
        "\"time\": { \"relation\": { \"after\": 1 } }",
        "\"quantity\": {}",
        "\"quantity\": { \"unitCode\": \"count:crown\" }",
        "\"quantity\": { \"amount\": 9, \"unitCode\": \"count:crown\" }",
        "\"quantity\": { \"amount\": \"9\", \"unitCode\": \"crowns\" }",
        "\"quantity\": { \"max\": \"9\", \"unitCode\": \"count:crown\", \"approximate\": true }",
        "\"quantity\": { \"max\": \"9\", \"unitCode\": \"count:crown\", \"approximate\": \"true\" }",
        "\"polarity\": \"maybe\"",
        "\"polarity\": \"Affirmed\"",
        "\"modality\": \"opinion\"",
        "\"origin\": \"\"",
        "\"qualifiers\": {}",
        "\"qualifiers\": []",
        "\"qualifiers\": { \"headline\": 1 }",
        "\"qualifiers\": { \"listed\": \"a\" }",
        "\"qualifiers\": { \"listed\": [ \"the-ferry\", { \"text\": \"it\" } ] }",
        "\"qualifiers\": { \"ordinal\": { \"rank\": 1 } }",
        "\"qualifiers\": { \"ordinal\": { \"rank\": 0, \"class\": \"c\" } }",
        "\"qualifiers\": { \"ordinal\": { \"rank\": 1.5, \"class\": \"c\" } }",
        "\"qualifiers\": { \"ordinal\": { \"rank\": 1, \"class\": \"c\" } }",
        "\"quote\": \"\"",
        "\"quote\": []",
        "\"quote\": { \"exact\": \"A band\" }",
        "\"quote\": { \"exact\": \"\" }",
        "\"quote\": { \"exact\": \"A band\", \"start\": 1 }",
        "\"quote\": { \"exact\": \"A band\", \"start\": -1, \"end\": 3 }",
        "\"quote\": { \"exact\": \"A band\", \"prefix\": \" \" }",
        "\"quote\": { \"exact\": \"A band\", \"prefix\": 1 }",
        "\"context\": \"A band\"",
        "\"context\": [ \"A band\", { \"exact\": \"A band\" } ]",
        "\"context\": [ 1 ]",
        "\"reviewedBy\": null",
        "\"reviewedBy\": false",
        "\"colour\": \"red\""
      })
  void a_claim_is_sound_for_both_or_for_neither(String property) {
    String name = property.substring(0, property.indexOf(':'));
    String rest =
        Stream.of("\"subject\": \"ada-quist\"", "\"predicate\": \"opens\"", "\"quote\": \"A band\"")
            .filter(other -> !other.startsWith(name))
            .reduce("", (before, other) -> before + ", " + other);
    String content = Harbour.fileWith("{ " + property + rest + " }");
    assertAgreement("fact-file", content, Harbour.read(content).problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{ \"source\": {}, \"claims\": [] }",
        "{ \"source\": { \"id\": \"a\", \"article\": \"b\" }, \"claims\": [] }",
        "{ \"source\": { \"id\": \"a\", \"article\": \"b\" }, \"claims\": [ 1 ] }",
        "{ \"source\": { \"id\": \"a\", \"article\": \"b\" }, \"claims\": [], \"more\": 1 }",
        "{ \"$schema\": \"fact-file-1.schema.json\", \"source\": { \"id\": \"a\", \"article\": \"b\" }, \"claims\": [] }",
        "{ \"$schema\": \"fact-file-9.schema.json\", \"source\": { \"id\": \"a\", \"article\": \"b\" }, \"claims\": [] }",
        "{ \"source\": { \"id\": \"a\", \"article\": \"b\", \"coverage\": \"most\" }, \"claims\": [] }",
        "{ \"source\": { \"id\": \"a\", \"article\": \"b\", \"author\": [] }, \"claims\": [] }",
        "{ \"source\": { \"id\": \"a\", \"article\": \"b\", \"age\": 1 }, \"claims\": [] }"
      })
  void a_fact_file_is_sound_for_both_or_for_neither(String content) {
    assertAgreement("fact-file", content, Harbour.read(content).problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{ \"entities\": {} }",
        "{ \"entities\": [ {} ] }",
        "{ \"entities\": [ { \"id\": \"a\", \"type\": \"person\", \"names\": [ \"A\" ] } ] }",
        "{ \"entities\": [ { \"id\": \"a\", \"type\": \"robot\", \"names\": [ \"A\" ] } ] }",
        "{ \"entities\": [ { \"id\": \"a\", \"type\": \"person\", \"names\": [] } ] }",
        "{ \"entities\": [ { \"id\": \"a\", \"type\": \"person\", \"names\": [ \"–\" ] } ] }",
        "{ \"entities\": [ { \"id\": \"a\", \"type\": \"person\", \"names\": \"A\" } ] }",
        "{ \"entities\": [ { \"id\": \"a\", \"type\": \"person\", \"names\": [ \"A\" ], \"holder\": \"a\" } ] }",
        "{ \"entities\": [ { \"id\": \"a\", \"type\": \"person\", \"names\": [ \"A\" ], \"formerIds\": [ \"b c\" ] } ] }",
        "{ \"entities\": [ { \"id\": \"a\", \"type\": \"person\", \"names\": [ \"A\" ], \"of\": [] } ] }",
        "{ \"entities\": [ { \"id\": \"a\", \"type\": \"person\", \"names\": [ \"A\" ], \"age\": 1 } ] }"
      })
  void entities_are_sound_for_both_or_for_neither(String content) {
    assertAgreement("entities", content, EntitiesReader.read("e", content).problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{ \"predicates\": [ {} ] }",
        "{ \"predicates\": [ { \"id\": \"a\", \"label\": \"a\", \"kind\": \"event\", \"subject\": [ \"person\" ] } ] }",
        "{ \"predicates\": [ { \"id\": \"a\", \"label\": \"a\", \"kind\": \"deed\", \"subject\": [ \"person\" ] } ] }",
        "{ \"predicates\": [ { \"id\": \"a\", \"label\": \"a\", \"kind\": \"event\", \"subject\": \"person\" } ] }",
        "{ \"predicates\": [ { \"id\": \"a\", \"label\": \"a\", \"kind\": \"event\", \"subject\": [], \"importance\": 101 } ] }",
        "{ \"predicates\": [ { \"id\": \"a\", \"label\": \"a\", \"kind\": \"event\", \"subject\": [], \"functional\": [ \"time\" ] } ] }",
        "{ \"predicates\": [ { \"id\": \"a\", \"label\": \"a\", \"kind\": \"event\", \"subject\": [], \"symmetric\": \"yes\" } ] }",
        "{ \"predicates\": [ { \"id\": \"a\", \"label\": \"a\", \"kind\": \"event\", \"subject\": [], \"tolerance\": 0.1 } ] }",
        "{ \"predicates\": [ { \"id\": \"a\", \"label\": \"a\", \"kind\": \"event\", \"subject\": [], \"colour\": \"red\" } ] }"
      })
  void a_vocabulary_is_sound_for_both_or_for_neither(String content) {
    List<Problem> problems =
        VocabularyReader.merged("v", content, new Vocabulary(List.of())).problems();
    assertAgreement("vocabulary", content, problems);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{ \"settings\": {} }",
        "{ \"settings\": { \"time.approximate-radius\": { \"day\": 3 } } }",
        "{ \"settings\": { \"time.approximate-radius\": { \"day\": -3 } } }",
        "{ \"settings\": { \"time.approximate-radius\": { \"week\": 3 } } }",
        "{ \"settings\": { \"time.approximate-radius\": 3 } }",
        "{ \"settings\": { \"quantity.approximate-share\": 0.1 } }",
        "{ \"settings\": { \"quantity.significant-digits\": 0 } }",
        "{ \"settings\": { \"quantity.significant-digits\": 2 } }",
        "{ \"settings\": { \"quantity.digits\": 2 } }"
      })
  void a_policy_is_sound_for_both_or_for_neither(String content) {
    assertAgreement(
        "policy", content, PolicyReader.merged("p", content, Policy.STANDARD).problems());
  }
}

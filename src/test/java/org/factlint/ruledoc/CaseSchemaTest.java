package org.factlint.ruledoc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.factlint.finding.Problem;
import org.factlint.rule.RuleBase;
import org.factlint.rule.RuleDescriptor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader of cases accepts and refuses what the schemas, which editors use, do. */
class CaseSchemaTest {
  private static final String BASE = "https://factlint.org/schema/";
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry -> registry.schemaIdResolvers(ids -> ids.mapPrefix(BASE, "classpath:schemas/")));

  private static Schema schema(String name) {
    return REGISTRY.getSchema(SchemaLocation.of(BASE + name));
  }

  static Stream<Path> files() {
    return Stream.concat(
            RuleBase.standard().catalogue().rules().stream().map(RuleDescriptor::casesPath),
            Stream.of(ShippedCases.OF_VOCABULARY))
        .map(Path::of);
  }

  @ParameterizedTest
  @MethodSource("files")
  void what_is_shipped_keeps_to_its_schema(Path file) throws IOException {
    boolean ofVocabulary = file.endsWith("vocabulary-cases.json");
    String name = ofVocabulary ? CaseFileReader.SCHEMA_OF_VOCABULARY : CaseFileReader.SCHEMA;

    assertThat(schema(name).validate(Files.readString(file, UTF_8), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "name": "two days" | "name": "two days"
          "name": "two days" | "name": " "
          "name": "two days" | "name": "two days", "boundary": true
          "name": "two days" | "name": "two days", "boundary": "yes"
          "name": "two days" | "name": "two days", "predicate": "launches"
          "name": "two days" | "name": "two days", "entities": [], "vocabulary": []
          "name": "two days" | "document": false
          "sources": [       | "sources": [ 7,
          "id": "tide",      | "id": "tide", "agency": "Swift News", "coverage": "full",
          "id": "tide",      | "id": "tide", "article": "tide.txt",
          "id": "tide",      | "name": "tide",
          "quote": "launched on 4 May 2021 by Quist" | "quote": { "exact": "launched" }
          "context": ["Ada Quist"] | "context": [["Ada Quist"]]
          "predicate": "launches"  | "predicate": "launches", "tone": "dry"
          "claims": ["third", "fourth"] | "claims": "third"
          "claims": ["third", "fourth"] | "claim": ["third", "fourth"]
          "kind": "agreement" | "kind": "accord"
          "rule": "same-fact" | "rule": "same-fact", "level": "none"
          "cases": [          | "$schema": "https://factlint.org/schema/cases-1.schema.json", "cases": [
          "cases": [          | "$schema": "https://factlint.org/schema/cases-7.schema.json", "cases": [
          "cases": [          | "case": [
          """)
  void a_file_of_cases_is_sound_for_both_or_for_neither(String words, String instead) {
    String content = BoatCases.FILE.replace(words, instead);

    CaseReading reading = BoatCases.read(content);

    assertThat(schema(CaseFileReader.SCHEMA).validate(content, InputFormat.JSON).isEmpty())
        .as("the reader says %s", reading.problems().stream().map(Problem::message).toList())
        .isEqualTo(reading.problems().isEmpty());
  }
}

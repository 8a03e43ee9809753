package org.factlint.factfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.text.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntitiesReaderTest {
  @TempDir Path folder;

  private static void assertProblems(String entities, String... messages) {
    String content = "{ \"entities\": [\n" + entities + "\n] }";
    assertThat(Harbour.messages(EntitiesReader.read("entities.json", content).problems()))
        .containsExactly(messages);
  }

  private InputFile file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, content, UTF_8);
    return new InputFile(file, name);
  }

  @Test
  void a_link_leads_to_an_entity() {
    assertProblems(
        "{ \"id\": \"north-pier\", \"type\": \"place\", \"names\": [\"Pier\"], \"in\": \"the-port\" }",
        "entities.json:2:65: found the unknown entity “the-port”, expected the id of an entity of"
            + " this file or of a folder above; add the entity, or remove the link");
    assertProblems(
        "{ \"id\": \"master\", \"type\": \"office\", \"names\": [\"Master\"], \"holder\": [\"mastr\"] }",
        "entities.json:2:69: found the unknown entity “mastr”, expected the id of an entity of this"
            + " file or of a folder above; did you mean “master”?");
  }

  @Test
  void an_id_is_given_once_in_a_file() {
    String pier = "{ \"id\": \"north-pier\", \"type\": \"place\", \"names\": [\"Pier\"] }";
    assertProblems(
        pier + ",\n" + pier,
        "entities.json:3:9: found the entity id “north-pier” a second time, expected another id for"
            + " each entity; rename one of the two, or make them one; the first is on line 2");
  }

  @Test
  void a_type_is_one_of_the_known() {
    assertProblems(
        "{ \"id\": \"a\", \"type\": \"organization\", \"names\": [\"A\"] }",
        "entities.json:2:22: found “organization”, expected one of person, organisation, country,"
            + " place, office, event, work; did you mean “organisation”?");
  }

  @Test
  void an_entity_has_a_name() {
    assertProblems(
        "{ \"id\": \"a\", \"type\": \"person\", \"names\": [] }",
        "entities.json:2:41: found an empty list of names, expected at least one name, the one to"
            + " show first; write the name");
    assertProblems(
        "{ \"id\": \"a\", \"type\": \"person\", \"names\": [\"–\"] }",
        "entities.json:2:43: found “–”, expected a name with letters or digits; write the name");
  }

  @Test
  void a_nearer_folder_adds_to_and_replaces_what_is_said_above() throws IOException {
    InputFile outer =
        file(
            "outer.json",
            """
            { "entities": [
              { "id": "port", "type": "place", "names": ["the old port"] },
              { "id": "town", "type": "place", "names": ["the town"] } ] }
            """);
    InputFile inner =
        file(
            "inner.json",
            """
            { "entities": [
              { "id": "port", "type": "place", "names": ["the port"], "in": "town" } ] }
            """);

    EntitiesReading reading = EntitiesReader.read(List.of(outer, inner));

    assertThat(reading.problems()).isEmpty();
    Entity port = reading.entities().find(new EntityId("port")).orElseThrow();
    assertThat(port.displayName()).isEqualTo("the port");
    assertThat(port.links().in()).isEqualTo(new EntityId("town"));
  }

  @Test
  void each_file_is_read_though_another_is_missing() throws IOException {
    InputFile missing = new InputFile(folder.resolve("none.json"), "none.json");
    InputFile there = file("there.json", "{ \"entities\": 1 }");
    assertThat(Harbour.messages(EntitiesReader.read(List.of(missing, there)).problems()))
        .containsExactly(
            "none.json:1:1: found no such file, expected a file that exists; correct the path, or"
                + " put the file there",
            "there.json:1:15: found the number 1, expected a list as “entities”; put it in square"
                + " brackets");
  }
}

package org.factlint.factfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factlint.claim.Entities;
import org.factlint.claim.Vocabulary;
import org.factlint.finding.Problem;
import org.factlint.text.Article;

/** A small invented world for reading claims in. */
final class Harbour {
  static final Article ARTICLE =
      Article.of(
          "harbour.txt",
          """
          The harbour opens

          Mayor Ada Quist opened the harbour on 3 May 2021. The ferry returned.
          She paid “nine crowns” — no more. The ferry left. 𝄞 A band played.
          """);

  static final Entities ENTITIES =
      EntitiesReader.read(
              "entities.json",
              """
              { "entities": [
                { "id": "ada-quist", "type": "person", "names": ["Ada Quist"] },
                { "id": "the-harbour", "type": "place", "names": ["the harbour"] },
                { "id": "the-ferry", "type": "work", "names": ["the ferry"], "formerIds": ["old-ferry"] },
                { "id": "vestland", "type": "country", "names": ["Vestland"] },
                { "id": "brinmouth", "type": "place", "names": ["Brinmouth"], "capitalOf": "vestland" },
                { "id": "mayor-of-brinmouth", "type": "office", "names": ["mayor"], "holder": ["ada-quist"], "of": "vestland" },
                { "id": "tor-ode", "type": "person", "names": ["Tor Ode"] }
              ] }
              """)
          .entities();

  static final Vocabulary VOCABULARY =
      VocabularyReader.merged(
              "vocabulary.json",
              """
              { "predicates": [
                { "id": "opens", "label": "opens", "kind": "event", "subject": ["person"], "object": ["place", "work"], "synonyms": ["inaugurates"] },
                { "id": "recognises", "label": "recognises", "kind": "state", "subject": ["country"], "object": ["country"] },
                { "id": "pays", "label": "pays", "kind": "measure", "subject": ["person"], "unit": "currency" },
                { "id": "returns", "label": "returns", "kind": "event", "subject": ["work", "person"] }
              ] }
              """,
              new Vocabulary(List.of()))
          .vocabulary();

  private Harbour() {}

  static FactFileReading read(String content) {
    return FactFileReader.read("harbour.facts.json", content, ARTICLE, ENTITIES, VOCABULARY);
  }

  /** A fact file whose only claim begins at line 3, column 3. */
  static String fileWith(String claim) {
    return """
           { "source": { "id": "harbour", "article": "harbour.txt" },
             "claims": [
             %s
             ] }
           """
        .formatted(claim);
  }

  static List<String> messages(List<Problem> problems) {
    return problems.stream().map(Problem::message).toList();
  }

  /** The only problem of a fact file with this claim. */
  static String problemOf(String claim) {
    return problemOfFile(fileWith(claim));
  }

  static String problemOfFile(String content) {
    FactFileReading reading = read(content);
    assertThat(messages(reading.problems())).hasSize(1);
    assertThat(reading.source()).isEmpty();
    return messages(reading.problems()).get(0);
  }
}

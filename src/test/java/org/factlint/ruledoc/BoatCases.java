package org.factlint.ruledoc;

import java.util.List;
import org.factlint.claim.Policy;
import org.factlint.factfile.VocabularyReader;

/** A file of one case, which tests change in one place at a time. */
final class BoatCases {
  static final String FILE =
      """
      {
        "entities": [
          { "id": "ada-quist", "type": "person", "names": ["Ada Quist"] },
          { "id": "the-ferry", "type": "work", "names": ["The Ferry"] }
        ],
        "vocabulary": [
          { "id": "launches", "label": "launches", "kind": "event", "subject": ["person"],
            "object": ["work"], "onceWithin": "once", "importance": 50 }
        ],
        "cases": [
          {
            "name": "two days",
            "sources": [
              { "id": "bell", "claims": [
                { "id": "third", "subject": "ada-quist", "predicate": "launches",
                  "object": "the-ferry", "time": { "value": "2021-05-03" },
                  "quote": "Ada Quist launched the ferry on 3 May 2021" }
              ] },
              { "id": "tide", "claims": [
                { "id": "fourth", "subject": "ada-quist", "predicate": "launches",
                  "object": "the-ferry", "time": { "value": "2021-05-04" },
                  "quote": "launched on 4 May 2021 by Quist", "context": ["Ada Quist"] }
              ] }
            ],
            "expect": [
              { "rule": "date-conflict", "kind": "conflict", "claims": ["fourth", "third"] },
              { "rule": "same-fact", "kind": "agreement", "claims": ["third", "fourth"] }
            ]
          }
        ]
      }
      """;

  private static final List<String> RULES = List.of("date-conflict", "same-fact", "year-slip");

  private BoatCases() {}

  static CaseReading with(String words, String instead) {
    if (!FILE.contains(words)) {
      throw new IllegalArgumentException(words);
    }
    return read(FILE.replace(words, instead));
  }

  static CaseReading read(String content) {
    return new CaseFileReader(VocabularyReader.standard(), Policy.STANDARD, RULES)
        .ofRule("date-conflict", "boats/cases.json", content);
  }
}

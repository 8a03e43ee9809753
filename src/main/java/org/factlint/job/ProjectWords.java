package org.factlint.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.claim.Predicate;
import org.factlint.claim.Vocabulary;
import org.factlint.config.Configuration;
import org.factlint.factfile.VocabularyReader;

/**
 * What the fact files of a whole project may name, whichever folder lists it. What cannot be read
 * is left out: validating the files tells what is wrong with them.
 *
 * @param entities whom and what they may speak of, by id
 * @param vocabulary the predicates that they may use
 */
public record ProjectWords(List<Entity> entities, Vocabulary vocabulary) {

  /**
   * Collects the words of a project.
   *
   * @param configuration what holds for it
   * @return its words
   */
  public static ProjectWords of(Configuration configuration) {
    Configuration.Own own = configuration.own();
    Vocabulary common =
        own.vocabulary()
            .map(file -> VocabularyReader.merged(file).vocabulary())
            .orElseGet(VocabularyReader::standard);
    Map<EntityId, Entity> entities = new TreeMap<>();
    List<Predicate> predicates = new ArrayList<>(common.predicates());
    CheckRequest everything =
        new CheckRequest(configuration, configuration.folder(), List.of(), false, Optional.empty());
    for (StoryFiles story : StoryFinder.find(everything).stories()) {
      Surroundings around = Surroundings.read(common, own.vocabulary(), story.shared());
      around.entities().all().forEach(entity -> entities.putIfAbsent(entity.id(), entity));
      predicates.addAll(around.vocabulary().predicates());
    }
    return new ProjectWords(List.copyOf(entities.values()), new Vocabulary(predicates));
  }
}

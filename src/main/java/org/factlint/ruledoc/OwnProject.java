package org.factlint.ruledoc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factlint.claim.Policy;
import org.factlint.claim.Vocabulary;
import org.factlint.factfile.VocabularyReader;
import org.factlint.factfile.VocabularyReading;
import org.factlint.finding.Problem;
import org.factlint.rule.OwnRules;
import org.factlint.rule.RuleDescriptor;
import org.factlint.rule.Rulebook;
import org.factlint.text.InputFile;

/**
 * Somebody's own rules beside the shipped ones, with what their cases are read and run with.
 *
 * @param own the own rules
 * @param rulebook they and the shipped ones, each as its file says
 * @param vocabularyFile the vocabulary in the folder of the rules, if there is one
 * @param cases the cases of the own rules
 * @param problems what is wrong with the vocabulary
 */
public record OwnProject(
    OwnRules own,
    Rulebook rulebook,
    Optional<InputFile> vocabularyFile,
    OwnCases cases,
    List<Problem> problems) {

  /**
   * Copies the list.
   *
   * @param own the own rules
   * @param rulebook they and the shipped ones
   * @param vocabularyFile the vocabulary's file
   * @param cases the cases
   * @param problems the problems
   */
  public OwnProject {
    problems = List.copyOf(problems);
  }

  /**
   * Puts own rules beside the shipped ones.
   *
   * @param own the own rules
   * @param folder their folder as the user named it, with {@code /}
   * @param workingDirectory what that is relative to
   * @param project the vocabulary of the project, if it names one
   * @param policy the thresholds of the project
   * @return what runs their cases
   */
  public static OwnProject of(
      OwnRules own,
      String folder,
      Path workingDirectory,
      Optional<InputFile> project,
      Policy policy) {
    InputFile beside =
        new InputFile(
            workingDirectory.resolve(folder).resolve("vocabulary.json"),
            folder + "/vocabulary.json");
    Optional<InputFile> present = Optional.of(beside).filter(file -> Files.exists(file.path()));
    List<Problem> problems = new ArrayList<>();
    Vocabulary vocabulary = VocabularyReader.standard();
    for (Optional<InputFile> file : List.of(project, present)) {
      if (file.isPresent()) {
        VocabularyReading reading = VocabularyReader.merged(file.get(), vocabulary);
        problems.addAll(reading.problems());
        vocabulary = reading.vocabulary();
      }
    }
    Rulebook rulebook = Rulebook.standardWith(own.rules());
    List<String> names = rulebook.catalogue().rules().stream().map(RuleDescriptor::id).toList();
    CaseFileReader reader = new CaseFileReader(vocabulary, policy, names);
    return new OwnProject(own, rulebook, present, new OwnCases(workingDirectory, reader), problems);
  }
}

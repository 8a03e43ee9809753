package org.factlint.ruledoc;

import java.nio.file.Path;
import java.util.List;
import org.factlint.finding.Problem;
import org.factlint.rule.RuleSource;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;

/** The cases beside somebody's own rules, and beside their vocabulary. */
public final class OwnCases {
  private static final String OF_VOCABULARY = "vocabulary-cases.json";
  private static final long LARGEST = 20_000_000;

  private final Path workingDirectory;
  private final CaseFileReader reader;

  /**
   * Cases on the disk.
   *
   * @param workingDirectory what the paths of the rules are relative to
   * @param reader reads them
   */
  public OwnCases(Path workingDirectory, CaseFileReader reader) {
    this.workingDirectory = workingDirectory;
    this.reader = reader;
  }

  /**
   * Reads the cases of a rule.
   *
   * @param rule its file
   * @return its cases; that there are none is a problem
   */
  public CaseReading of(RuleSource rule) {
    InputFile file = cases(rule);
    try {
      return reader.ofRule(rule.id(), file.shown(), file.text(LARGEST));
    } catch (UnreadableFileException failure) {
      return new CaseReading(List.of(), List.of(Problem.unreadable(file.shown(), failure)));
    }
  }

  /** Where the cases of a rule are. */
  InputFile cases(RuleSource rule) {
    return new InputFile(workingDirectory.resolve(rule.path()), rule.path())
        .sibling(CaseFileReader.FILE_NAME);
  }

  /**
   * Reads the cases of a vocabulary.
   *
   * @param vocabulary the vocabulary's file
   * @return the cases beside it; none if there are none
   */
  public CaseReading ofVocabulary(InputFile vocabulary) {
    InputFile file = vocabulary.sibling(OF_VOCABULARY);
    try {
      return reader.ofVocabulary(file.shown(), file.text(LARGEST));
    } catch (UnreadableFileException failure) {
      boolean absent = failure.reason() == UnreadableFileException.Reason.MISSING;
      return new CaseReading(
          List.of(), absent ? List.of() : List.of(Problem.unreadable(file.shown(), failure)));
    }
  }
}

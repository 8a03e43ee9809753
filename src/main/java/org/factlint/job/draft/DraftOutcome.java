package org.factlint.job.draft;

import java.nio.file.Path;
import java.util.List;
import org.factlint.extract.coverage.Coverage;
import org.factlint.finding.Problem;
import org.factlint.text.Article;

/** What came of drafting. */
public sealed interface DraftOutcome {

  /**
   * Something could not be read, or must not be overwritten: nothing was drafted.
   *
   * @param problems what is wrong, in the order of the files
   */
  record NotDrafted(List<Problem> problems) implements DraftOutcome {}

  /**
   * All articles were read.
   *
   * @param articles what was read in each, in the order of their paths
   * @param lists what was added to the lists of entities and predicates of folders
   * @param files the files that are to be written: those whose content changes
   */
  record Drafted(List<ArticleDraft> articles, List<Added> lists, List<DraftFile> files)
      implements DraftOutcome {}

  /**
   * What was read in an article.
   *
   * @param article the article
   * @param factFile the path of its fact file for messages
   * @param claims how many claims its fact file has
   * @param kept how many of these stood there already, and people edited or vouched for them
   * @param replaced how many claims stood there that only the program had read
   * @param coverage what the claims cover, and what they leave
   * @param notes what could not be read and why, a sentence each
   */
  record ArticleDraft(
      Article article,
      String factFile,
      int claims,
      int kept,
      int replaced,
      Coverage coverage,
      List<String> notes) {}

  /**
   * What was added to a list.
   *
   * @param file the path of the list for messages
   * @param count how many entries
   */
  record Added(String file, int count) {}

  /**
   * A file to be written.
   *
   * @param path its absolute path
   * @param shown its path for messages
   * @param content what it is to hold
   */
  record DraftFile(Path path, String shown, String content) {}
}

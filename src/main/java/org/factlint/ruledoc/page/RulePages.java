package org.factlint.ruledoc.page;

import java.util.SortedMap;
import java.util.TreeMap;
import org.factlint.claim.Vocabulary;
import org.factlint.rule.RuleDescriptor;
import org.factlint.ruledoc.FileRules;

/** All pages of the rules folder. */
public final class RulePages {
  private RulePages() {}

  /**
   * Makes the pages; runs every case of every rule.
   *
   * @param library the rules
   * @param vocabulary the predicates
   * @return path → content; the paths begin below the rules folder
   */
  public static SortedMap<String, String> of(RuleLibrary library, Vocabulary vocabulary) {
    SortedMap<String, String> pages = new TreeMap<>();
    for (RuleDescriptor rule : library.catalogue().rules()) {
      String path = rule.family() + "/" + rule.id() + "/README.md";
      pages.put(path, RulePage.of(library.whole(rule)));
    }
    pages.put("README.md", RuleIndex.of(library.catalogue().rules()));
    pages.put("file-rules.md", FileRulesPage.markdown(FileRules.standard()));
    pages.put("vocabulary.md", VocabularyPage.of(vocabulary));
    return pages;
  }
}

package org.factlint.report.html;

import java.util.List;
import java.util.Optional;

/**
 * All that the page shows, in the words in which it shows it. The templates only lay it out.
 *
 * @param title the page's heading
 * @param open what is open, in a sentence
 * @param counts how many findings of each kind there are
 * @param failing whether something open fails the check
 * @param sources what was read
 * @param rulesNote what was other than usual about the rules
 * @param topics the issues, the most important first
 * @param agreements what the sources agree on; of thousands, the first
 * @param agreed how many agreements there are
 * @param choices what the findings can be filtered by
 * @param articles the texts with what is quoted of them
 * @param timeline the dated claims; empty if there are not two dates
 * @param matrix the answers of more than two sources; empty for fewer
 * @param gaps what was not compared
 * @param rules the rules that found something
 * @param tool the program and its rules
 */
public record ReportPage(
    String title,
    String open,
    String counts,
    boolean failing,
    List<SourceCard> sources,
    List<String> rulesNote,
    List<TopicSection> topics,
    List<FindingCard> agreements,
    String agreed,
    Choices choices,
    List<ArticleText> articles,
    Optional<Timeline> timeline,
    Optional<Matrix> matrix,
    Gaps gaps,
    List<RuleCard> rules,
    String tool) {

  /** With more findings than this, those out of sight are not laid out. */
  private static final int MANY = 200;

  /**
   * Whether it is so long that a browser should lay out only what is seen.
   *
   * @return true if it has hundreds of findings
   */
  public boolean isLong() {
    int findings = topics.stream().mapToInt(topic -> topic.findings().size()).sum();
    return findings + agreements.size() > MANY;
  }

  /**
   * Whether a finding is the one to look at first: it shows at once why it was made.
   *
   * @param card a finding of the page
   * @return true for the first finding of the first issue
   */
  public boolean isForemost(FindingCard card) {
    return !topics.isEmpty() && topics.get(0).findings().get(0).equals(card);
  }

  /**
   * A source on the first screen.
   *
   * @param letter its short name
   * @param name its title
   * @param published when it was published, or that nobody knows
   * @param claims how many claims were read
   * @param coverage how much of the text they cover
   * @param path where its article is
   * @param anchor where the page has the article
   */
  public record SourceCard(
      String letter,
      String name,
      String published,
      String claims,
      String coverage,
      String path,
      String anchor) {}

  /**
   * One issue.
   *
   * @param number its number, from 1
   * @param title what it is about
   * @param findings its findings
   */
  public record TopicSection(int number, String title, List<FindingCard> findings) {}

  /**
   * What a reader can filter by.
   *
   * @param kinds words and headings of the kinds that occur
   * @param rules the rules that found something
   * @param sources letters and titles of the sources
   * @param stories the stories, if there are several
   */
  public record Choices(
      List<Choice> kinds, List<Choice> rules, List<Choice> sources, List<Choice> stories) {}

  /**
   * One of several.
   *
   * @param value how the page knows it
   * @param words how readers know it
   */
  public record Choice(String value, String words) {}

  /**
   * What was not compared.
   *
   * @param uncovered what no claim covers, by source
   * @param alone what only one source says, by source
   * @param apart pairs that look alike and answer different questions
   */
  public record Gaps(List<GapList> uncovered, List<GapList> alone, List<ApartPair> apart) {}

  /**
   * What one source has and the report does not speak of.
   *
   * @param letter the source
   * @param heading how many there are
   * @param items each with its place
   */
  public record GapList(String letter, String heading, List<String> items) {}

  /**
   * Two claims that were not compared.
   *
   * @param one the words of one
   * @param other the words of the other
   * @param reason what keeps them apart
   * @param asking where a review tells it step by step
   */
  public record ApartPair(String one, String other, String reason, String asking) {}

  /**
   * A rule that found something.
   *
   * @param id its name
   * @param title its heading
   * @param explanation what it finds and why that matters, paragraph by paragraph
   * @param falsePositives when it may be wrong
   * @param findings the findings that it made
   */
  public record RuleCard(
      String id,
      String title,
      List<String> explanation,
      String falsePositives,
      List<String> findings) {}
}

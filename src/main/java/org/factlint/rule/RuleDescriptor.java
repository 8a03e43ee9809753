package org.factlint.rule;

import java.util.List;
import java.util.Locale;
import org.factlint.finding.FindingKind;
import org.factlint.finding.Level;

/**
 * What a rule file says about its rule.
 *
 * @param id the rule's name, in reports and decisions; also its folder's name
 * @param family the folder of its family
 * @param version rises only when the rule's meaning changes
 * @param status whether it has proved itself
 * @param judgement what its findings are
 * @param message the template of its findings' message; see {@link #PLACEHOLDERS}
 * @param relations what it depends on and what it replaces
 * @param page what its page tells readers
 */
public record RuleDescriptor(
    String id,
    String family,
    int version,
    Status status,
    Judgement judgement,
    String message,
    Relations relations,
    Page page) {

  /** What a message may fill in: both sides' words, values and sources, and how they relate. */
  public static final List<String> PLACEHOLDERS =
      List.of(
          "a.quote",
          "a.value",
          "a.words",
          "a.source",
          "b.quote",
          "b.value",
          "b.words",
          "b.source",
          "relation",
          "topic");

  /** Whether a rule has proved itself. */
  public enum Status {
    /** New: its findings are never above a warning. */
    EXPERIMENTAL,
    /** Proved by its cases and on real articles. */
    STABLE;

    /**
     * The word in rule files.
     *
     * @return the name in lower case
     */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * How two texts can contradict each other, after de Marneffe, Rafferty and Manning, "Finding
   * Contradictions in Text", ACL 2008.
   */
  public enum Contradiction {
    /** Words of opposite meaning. */
    ANTONYM,
    /** One affirms what the other denies. */
    NEGATION,
    /** Other numbers or dates. */
    NUMERIC,
    /** One presupposes, or is certain of, what the other leaves open. */
    FACTIVE,
    /** Other participants in the same event. */
    STRUCTURE,
    /** Words that differ in strength or name. */
    LEXICAL,
    /** Incompatible by what is known about the world. */
    WORLD_KNOWLEDGE,
    /** No contradiction: the rule finds agreement. */
    NONE;

    /**
     * The word in rule files.
     *
     * @return lower case, with hyphens
     */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * What a rule's findings are.
   *
   * @param kind their kind between sources; within one source, see {@link
   *     FindingKind#withinOneSource()}
   * @param level how loudly they speak between sources
   * @param contradiction the type of contradiction
   */
  public record Judgement(FindingKind kind, Level level, Contradiction contradiction) {}

  /**
   * What a rule depends on and what it replaces.
   *
   * @param settings the keys of {@code policy.json} that bear on it
   * @param supersedes the rules whose findings on the same evidence it replaces
   */
  public record Relations(List<String> settings, List<String> supersedes) {}

  /**
   * What a rule's page tells readers.
   *
   * @param title its heading
   * @param explanation what it finds and why that matters; paragraphs are parted by an empty line
   * @param falsePositives when it is known to be wrong
   * @param references addresses of what it is built on
   */
  public record Page(
      String title, String explanation, String falsePositives, List<String> references) {}

  /**
   * The kind of its findings between sources.
   *
   * @return the kind
   */
  public FindingKind kind() {
    return judgement.kind();
  }

  /**
   * The level of its findings between sources.
   *
   * @return the level
   */
  public Level level() {
    return judgement.level();
  }

  /**
   * Its heading.
   *
   * @return the title
   */
  public String title() {
    return page.title();
  }

  /**
   * Where its file is, from the project's root.
   *
   * @return the path, with {@code /}
   */
  public String path() {
    return "rules/" + family + "/" + id + "/" + RuleSource.FILE_NAME;
  }

  /**
   * Where its cases are, from the project's root.
   *
   * @return the path, with {@code /}
   */
  public String casesPath() {
    return "rules/" + family + "/" + id + "/cases.json";
  }
}

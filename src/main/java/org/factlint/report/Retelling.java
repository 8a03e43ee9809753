package org.factlint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.claim.Modality;
import org.factlint.finding.Evidence;
import org.factlint.finding.Finding;

/**
 * A finding in short for readers who have its quotes before their eyes: sources are their letters,
 * and what is quoted above is not quoted at length again.
 */
public final class Retelling {
  private static final int SHORT_QUOTE = 50;

  private final Finding finding;
  private final FindingsReport report;
  private final SourceLetters letters;

  /**
   * Begins.
   *
   * @param finding the finding
   * @param report the report that it is of
   * @param letters what its sources are called
   */
  public Retelling(Finding finding, FindingsReport report, SourceLetters letters) {
    this.finding = finding;
    this.report = report;
    this.letters = letters;
  }

  /**
   * The finding's sentence.
   *
   * @return a sentence
   */
  public String message() {
    return retold(finding.message());
  }

  /**
   * The sentences that say why.
   *
   * @return the steps, in order
   */
  public List<String> reasoning() {
    return finding.reasoning().stream().map(this::retold).toList();
  }

  /**
   * An answer in a reader's words.
   *
   * @param evidence a claim of the finding
   * @return its answer
   */
  public String value(Evidence evidence) {
    Modality firmness = report.firmness().getOrDefault(evidence.claim(), Modality.ASSERTED);
    return AnswerWords.of(finding.subject().aspect(), evidence, firmness);
  }

  /**
   * A quote with its deciding words, shortened around them.
   *
   * @param evidence a claim of the finding
   * @param longest how many characters to show, about
   * @return the excerpt, between quotation marks
   */
  public Excerpt quote(Evidence evidence, int longest) {
    List<String> texts = new ArrayList<>();
    if (evidence.basis() != null) {
      texts.add(VisibleText.of(evidence.basis()));
    }
    texts.add(VisibleText.of(finding.message()));
    finding.reasoning().forEach(reason -> texts.add(VisibleText.of(reason)));
    return Excerpt.of(VisibleText.of(evidence.quote().exact()), texts, longest).in("“", "”");
  }

  private String retold(String sentence) {
    String retold = VisibleText.of(sentence);
    for (Evidence evidence : finding.evidence()) {
      String quote = VisibleText.of(evidence.quote().exact());
      String letter = letters.of(evidence.claim(), evidence.article());
      String shorter =
          identifiedByLetter(evidence)
              ? letter
              : "“" + Excerpt.of(quote, List.of(), SHORT_QUOTE).text() + "”";
      for (String ending : List.of("”", " …”")) {
        retold = retold.replace("“" + quote + ending, shorter);
        retold = retold.replace("“" + quote.replaceAll(" +", " ") + ending, shorter);
      }
      retold = lettered(retold, evidence.claim().source().value(), letter);
    }
    return retold;
  }

  /** Whether a source gives one answer only, so that its letter says which is meant. */
  private boolean identifiedByLetter(Evidence evidence) {
    return finding.evidence().stream()
        .filter(other -> other.claim().source().equals(evidence.claim().source()))
        .allMatch(other -> other.side() == evidence.side());
  }

  /** Only names that cannot be ordinary words are replaced. */
  private static String lettered(String sentence, String id, String letter) {
    if (id.indexOf('-') < 0 || !sentence.contains(id)) {
      return sentence;
    }
    return Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(id) + "(?![\\p{L}\\p{N}-])")
        .matcher(sentence)
        .replaceAll(Matcher.quoteReplacement(letter));
  }
}

package org.factlint.report;

import java.util.List;
import java.util.Optional;
import org.factlint.decision.Decision;
import org.factlint.finding.Evidence;
import org.factlint.finding.Finding;
import org.jspecify.annotations.Nullable;

/** One finding in Markdown: the answers with their words, then the sentence, then why. */
final class MarkdownFinding {
  private static final int LONG_QUOTE = 400;
  private static final int SHORT_QUOTE = 160;

  private final StringBuilder out;
  private final FindingsReport report;
  private final SourceLetters letters;

  MarkdownFinding(StringBuilder out, FindingsReport report, SourceLetters letters) {
    this.out = out;
    this.report = report;
    this.letters = letters;
  }

  void write(Finding finding) {
    out.append("\n### ").append(finding.kind().title()).append(": ");
    out.append(Wording.question(finding.subject().aspect())).append("\n\n");
    Retelling retelling = new Retelling(finding, report, letters);
    for (Voice voice : Voice.of(finding)) {
      side(voice, retelling);
    }
    out.append("**").append(MarkdownText.of(retelling.message())).append("**\n\n");
    Optional<Decision> decision = report.decision(finding);
    decision.ifPresent(
        made -> {
          out.append("**Decided:** ").append(MarkdownText.of(Wording.decided(made)));
          out.append("\n\n");
        });
    reasoning(retelling.reasoning(), decision.isPresent());
    out.append("<sub>").append(MarkdownText.of(finding.rule().id())).append(", ");
    out.append(finding.level().word()).append(", ").append(finding.id()).append("</sub>\n");
  }

  /** What somebody has decided on needs no second look, so its reasons are folded away. */
  private void reasoning(List<String> reasoning, boolean folded) {
    if (reasoning.isEmpty()) {
      return;
    }
    out.append(folded ? "<details><summary>Why</summary>\n\n" : "");
    for (String reason : reasoning) {
      out.append("- ").append(MarkdownText.of(reason)).append('\n');
    }
    out.append(folded ? "\n</details>\n\n" : "\n");
  }

  /** A finding as an item of a list, each source's words under it. */
  void inShort(Finding finding) {
    out.append("- ").append(MarkdownText.of(finding.subject().topic())).append(", ");
    out.append(Wording.question(finding.subject().aspect())).append('\n');
    Retelling retelling = new Retelling(finding, report, letters);
    for (Voice voice : Voice.of(finding)) {
      Evidence shown = voice.shown();
      out.append("  - **").append(letters.of(shown.claim(), shown.article())).append("** ");
      out.append(MarkdownText.of(retelling.value(shown))).append(": ");
      out.append(quote(retelling.quote(shown, SHORT_QUOTE))).append(" (");
      out.append(
              places(
                  voice, shown.quote().position().line() + ":" + shown.quote().position().column()))
          .append(")\n");
    }
  }

  private void side(Voice voice, Retelling retelling) {
    Evidence shown = voice.shown();
    out.append("> **").append(letters.of(shown.claim(), shown.article())).append(" · ");
    out.append(MarkdownText.of(retelling.value(shown))).append("** · ");
    out.append(quote(retelling.quote(shown, LONG_QUOTE))).append("<br>\n> ");
    note(shown.basis());
    note(shown.attribution() == null ? null : "according to " + shown.attribution());
    if (shown.reading() == Evidence.Reading.MACHINE_READ) {
      note("read by the program, not yet reviewed");
    }
    out.append(places(voice, MarkdownText.code(voice.place()))).append("\n\n");
  }

  private void note(@Nullable String words) {
    if (words != null) {
      out.append(MarkdownText.of(words)).append(" · ");
    }
  }

  private static String places(Voice voice, String first) {
    String further = voice.furtherPlaces();
    return first + (further.isEmpty() ? "" : ", also " + further);
  }

  private static String quote(Excerpt words) {
    String text = words.text();
    if (words.from() == words.to()) {
      return MarkdownText.of(text);
    }
    return MarkdownText.of(text.substring(0, words.from()))
        + "<ins>"
        + MarkdownText.of(text.substring(words.from(), words.to()))
        + "</ins>"
        + MarkdownText.of(text.substring(words.to()));
  }
}

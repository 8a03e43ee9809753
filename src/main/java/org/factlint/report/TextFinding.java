package org.factlint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factlint.decision.Decision;
import org.factlint.finding.Evidence;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingKind;
import org.factlint.finding.Level;
import org.jspecify.annotations.Nullable;

/** One finding on a terminal: the answers under one another, then the sentence, then why. */
final class TextFinding {
  private static final String MARGIN = "   ";
  private static final int LONG_QUOTE = 200;
  private static final int WIDEST_COLUMN = 23;

  private final Page page;
  private final FindingsReport report;
  private final SourceLetters letters;
  private final boolean verbose;

  TextFinding(Page page, FindingsReport report, SourceLetters letters, boolean verbose) {
    this.verbose = verbose;
    this.page = page;
    this.report = report;
    this.letters = letters;
  }

  void write(Finding finding) {
    String question = Wording.question(finding.subject().aspect());
    page.blank();
    page.line(MARGIN, ink(finding), finding.kind().title() + ": " + question);
    sides(finding);
    Retelling retelling = new Retelling(finding, report, letters);
    page.hanging(MARGIN + "= ", Ink.BOLD, retelling.message());
    Optional<Decision> decision = report.decision(finding);
    if (decision.isEmpty() || verbose) {
      retelling.reasoning().forEach(reason -> page.hanging(MARGIN + "- ", Ink.PLAIN, reason));
    }
    decision.ifPresent(
        made ->
            page.hanging(MARGIN + "Decided: ", Ink.GREEN, VisibleText.of(Wording.decided(made))));
    page.line(MARGIN + "  ", Ink.FAINT, finding.rule().id() + " " + finding.id());
  }

  /** Each source's answer, with its words. */
  void sides(Finding finding) {
    List<Voice> voices = Voice.of(finding);
    Retelling retelling = new Retelling(finding, report, letters);
    int column = column(voices, retelling);
    for (Voice voice : voices) {
      Evidence shown = voice.shown();
      String value = retelling.value(shown);
      String label = MARGIN + TextReportWriter.label(letters.of(shown.claim(), shown.article()));
      String indent = " ".repeat(label.length() + (column == 0 ? 0 : column + 2));
      if (column == 0) {
        page.hanging(label, Ink.BOLD, value);
        page.excerpt(indent, retelling.quote(shown, LONG_QUOTE));
      } else {
        String padded = value + " ".repeat(column - length(value) + 2);
        page.excerpt(label + padded, retelling.quote(shown, LONG_QUOTE));
      }
      notes(indent, voice);
    }
  }

  /** A finding on one line: where sources agree there is little to look at. */
  void inShort(Finding finding) {
    List<String> answers = new ArrayList<>();
    String previous = "";
    Retelling retelling = new Retelling(finding, report, letters);
    for (Voice voice : Voice.of(finding)) {
      Evidence shown = voice.shown();
      String value = shown.value().equals(previous) ? "" : retelling.value(shown) + " ";
      previous = shown.value();
      var position = shown.quote().position();
      String place = position.line() + ":" + position.column();
      answers.add(value + "(" + letters.of(shown.claim(), shown.article()) + " " + place + ")");
    }
    String question = Wording.question(finding.subject().aspect());
    String line = finding.subject().topic() + ", " + question + " " + String.join(", ", answers);
    page.hanging(MARGIN + "- ", Ink.PLAIN, VisibleText.of(line));
  }

  private void notes(String indent, Voice voice) {
    Evidence shown = voice.shown();
    note(indent, shown.basis());
    note(indent, shown.attribution() == null ? null : "according to " + shown.attribution());
    if (shown.reading() == Evidence.Reading.MACHINE_READ) {
      note(indent, "read by the program, not yet reviewed");
    }
    String further = voice.furtherPlaces();
    page.line(
        indent,
        Ink.FAINT,
        VisibleText.of(voice.place()) + (further.isEmpty() ? "" : ", also " + further));
  }

  private void note(String indent, @Nullable String words) {
    if (words != null) {
      page.line(indent, Ink.PLAIN, VisibleText.of(words));
    }
  }

  /** How wide a column the answers need; 0 if they are too long for one. */
  private static int column(List<Voice> voices, Retelling retelling) {
    int widest = 0;
    for (Voice voice : voices) {
      widest = Math.max(widest, length(retelling.value(voice.shown())));
    }
    return widest > WIDEST_COLUMN ? 0 : widest;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static Ink ink(Finding finding) {
    if (finding.kind().compareTo(FindingKind.AGREEMENT) >= 0) {
      return Ink.GREEN;
    }
    return finding.level() == Level.ERROR
        ? Ink.RED
        : finding.level() == Level.WARNING ? Ink.YELLOW : Ink.BLUE;
  }
}

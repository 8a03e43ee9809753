package org.factlint.compare.aspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factlint.compare.Answer;
import org.factlint.compare.Axes;
import org.factlint.compare.Comparison;
import org.factlint.compare.Comparison.Outcome;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;

/** Runs one aspect over all claims: groups them by question and holds the answers together. */
final class QuestionComparer implements AspectComparer {
  private final AspectView view;
  private final AxisPairs axes;
  private final Reasons reasons;

  QuestionComparer(AspectView view, AxisPairs axes, Reasons reasons) {
    this.view = view;
    this.axes = axes;
    this.reasons = reasons;
  }

  @Override
  public void compare(List<Reading> readings, Ledger ledger) {
    for (List<Reading> group : Grouping.byKey(readings, view::questionKey)) {
      String key = view.questionKey(group.get(0));
      if (key != null) {
        compare(view.question(key, group.get(0)), group, ledger);
      }
    }
  }

  private void compare(Question question, List<Reading> group, Ledger ledger) {
    List<Answer> all = answers(group);
    List<Reading> said = Implied.betweenSources(group);
    AnswerPairs.between(
        said.size() == group.size() ? all : answers(said),
        (a, b) -> compare(question, a, b, false, ledger));
    if (all.size() > 1) {
      Question within = Topics.within(question);
      AnswerPairs.within(all, (a, b) -> compare(within, a, b, true, ledger));
    }
  }

  private List<Answer> answers(List<Reading> group) {
    return Answers.of(group, view::value, view::words);
  }

  private void compare(Question question, Answer a, Answer b, boolean within, Ledger ledger) {
    List<Reading> fittingA = new ArrayList<>();
    List<Reading> fittingB = new ArrayList<>();
    Optional<String> apart = fit(a.readings(), b.readings(), fittingA, fittingB);
    if (fittingA.isEmpty()) {
      apart.ifPresent(
          reason -> ledger.block(a.readings().get(0), b.readings().get(0), view.aspect(), reason));
      return;
    }
    Answer left = new Answer(a.value(), a.words(), List.copyOf(fittingA));
    Answer right = new Answer(b.value(), b.words(), List.copyOf(fittingB));
    Axes stand = axes.between(left.best(), right.best());
    AspectView.Pair pair =
        new AspectView.Pair(left, right, stand, VoicePairs.between(left, right), within);
    view.relate(pair)
        .filter(outcome -> !(pair.implied() && bothImplied(pair)))
        .ifPresent(outcome -> ledger.add(Headlines.told(comparison(question, pair, outcome))));
  }

  /** Two implied answers say no more than the claims that imply them. */
  private static boolean bothImplied(AspectView.Pair pair) {
    return pair.one().implied() && pair.two().implied();
  }

  private Comparison comparison(Question question, AspectView.Pair pair, Outcome outcome) {
    List<String> explanation = new ArrayList<>(reasons.comparable(question, view.aspect(), pair));
    explanation.addAll(view.explain(pair, outcome));
    explanation.addAll(reasons.voices(pair));
    return new Comparison(
        question,
        view.aspect(),
        pair.a(),
        pair.b(),
        outcome,
        pair.axes(),
        pair.voices(),
        List.copyOf(explanation));
  }

  /** Keeps the claims of each side that have a counterpart; gives a reason where none has. */
  private Optional<String> fit(
      List<Reading> a, List<Reading> b, List<Reading> fittingA, List<Reading> fittingB) {
    Optional<String> reason = Optional.empty();
    boolean[] matched = new boolean[b.size()];
    for (Reading one : a) {
      boolean found = false;
      for (int j = 0; j < b.size(); j++) {
        Optional<String> apart = view.apart(one, b.get(j), axes.between(one, b.get(j)));
        if (apart.isEmpty()) {
          found = true;
          matched[j] = true;
        } else if (reason.isEmpty()) {
          reason = apart;
        }
      }
      if (found) {
        fittingA.add(one);
      }
    }
    for (int j = 0; j < b.size(); j++) {
      if (matched[j]) {
        fittingB.add(b.get(j));
      }
    }
    return reason;
  }
}

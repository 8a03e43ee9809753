package org.factlint.compare.aspect;

import java.util.ArrayList;
import java.util.List;
import org.factlint.compare.Answer;
import org.factlint.compare.Comparison;
import org.factlint.compare.Comparison.Outcome;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;

/** Runs one aspect over all claims: groups them by question and holds the answers together. */
final class QuestionComparer implements AspectComparer {
  private final AspectView view;
  private final List<List<Reading>> statements;
  private final AxisPairs axes;
  private final Reasons reasons;
  private final Watch watch;

  QuestionComparer(
      AspectView view,
      List<List<Reading>> statements,
      AxisPairs axes,
      Reasons reasons,
      Watch watch) {
    this.view = view;
    this.statements = statements;
    this.axes = axes;
    this.reasons = reasons;
    this.watch = watch;
  }

  @Override
  public void compare(List<Reading> readings, Ledger ledger) {
    watch.asks(view, readings);
    if (view.asksOfOneStatement()) {
      Grouping.within(statements, view::questionKey, (key, group) -> compare(key, group, ledger));
    } else {
      Grouping.byKey(readings, view::questionKey, (key, group) -> compare(key, group, ledger));
    }
  }

  private void compare(String key, List<Reading> group, Ledger ledger) {
    compare(view.question(key, group.get(0)), group, ledger);
  }

  private void compare(Question question, List<Reading> group, Ledger ledger) {
    List<Answer> all = answers(group);
    watch.answered(view, question, all);
    List<Reading> said = Implied.betweenSources(group);
    AnswerPairs.between(
        said.size() == group.size() ? all : answers(said),
        (a, b) -> compare(question, a, b, false, ledger));
    AnswerPairs.within(all, (a, b) -> compare(Topics.within(question), a, b, true, ledger));
  }

  private List<Answer> answers(List<Reading> group) {
    return Answers.of(group, view::value, view::words);
  }

  private void compare(Question question, Answer a, Answer b, boolean within, Ledger ledger) {
    Fit fit = Fit.of(a, b, view, axes);
    if (fit.none()) {
      watch.keptApart(view, question, a, b);
      ledger.block(a.readings().get(0), b.readings().get(0), view.aspect(), fit.apart());
      return;
    }
    AspectView.Pair pair = AspectView.Pair.of(fit.a(), fit.b(), axes, within);
    Weighed weighed = bothImplied(pair) ? Weighed.IMPLIED : view.relate(pair);
    watch.held(view, question, a, b, pair, weighed);
    Outcome outcome = weighed.outcome();
    if (outcome != null) {
      ledger.add(Headlines.told(comparison(question, pair, outcome)));
    }
  }

  /** Two implied answers say no more than the claims that imply them. */
  private static boolean bothImplied(AspectView.Pair pair) {
    return pair.one().implied() && pair.two().implied();
  }

  private Comparison comparison(Question question, AspectView.Pair pair, Outcome outcome) {
    List<String> explanation = new ArrayList<>();
    reasons.comparable(question, view.aspect(), pair, explanation);
    explanation.addAll(view.explain(pair, outcome));
    reasons.voices(pair, explanation);
    return new Comparison(
        question,
        view.aspect(),
        pair.a(),
        pair.b(),
        outcome,
        pair.axes(),
        pair.voices(),
        pair.within(),
        List.copyOf(explanation));
  }
}

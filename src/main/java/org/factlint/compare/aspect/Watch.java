package org.factlint.compare.aspect;

import java.util.List;
import org.factlint.compare.Answer;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;

/** Looks on while claims are compared, and changes nothing. */
interface Watch {

  /** Nobody looks on. */
  Watch NONE =
      new Watch() {
        @Override
        public void asks(AspectView view, List<Reading> readings) {}

        @Override
        public void answered(AspectView view, Question question, List<Answer> answers) {}

        @Override
        public void keptApart(AspectView view, Question question, Answer a, Answer b) {}

        @Override
        public void held(
            AspectView view,
            Question question,
            Answer a,
            Answer b,
            AspectView.Pair pair,
            Weighed weighed) {}
      };

  /** An aspect is about to ask all claims. */
  void asks(AspectView view, List<Reading> readings);

  /** Claims have answered one question. */
  void answered(AspectView view, Question question, List<Answer> answers);

  /** No claim of one answer meets any of the other. */
  void keptApart(AspectView view, Question question, Answer a, Answer b);

  /** Two answers were held against each other, as far as their claims meet. */
  void held(
      AspectView view,
      Question question,
      Answer a,
      Answer b,
      AspectView.Pair pair,
      Weighed weighed);
}

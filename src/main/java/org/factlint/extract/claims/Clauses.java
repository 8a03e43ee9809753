package org.factlint.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factlint.extract.language.Chunk;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;

/** Parts sentences where a new verb begins: so that a claim quotes no more than it needs. */
final class Clauses {
  private static final Set<String> OPENERS =
      Set.of(
          "while",
          "whereas",
          "because",
          "although",
          "though",
          "when",
          "which",
          "who",
          "whose",
          "that",
          "after",
          "before",
          "since",
          "until",
          "if",
          "as",
          "and",
          "but",
          "where",
          "so");
  private static final Set<String> MARKS = Set.of(";", ":", "--", "—", "–", "(", ")");

  private Clauses() {}

  static List<Clause> of(Sentence sentence) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 1; i < sentence.tokens().size() - 1; i++) {
      if (breaks(sentence, i)) {
        int next = opensBehind(sentence, i) ? i : i + 1;
        if (verbal(sentence, starts.get(starts.size() - 1), i)
            && verbal(sentence, next, end(sentence, next))) {
          starts.add(next);
        }
      }
    }
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) : sentence.tokens().size();
      clauses.add(clause(sentence, starts.get(i), trimmed(sentence, starts.get(i), to), clauses));
    }
    return clauses;
  }

  private static boolean breaks(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    return token.text().equals(",") || MARKS.contains(token.text()) || opens(token);
  }

  private static boolean opens(Token token) {
    return OPENERS.contains(token.lower());
  }

  private static boolean opensBehind(Sentence sentence, int at) {
    return opens(sentence.tokens().get(at));
  }

  /** Where the next possible break is. */
  private static int end(Sentence sentence, int from) {
    for (int i = from + 1; i < sentence.tokens().size(); i++) {
      if (breaks(sentence, i)) {
        return i;
      }
    }
    return sentence.tokens().size();
  }

  private static boolean verbal(Sentence sentence, int from, int to) {
    return sentence.chunks().stream()
        .filter(chunk -> chunk.type() == Chunk.Type.VP && chunk.from() >= from && chunk.to() <= to)
        .anyMatch(chunk -> finite(sentence, chunk));
  }

  private static boolean finite(Sentence sentence, Chunk chunk) {
    return sentence.tokens().subList(chunk.from(), chunk.to()).stream()
        .anyMatch(t -> t.is("VBD") || t.is("VBZ") || t.is("VBP") || t.is("MD"));
  }

  private static int trimmed(Sentence sentence, int from, int to) {
    int end = to;
    while (end > from + 1
        && !Character.isLetterOrDigit(sentence.tokens().get(end - 1).text().codePointAt(0))
        && !sentence.tokens().get(end - 1).text().equals("%")) {
      end--;
    }
    return end;
  }

  private static Clause clause(Sentence sentence, int from, int to, List<Clause> before) {
    List<Chunk> chunks =
        sentence.chunks().stream().filter(c -> c.from() >= from && c.to() <= to).toList();
    Optional<Chunk> verb =
        chunks.stream()
            .filter(c -> c.type() == Chunk.Type.VP && finite(sentence, c))
            .findFirst()
            .or(() -> chunks.stream().filter(c -> c.type() == Chunk.Type.VP).findFirst());
    Optional<Chunk> subject =
        verb.flatMap(
            v ->
                chunks.stream()
                    .filter(c -> c.type() == Chunk.Type.NP && c.to() <= v.from())
                    .filter(c -> !sentence.tokens().get(c.from()).is("W"))
                    .reduce((first, second) -> subjectOf(sentence, first, second)));
    if (subject.isEmpty() && !before.isEmpty()) {
      subject = taken(sentence, from, before);
    }
    return new Clause(sentence, from, to, subject, verb);
  }

  /** The noun phrase nearest to the verb that stands behind no preposition. */
  private static Chunk subjectOf(Sentence sentence, Chunk first, Chunk second) {
    return behindPreposition(sentence, second) && !behindPreposition(sentence, first)
        ? first
        : second;
  }

  private static boolean behindPreposition(Sentence sentence, Chunk chunk) {
    Token before = chunk.from() == 0 ? null : sentence.tokens().get(chunk.from() - 1);
    return before != null && (before.is("IN") || before.is("TO") || before.is("POS"));
  }

  private static Optional<Chunk> taken(Sentence sentence, int from, List<Clause> before) {
    Token opener = sentence.tokens().get(from);
    if (opener.is("W")) {
      return sentence.chunks().stream()
          .filter(c -> c.type() == Chunk.Type.NP && c.to() <= from)
          .reduce((first, second) -> second);
    }
    return before.get(before.size() - 1).subject();
  }
}

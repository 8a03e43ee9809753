package org.factlint.extract.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.extract.language.Chunk;
import org.factlint.extract.language.Token;

/** What a clause says was done, by its verb: whether it is so, and how firmly. */
final class Happenings {
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "n't", "never", "no", "neither", "nor", "nobody", "nothing", "none", "hardly",
          "without", "cannot");

  /** Before “to”, they say that something was not done: “has yet to approve”, “failed to agree”. */
  private static final Set<String> UNDONE = Set.of("yet", "fail", "refuse", "decline", "neglect");

  private static final Set<String> PLANS =
      Set.of(
          "plan",
          "intend",
          "aim",
          "schedule",
          "due",
          "set",
          "propose",
          "hope",
          "promise",
          "want",
          "agree",
          "pledge",
          "vow",
          "decide",
          "wish");
  private static final Set<String> FORECASTS =
      Set.of("expect", "forecast", "predict", "likely", "estimate");
  static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "announce",
          "report",
          "state",
          "note",
          "explain",
          "claim",
          "believe",
          "think",
          "warn",
          "argue",
          "insist",
          "hear",
          "learn",
          "confirm",
          "promise",
          "suggest",
          "admit",
          "recall",
          "write",
          "declare");

  private Happenings() {}

  /** The verb with its particle; of a form of “be”, that and nothing else. */
  static Optional<String> predicate(Clause clause) {
    return clause
        .head()
        .map(
            head -> {
              String particle = particle(clause);
              return particle.isEmpty() ? head.lemma() : head.lemma() + " " + particle;
            });
  }

  private static String particle(Clause clause) {
    return clause.verb().stream()
        .flatMap(verb -> clause.chunks().stream().filter(c -> c.from() == verb.to()))
        .filter(c -> c.type() == Chunk.Type.PRT)
        .map(c -> clause.sentence().tokens().get(c.from()).lower())
        .findFirst()
        .orElse("");
  }

  /** The first noun phrase behind the verb. */
  static Optional<Chunk> object(Clause clause) {
    return clause
        .verb()
        .flatMap(
            verb ->
                clause.chunks().stream()
                    .filter(c -> c.type() == Chunk.Type.NP || c.type() == Chunk.Type.ADJP)
                    .filter(c -> c.from() >= verb.to())
                    .findFirst());
  }

  static Polarity polarity(Clause clause) {
    List<Token> tokens = clause.tokens();
    long negations =
        tokens.subList(0, tokens.size() - 1).stream()
            .filter(token -> NEGATIONS.contains(token.lower()))
            .count();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean undone = UNDONE.contains(tokens.get(i).lemma());
      negations += undone && tokens.get(i + 1).lower().equals("to") ? 1 : 0;
    }
    return negations % 2 == 0 ? Polarity.AFFIRMED : Polarity.NEGATED;
  }

  static Modality modality(Clause clause, boolean reported) {
    List<Token> tokens = clause.tokens();
    if (tokens.get(0).lower().equals("if") || tokens.get(0).lower().equals("unless")) {
      return Modality.CONDITIONAL;
    }
    for (Token token : tokens) {
      if (token.is("MD")) {
        return switch (token.lower()) {
          case "may", "might", "could", "can" -> Modality.POSSIBLE;
          case "would" -> reported ? Modality.PLANNED : Modality.CONDITIONAL;
          case "should" -> Modality.CONDITIONAL;
          default -> Modality.PLANNED;
        };
      }
    }
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String word = tokens.get(i).lemma();
      boolean to = tokens.get(i + 1).lower().equals("to");
      if (to && (PLANS.contains(word) || word.equals("be"))) {
        return Modality.PLANNED;
      }
      if (to && FORECASTS.contains(word)) {
        return Modality.EXPECTED;
      }
    }
    return Modality.ASSERTED;
  }
}

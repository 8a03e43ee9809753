package org.factlint.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factlint.extract.claims.RelationReader.Told;
import org.factlint.extract.language.Token;
import org.factlint.extract.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Finds who came after whom, where that is told by the one leaving and the other coming: “after Ole
 * Berg's death, Ida Lund was elected chairwoman”, “Ida Lund became mayor after Ole Berg resigned”.
 */
final class SuccessionReader {
  private static final Set<String> LEAVINGS =
      Set.of(
          "death", "resignation", "retirement", "departure", "dismissal", "abdication", "ouster");
  private static final Set<String> CHOICES =
      Set.of("elect", "appoint", "name", "choose", "install", "proclaim", "crown", "select");
  private static final Set<String> AFTER = Set.of("after", "following", "upon");
  private static final int FAR = 12;

  private final List<Token> tokens;
  private final List<Mention> names;

  /**
   * A reader of one sentence.
   *
   * @param tokens its words
   * @param mentions who is named in it
   */
  SuccessionReader(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.names = mentions.stream().filter(m -> m.kind() == Mention.Kind.NAME).toList();
  }

  /** Who succeeded whom, in order. */
  List<Told> read() {
    List<Told> told = new ArrayList<>();
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).is("NN") && LEAVINGS.contains(tokens.get(i).lemma())) {
        told(i).ifPresent(told::add);
      }
    }
    return told;
  }

  private Optional<Told> told(int leaving) {
    boolean of = leaving + 2 < tokens.size() && tokens.get(leaving + 1).lower().equals("of");
    boolean possessed = tokens.get(leaving - 1).is("POS");
    Mention left = possessed ? ending(leaving - 1) : of ? starting(leaving + 2) : null;
    if (left == null || !isAfter(Math.min(left.from(), leaving))) {
      return Optional.empty();
    }
    int end = Math.max(leaving + 1, left.to());
    boolean comma = end < tokens.size() && tokens.get(end).folded().equals(",");
    Mention came = comma ? starting(end + 1) : null;
    if (came == null) {
      came = chosenBefore(left.from());
    }
    return came == null || !isChosen(came) || came.figure().equals(left.figure())
        ? Optional.empty()
        : Optional.of(
            new Told(
                "successor",
                came,
                left,
                Math.min(came.from(), left.from()),
                Math.max(Math.max(came.to(), end), verbEnd(came))));
  }

  /** Whether “after” stands before, with no more than an article in between. */
  private boolean isAfter(int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      if (AFTER.contains(tokens.get(i).lower())) {
        return true;
      }
      if (!tokens.get(i).tag().matches("DT|JJ|NNP?")) {
        return false;
      }
    }
    return false;
  }

  private @Nullable Mention chosenBefore(int to) {
    return names.stream()
        .filter(name -> name.to() < to && name.to() > to - FAR && isChosen(name))
        .reduce((one, two) -> two)
        .orElse(null);
  }

  /** “Was elected”, “became”: right behind a name. */
  private boolean isChosen(Mention name) {
    int at = name.to();
    if (at + 1 >= tokens.size()) {
      return false;
    }
    Token verb = tokens.get(at);
    return verb.is("VB")
        && (verb.lemma().equals("become")
            || (verb.lemma().equals("be") && CHOICES.contains(tokens.get(at + 1).lemma())));
  }

  private int verbEnd(Mention name) {
    return Math.min(tokens.size(), name.to() + 2);
  }

  private @Nullable Mention starting(int token) {
    return names.stream().filter(m -> m.from() == token).findFirst().orElse(null);
  }

  private @Nullable Mention ending(int token) {
    return names.stream().filter(m -> m.to() == token).findFirst().orElse(null);
  }
}

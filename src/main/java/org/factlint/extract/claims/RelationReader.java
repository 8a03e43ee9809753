package org.factlint.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.factlint.extract.language.Token;
import org.factlint.extract.language.WordList;
import org.factlint.extract.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is what to whom, where a noun says so between two names: “Ada Berg, wife of the painter
 * Ole Berg”, “Ole Berg's predecessor, the late Ida Lund”, “Nordlys is a subsidiary of Fjordkraft”.
 * It looks at the words around the noun alone, and takes nothing that has another verb in between.
 */
final class RelationReader {
  private static final Set<String> NOUNS =
      Set.copyOf(WordList.lines(RelationReader.class, "relation-nouns.txt"));
  private static final Set<String> COPULAS = Set.of("be", "become", "remain");

  /** Words that leave open whether it is so, or whether it still is. */
  private static final Set<String> OPEN =
      Set.of("not", "n't", "never", "no", "former", "then", "future", "alleged", "would", "may");

  private static final Pattern KIN =
      Pattern.compile(
          "(?:half-|step|grand)?(?:brother|sister|son|daughter)(?:-in-law)?"
              + "|nephew|niece|cousin|uncle|aunt");

  private static final int FAR = 8;
  private static final int NEAR = 5;

  private final List<Token> tokens;
  private final List<Mention> mentions;

  /**
   * A reader of one sentence.
   *
   * @param tokens its words
   * @param mentions who is named in it, and whom its pronouns mean
   */
  RelationReader(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /**
   * What a noun says of two.
   *
   * @param noun the noun in its dictionary form
   * @param first who is it
   * @param second whose it is
   * @param from the first token of the stretch that says so
   * @param to one past the last
   */
  record Told(String noun, Mention first, Mention second, int from, int to) {}

  /** The relations that the sentence tells, in order. */
  List<Told> read() {
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String noun = tokens.get(i).lemma();
      if (isNoun(i) && NOUNS.contains(noun)) {
        int start = start(i);
        boolean open =
            tokens.subList(Math.max(0, start - 2), i).stream()
                .anyMatch(token -> OPEN.contains(token.lower()));
        if (!open) {
          told(noun, start, i).ifPresent(told::add);
        }
      }
    }
    return told;
  }

  /** A few of the nouns are adjectives, too, which the tagger prefers: “a subsidiary of”. */
  private boolean isNoun(int at) {
    boolean closed = at + 1 == tokens.size() || !tokens.get(at + 1).tag().matches("NN.*|JJ");
    return tokens.get(at).is("NN") || (tokens.get(at).is("JJ") && closed);
  }

  /** The first word before a noun that belongs to it, a possessor apart. */
  private int start(int noun) {
    int start = noun;
    while (start > 0 && tokens.get(start - 1).tag().matches("JJ.?|DT|PRP\\$|VBN|CD|NN")) {
      start--;
    }
    return start;
  }

  private Optional<Told> told(String noun, int start, int at) {
    Mention owner = owner(start, at);
    if (owner != null) {
      Mention behind = partner(at + 1);
      Mention other = behind == null ? holder(owner.from()) : behind;
      return told(noun, other, owner, at);
    }
    boolean of = at + 1 < tokens.size() && tokens.get(at + 1).lower().matches("of|to");
    Mention second = of ? named(at + 2, FAR) : null;
    if (second == null) {
      return of ? Optional.empty() : ofNamedBefore(noun, start, at);
    }
    Mention before = holder(start);
    return told(noun, before == null ? partner(second.to()) : before, second, at);
  }

  /**
   * “Paid for by Ole Berg and run by a nephew, Per Lund”: a nephew is one of who was named last.
   */
  private Optional<Told> ofNamedBefore(String noun, int start, int at) {
    boolean indefinite = tokens.get(start).lower().matches("a|an");
    if (!indefinite || !KIN.matcher(noun).matches() || holder(start) != null) {
      return Optional.empty();
    }
    Mention named = partner(at + 1);
    Mention last =
        mentions.stream()
            .filter(m -> m.to() <= start && m.kind() == Mention.Kind.NAME && !isOwner(m))
            .reduce((one, two) -> two)
            .orElse(null);
    return named == null || last == null ? Optional.empty() : told(noun, named, last, at);
  }

  private boolean isOwner(Mention mention) {
    return mention.to() < tokens.size() && tokens.get(mention.to()).is("POS");
  }

  private static Optional<Told> told(String noun, @Nullable Mention first, Mention second, int at) {
    if (first == null || first.equals(second) || first.figure().equals(second.figure())) {
      return Optional.empty();
    }
    int from = Math.min(at, Math.min(first.from(), second.from()));
    int to = Math.max(at + 1, Math.max(first.to(), second.to()));
    return Optional.of(new Told(noun, first, second, from, to));
  }

  /** Whose it is, by a possessive ending or pronoun. */
  private @Nullable Mention owner(int start, int at) {
    for (int i = start; i < at; i++) {
      if (tokens.get(i).is("PRP$")) {
        return starting(i);
      }
    }
    return start > 0 && tokens.get(start - 1).is("POS") ? ending(start - 1) : null;
  }

  /** Who is it, before the phrase: “Ada Berg is …”, “Ada Berg, 41, …”. */
  private @Nullable Mention holder(int start) {
    int at = start - 1;
    if (at > 0 && isCopula(at)) {
      while (at > 0 && tokens.get(at).tag().matches("VB.?|MD|RB|,")) {
        at--;
      }
      return ending(at + 1);
    }
    if (at > 0 && isComma(at)) {
      boolean age = at > 2 && tokens.get(at - 1).is("CD") && isComma(at - 2);
      return ending(age ? at - 2 : at);
    }
    return null;
  }

  /** Who is it, behind the phrase: “… is Ada Berg”, “…, the late Ada Berg”, “… Ada Berg”. */
  private @Nullable Mention partner(int end) {
    int at = end;
    boolean said = false;
    if (at < tokens.size() && (isComma(at) || isCopula(at))) {
      said = isCopula(at);
      at++;
    }
    Mention named = named(at, NEAR);
    boolean owner = named != null && named.to() < tokens.size() && tokens.get(named.to()).is("POS");
    return owner || (named != null && !said && isSubject(named, end)) ? null : named;
  }

  /** “After the death of his wife, Ada Berg moved” tells of two, unless a comma closes it. */
  private boolean isSubject(Mention named, int end) {
    boolean comma = end < tokens.size() && isComma(end);
    return comma
        && named.to() < tokens.size()
        && tokens.get(named.to()).tag().matches("VB[DZP]|MD");
  }

  /** The first name from a token on, behind words that only describe it. */
  private @Nullable Mention named(int from, int most) {
    boolean comma = false;
    for (int i = from; i < Math.min(tokens.size(), from + most); i++) {
      Mention mention = starting(i);
      if (mention != null && mention.kind() == Mention.Kind.NAME) {
        return mention;
      }
      boolean describes =
          tokens.get(i).tag().matches("DT|JJ.?|NNP?S?|CD|PRP\\$|POS") || isMisread(i);
      boolean pause = isComma(i) && !comma && i > from;
      if (!describes && !pause) {
        return null;
      }
      comma |= pause;
    }
    return null;
  }

  /** The tagger takes a few rare nouns for prepositions, which have no such endings. */
  private boolean isMisread(int at) {
    return tokens.get(at).is("IN") && tokens.get(at).lower().matches(".+(?:ry|ty|ment|tion)");
  }

  private boolean isCopula(int at) {
    return tokens.get(at).is("VB") && COPULAS.contains(tokens.get(at).lemma());
  }

  private boolean isComma(int at) {
    return tokens.get(at).folded().equals(",");
  }

  private @Nullable Mention starting(int token) {
    return mentions.stream().filter(m -> m.from() == token).findFirst().orElse(null);
  }

  private @Nullable Mention ending(int token) {
    return mentions.stream().filter(m -> m.to() == token).findFirst().orElse(null);
  }
}

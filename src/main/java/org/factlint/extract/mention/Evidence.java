package org.factlint.extract.mention;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.EntityType;
import org.factlint.extract.language.Chunk;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;

/**
 * Weighs what the places of a name tell of the kind of its bearer. A kind is taken only if it
 * clearly outweighs the others.
 */
final class Evidence {
  /** Prepositions before places. */
  static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "outside", "around", "across", "throughout", "inside");

  private static final Set<String> HUMAN_VERBS =
      Set.of("say", "tell", "add", "bear", "marry", "die", "ask", "explain", "resign", "retire");

  private final NameWords words;
  private final Gazetteer gazetteer;
  private final Map<EntityType, Integer> weights = new EnumMap<>(EntityType.class);

  Evidence(NameWords words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
  }

  void weigh(Name name) {
    gazetteer.type(name.words()).ifPresent(type -> add(type, 8));
    inside(name);
    boolean article = name.wordBefore().equals("the");
    if (name.hasTitle()) {
      titles(name);
    } else if (article) {
      add(EntityType.ORGANISATION, 1);
      add(EntityType.PERSON, -3);
    } else if (LOCATIVE.contains(name.wordBefore())) {
      add(EntityType.PLACE, name.isSingle() ? 2 : 1);
      add(EntityType.PERSON, -1);
    }
    add(EntityType.PERSON, roleBefore(name, words).isPresent() ? 4 : 0);
    behind(name, article);
  }

  /** The role in front of a name and a comma: "the union's president, Ida Osei,". */
  static Optional<Chunk> roleBefore(Name name, NameWords words) {
    int comma = name.from() - 1;
    boolean apart = comma > 0 && name.sentence().tokens().get(comma).folded().equals(",");
    boolean ends = Set.of(",", ".", "", "and", "said", "told").contains(name.word(name.to()));
    if (!apart || !ends || name.hasTitle()) {
      return Optional.empty();
    }
    return name.sentence()
        .chunkAt(comma - 1)
        .filter(chunk -> chunk.type() == Chunk.Type.NP)
        .filter(chunk -> isRole(name.sentence().tokens().get(chunk.to() - 1), words))
        .map(chunk -> withPossessor(name.sentence(), chunk));
  }

  private static boolean isRole(Token noun, NameWords words) {
    return noun.tag().equals("NN") && words.isRole(noun.lemma());
  }

  private static Chunk withPossessor(Sentence sentence, Chunk role) {
    boolean possessed = role.from() > 0 && sentence.tokens().get(role.from()).is("POS");
    return possessed
        ? sentence
            .chunkAt(role.from() - 1)
            .map(owner -> new Chunk(role.type(), owner.from(), role.to()))
            .orElse(role)
        : role;
  }

  private void titles(Name name) {
    String title = name.sentence().tokens().get(name.from() - 1).lower();
    add(EntityType.PERSON, title.equals("crown") ? 0 : 4);
  }

  private void inside(Name name) {
    List<Token> tokens = name.tokens();
    for (Token token : tokens) {
      words.kind(token.folded()).ifPresent(kind -> add(kind, token.equals(name.last()) ? 4 : 3));
    }
    String first = name.first().folded();
    if (words.isGivenName(first)) {
      add(EntityType.PERSON, name.isSingle() ? 1 : 3);
    }
    if (name.isSingle() && first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT))) {
      add(EntityType.ORGANISATION, 2);
    }
    boolean initial = tokens.size() > 1 && first.matches("\\p{Lu}\\.(\\p{Lu}\\.)*");
    add(EntityType.PERSON, initial ? 3 : 0);
  }

  private void behind(Name name, boolean article) {
    Sentence sentence = name.sentence();
    String next = name.word(name.to());
    int size = sentence.tokens().size();
    if (next.equals(",") && name.to() + 1 < size) {
      apposition(name, sentence.tokens().get(name.to() + 1));
    } else if (name.to() < size) {
      Token verb = sentence.tokens().get(name.to());
      boolean human = verb.is("VB") && HUMAN_VERBS.contains(verb.lemma());
      add(EntityType.PERSON, human && !article && !name.isSingle() ? 2 : 0);
    }
  }

  private void apposition(Name name, Token next) {
    if (next.is("CD") && next.folded().matches("\\d{1,2}")) {
      add(EntityType.PERSON, name.word(name.to() + 2).equals(",") ? 3 : 0);
    } else if (next.lower().equals("who") || next.lower().equals("whom")) {
      add(EntityType.PERSON, 4);
    } else if (next.is("DT") || next.is("PRP$") || next.is("NN") || next.is("JJ")) {
      noun(name.sentence(), next.index()).ifPresent(this::described);
    }
  }

  private void described(Token noun) {
    if (words.isRole(noun.lemma())) {
      add(EntityType.PERSON, 4);
    } else {
      words.kind(noun.lemma()).ifPresent(kind -> add(kind, 3));
    }
  }

  /** The head noun of the phrase that begins at a token, over a possessor. */
  static Optional<Token> noun(Sentence sentence, int from) {
    Optional<Token> head = Optional.empty();
    for (int i = from; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      boolean inside =
          token.is("NN")
              || token.is("JJ")
              || token.is("POS")
              || token.is("CD")
              || token.is("DT")
              || token.is("PRP$")
              || token.is("VBN");
      if (!inside) {
        break;
      }
      if (token.is("NN") && !token.is("NNP")) {
        head = Optional.of(token);
      }
    }
    return head;
  }

  private void add(EntityType type, int weight) {
    weights.merge(type, weight, Integer::sum);
  }

  Optional<EntityType> type() {
    EntityType best = null;
    int most = 0;
    int second = 0;
    for (Map.Entry<EntityType, Integer> entry : weights.entrySet()) {
      int weight = entry.getValue();
      if (weight > most) {
        second = most;
        most = weight;
        best = entry.getKey();
      } else {
        second = Math.max(second, weight);
      }
    }
    return most >= 2 && most > second ? Optional.ofNullable(best) : Optional.empty();
  }
}

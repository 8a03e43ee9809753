package org.factlint.extract.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sets right what the chunker gets wrong in ways that the tags and the words around show. */
final class ChunkMends {
  private static final int LONGEST_AGE = 3;

  private ChunkMends() {}

  static List<Chunk> mended(List<Token> tokens, List<Chunk> read) {
    List<Chunk> chunks = new ArrayList<>();
    for (Chunk chunk : read) {
      Optional<Chunk> before =
          chunks.isEmpty() ? Optional.empty() : Optional.of(chunks.get(chunks.size() - 1));
      if (isParticle(tokens, before, chunk)) {
        chunks.add(new Chunk(Chunk.Type.PRT, chunk.from(), chunk.to()));
      } else if (goesOn(tokens, before, chunk)) {
        Chunk verb = chunks.remove(chunks.size() - 1);
        chunks.add(new Chunk(verb.type(), verb.from(), chunk.from() + 1));
        chunks.add(new Chunk(chunk.type(), chunk.from() + 1, chunk.to()));
      } else {
        chunks.addAll(parts(tokens, chunk));
      }
    }
    chunks.addAll(leftOut(tokens, chunks));
    chunks.sort(Comparator.comparing(Chunk::from));
    return List.copyOf(chunks);
  }

  /** “Stepped <b>down</b> on Monday”, “was taken <b>over</b>”. */
  private static boolean isParticle(List<Token> tokens, Optional<Chunk> before, Chunk chunk) {
    Token word = tokens.get(chunk.from());
    boolean behindVerb =
        before
            .filter(verb -> verb.type() == Chunk.Type.VP && verb.to() == chunk.from())
            .isPresent();
    boolean adverb = chunk.type() == Chunk.Type.ADVP && word.tag().matches("IN|RP|RB");
    boolean noun = chunk.type() == Chunk.Type.NP && word.is("RP");
    return behindVerb
        && chunk.to() == chunk.from() + 1
        && (adverb || noun)
        && word.lower().matches("in|out|up|down|over|off");
  }

  /** “Said to have <b>smuggled</b> weapons”. */
  private static boolean goesOn(List<Token> tokens, Optional<Chunk> before, Chunk chunk) {
    return chunk.type() == Chunk.Type.NP
        && chunk.to() > chunk.from() + 1
        && tokens.get(chunk.from()).is("VBN")
        && before
            .filter(verb -> verb.type() == Chunk.Type.VP && verb.to() == chunk.from())
            .filter(verb -> verb.to() > verb.from() + 1)
            .filter(verb -> tokens.get(verb.to() - 1).lower().equals("have"))
            .filter(verb -> tokens.get(verb.to() - 2).is("TO"))
            .isPresent();
  }

  private static List<Chunk> parts(List<Token> tokens, Chunk chunk) {
    int to = chunk.to();
    if (chunk.type() == Chunk.Type.NP && to > chunk.from() + 1) {
      if (tokens.get(chunk.from()).is("VBD") && opensVerb(tokens, chunk.from())) {
        return List.of(
            new Chunk(Chunk.Type.VP, chunk.from(), chunk.from() + 1),
            new Chunk(Chunk.Type.NP, chunk.from() + 1, to));
      }
      if (to > chunk.from() + 2 && isAged(tokens, to)) {
        return List.of(
            new Chunk(Chunk.Type.NP, chunk.from(), to - 2), new Chunk(Chunk.Type.NP, to - 1, to));
      }
    }
    return List.of(chunk);
  }

  /** “Got 46 percent and <b>conceded</b> defeat”. */
  private static boolean opensVerb(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at - 1).tag().matches("CC|PRP|NN.*|RB");
  }

  /** “Ida Osei, <b>58</b>”. */
  private static boolean isAged(List<Token> tokens, int to) {
    Token age = tokens.get(to - 1);
    return age.is("CD")
        && age.folded().length() <= LONGEST_AGE
        && tokens.get(to - 2).is(",")
        && tokens.get(to - 3).is("NNP");
  }

  /** Nouns that the chunker left out, as it does at the end of headlines. */
  private static List<Chunk> leftOut(List<Token> tokens, List<Chunk> chunks) {
    List<Chunk> nouns = new ArrayList<>();
    for (Token token : tokens) {
      int at = token.index();
      boolean free = chunks.stream().noneMatch(c -> c.from() <= at && at < c.to());
      if (free && (token.is("NN") || token.is("PRP"))) {
        nouns.add(new Chunk(Chunk.Type.NP, at, at + 1));
      }
    }
    return nouns;
  }
}

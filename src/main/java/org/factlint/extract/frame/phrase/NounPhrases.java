package org.factlint.extract.frame.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factlint.extract.language.Chunk;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;
import org.factlint.extract.mention.Cast;
import org.factlint.extract.mention.Mention;
import org.factlint.text.Span;

/** Builds noun phrases from chunks: possessors, "of", rates, and lists. */
final class NounPhrases {
  private final Lexicon lexicon;
  private final Sentence sentence;
  private final TimeTokens times;

  private final Cast cast;
  private final NounCuts cuts;

  NounPhrases(Lexicon lexicon, Sentence sentence, TimeTokens times, Cast cast) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.times = times;
    this.cast = cast;
    this.cuts = new NounCuts(lexicon, sentence, cast);
  }

  /** The noun phrase that begins at a token; a list if one does and {@code mayList} holds. */
  Optional<NounPhrase> at(int token, boolean subjectPlace) {
    return single(token).map(first -> names(first).orElseGet(() -> list(first, subjectPlace)));
  }

  /** "Norway, Chile and Ghana", which the chunker takes for one phrase. */
  private Optional<NounPhrase> names(NounPhrase phrase) {
    List<Integer> cuts = new ArrayList<>();
    for (int i = phrase.base() + 1; i + 1 < phrase.to() && i < phrase.head(); i++) {
      boolean joins = sentence.tokens().get(i).is("CC") || sentence.tokens().get(i).is(",");
      boolean named =
          sentence.tokens().get(i - 1).is("NNP") || sentence.tokens().get(i - 1).is(",");
      if (joins && named && !insideName(i)) {
        cuts.add(i);
      }
    }
    boolean list =
        cuts.stream().anyMatch(cut -> sentence.tokens().get(cut).is("CC"))
            && sentence.tokens().get(phrase.head()).is("NNP");
    return list ? Optional.of(phrase.joined(phrase, members(phrase, cuts))) : Optional.empty();
  }

  private List<NounPhrase> members(NounPhrase phrase, List<Integer> cuts) {
    List<NounPhrase> members = new ArrayList<>();
    int from = phrase.from();
    for (int cut : cuts) {
      if (cut > from) {
        members.add(part(from, cut));
      }
      from = cut + 1;
    }
    members.add(part(from, phrase.to()));
    return members;
  }

  private NounPhrase part(int from, int to) {
    return new NounPhrase(
        sentence, from, to, from, to - 1, Optional.empty(), Optional.empty(), List.of());
  }

  private boolean insideName(int token) {
    Span span = sentence.tokens().get(token).span();
    return cast.mentions().stream()
        .anyMatch(m -> m.kind() == Mention.Kind.NAME && m.span().overlaps(span));
  }

  private Optional<Chunk> nounChunk(int token) {
    return sentence
        .chunkAt(token)
        .filter(chunk -> chunk.type() == Chunk.Type.NP)
        .filter(
            chunk ->
                chunk.from() == token
                    || times.endsAt(token)
                    || cuts.at(token)
                    || isBehindOpening(token)
                    || isBounded(chunk, token))
        .map(chunk -> cuts.part(chunk, token))
        .map(chunk -> new Chunk(chunk.type(), token, end(chunk)))
        .filter(chunk -> !isRelative(chunk));
  }

  /** “Both” goes with what stands behind it. */
  private int end(Chunk chunk) {
    boolean both =
        chunk.to() == chunk.from() + 1
            && sentence.tokens().get(chunk.from()).lower().equals("both")
            && chunk.to() < sentence.tokens().size();
    return both
        ? sentence
            .chunkAt(chunk.to())
            .filter(next -> next.type() == Chunk.Type.NP && next.from() == chunk.to())
            .map(Chunk::to)
            .orElse(chunk.to())
        : chunk.to();
  }

  /** “At least <b>five</b> people”. */
  private boolean isBounded(Chunk chunk, int token) {
    return CountWords.bounds(sentence, chunk.from(), true) == token;
  }

  private boolean isBehindOpening(int token) {
    return token > 0 && sentence.tokens().get(token - 1).tag().matches("WP\\$|IN");
  }

  private boolean isRelative(Chunk chunk) {
    String tag = sentence.tokens().get(chunk.from()).tag();
    return tag.equals("WDT") || tag.equals("WP") || tag.equals("WP$");
  }

  private Optional<NounPhrase> single(int token) {
    Optional<Chunk> chunk = nounChunk(token);
    if (chunk.isEmpty()) {
      return Optional.empty();
    }
    NounPhrase phrase = plain(chunk.get(), token, Optional.empty());
    while (true) {
      Optional<NounPhrase> longer = extended(phrase);
      if (longer.isEmpty()) {
        return Optional.of(phrase);
      }
      phrase = longer.get();
    }
  }

  private NounPhrase plain(Chunk chunk, int from, Optional<NounPhrase> possessor) {
    int base = chunk.from();
    boolean possessive = sentence.tokens().get(base).is("POS");
    int start = possessive && base + 1 < chunk.to() ? base + 1 : base;
    return new NounPhrase(
        sentence, from, chunk.to(), start, head(chunk), possessor, Optional.empty(), List.of());
  }

  private int head(Chunk chunk) {
    for (int i = chunk.to() - 1; i >= chunk.from(); i--) {
      Token token = sentence.tokens().get(i);
      boolean score = token.folded().matches("\\d+[-–]\\d+") && i > chunk.from();
      boolean noun = token.is("NN") || token.tag().matches("PRP|CD|EX");
      if (noun && !score) {
        return i;
      }
    }
    return chunk.to() - 1;
  }

  private Optional<NounPhrase> extended(NounPhrase phrase) {
    int next = phrase.to();
    if (next >= sentence.tokens().size()) {
      return Optional.empty();
    }
    Token token = sentence.tokens().get(next);
    if (token.is("POS")) {
      return nounChunk(next).map(owned -> plain(owned, phrase.from(), Optional.of(phrase)));
    }
    if (token.lower().matches("(it|him|her|them)sel(f|ves)")) {
      return Optional.of(
          new NounPhrase(
              sentence,
              phrase.from(),
              next + 1,
              phrase.base(),
              phrase.head(),
              phrase.possessor(),
              phrase.of(),
              phrase.members()));
    }
    if (token.lower().equals("per") || isRate(phrase, next)) {
      int noun = token.lower().equals("per") ? next + 1 : next;
      return nounChunk(noun).map(unit -> withTail(phrase, unit.to(), unit));
    }
    if (token.is("NNP") && isNamed(phrase)) {
      return nounChunk(next).filter(name -> !times.startsAt(next)).map(name -> named(phrase, name));
    }
    if (token.lower().equals("of")) {
      return single(next + 1)
          .filter(owner -> !times.startsAt(next + 1))
          .map(owner -> withOf(phrase, owner));
    }
    return Optional.empty();
  }

  /** "The newspaper <b>Kurier</b>": the name of a thing right behind what it is. */
  private boolean isNamed(NounPhrase phrase) {
    Token head = phrase.headToken();
    int next = phrase.to();
    int end = nounChunk(next).map(Chunk::to).orElse(next);
    boolean possessive = end < sentence.tokens().size() && sentence.tokens().get(end).is("POS");
    return head.tag().equals("NN")
        && head.index() == phrase.to() - 1
        && phrase.first().is("DT")
        && lexicon.describes(head.lemma())
        && !possessive
        && !startsVerb(end);
  }

  private NounPhrase named(NounPhrase phrase, Chunk name) {
    return new NounPhrase(
        sentence,
        phrase.from(),
        name.to(),
        phrase.base(),
        head(name),
        phrase.possessor(),
        phrase.of(),
        phrase.members());
  }

  /** "94 dollars" "a day": a rate, not another phrase. */
  private boolean isRate(NounPhrase phrase, int next) {
    boolean amount =
        sentence.tokens().subList(phrase.base(), phrase.to()).stream().anyMatch(t -> t.is("CD"));
    return amount
        && Set.of("a", "an", "each", "every").contains(sentence.tokens().get(next).lower())
        && nounChunk(next).filter(chunk -> chunk.to() - chunk.from() == 2).isPresent();
  }

  private NounPhrase withTail(NounPhrase phrase, int to, Chunk unit) {
    boolean cent = sentence.tokens().get(unit.to() - 1).lower().equals("cent");
    return new NounPhrase(
        sentence,
        phrase.from(),
        to,
        phrase.base(),
        cent ? unit.to() - 1 : phrase.head(),
        phrase.possessor(),
        phrase.of(),
        phrase.members());
  }

  private NounPhrase withOf(NounPhrase phrase, NounPhrase owner) {
    return new NounPhrase(
        sentence,
        phrase.from(),
        owner.to(),
        phrase.base(),
        phrase.head(),
        phrase.possessor(),
        phrase.of().isPresent() ? phrase.of() : Optional.of(owner),
        List.of());
  }

  /** "A, B and C": only if it closes with a conjunction, and its last is no clause's subject. */
  private NounPhrase list(NounPhrase first, boolean subjectPlace) {
    List<NounPhrase> members = new ArrayList<>(List.of(first));
    int at = first.to();
    boolean closed = false;
    while (!closed && at + 1 < sentence.tokens().size()) {
      boolean comma = sentence.tokens().get(at).folded().equals(",");
      int next = comma ? at + 1 : at;
      closed = sentence.tokens().get(next).lower().matches("and|or|nor|&");
      Optional<NounPhrase> member =
          comma || closed ? single(closed ? next + 1 : next) : Optional.empty();
      boolean describes = member.filter(m -> Apposition.fits(lexicon, first, m)).isPresent();
      if (member.isEmpty() || describes || times.startsAt(member.get().from())) {
        return first;
      }
      members.add(member.get());
      at = member.get().to();
    }
    NounPhrase last = members.get(members.size() - 1);
    boolean clause = !subjectPlace && startsVerb(last.to());
    boolean oneOfTwo =
        members.size() == 2 && sentence.tokens().get(first.to()).folded().equals(",");
    return !closed || clause || oneOfTwo ? first : first.joined(last, members);
  }

  private boolean startsVerb(int token) {
    return sentence
        .chunkAt(token)
        .filter(chunk -> chunk.type() == Chunk.Type.VP)
        .map(chunk -> sentence.tokens().get(chunk.from()))
        .filter(verb -> !verb.is("VBN") && !verb.is("VBG") && !verb.is("TO"))
        .isPresent();
  }
}

package org.factlint.extract.frame.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factlint.extract.language.Chunk;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;
import org.factlint.extract.mention.Cast;
import org.factlint.extract.time.TimeMention;

/** Reads a sentence as items, from left to right. */
public final class Items {
  private static final Set<String> RELATIVES = Set.of("WDT", "WP", "WP$");

  private final Sentence sentence;
  private final Lexicon lexicon;
  private final TimeTokens times;
  private final NounPhrases nouns;
  private final List<Item> items = new ArrayList<>();

  private Items(Sentence sentence, Lexicon lexicon, Cast cast, List<TimeMention> times) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.times = new TimeTokens(sentence, times);
    this.nouns = new NounPhrases(lexicon, sentence, this.times, cast);
  }

  /**
   * The items of a sentence.
   *
   * @param sentence the sentence
   * @param lexicon what its words do
   * @param cast whom the article speaks of
   * @param times the times in it
   * @return its parts, in order
   */
  public static List<Item> of(
      Sentence sentence, Lexicon lexicon, Cast cast, List<TimeMention> times) {
    Items items = new Items(sentence, lexicon, cast, times);
    int at = 0;
    while (at < sentence.tokens().size()) {
      at = items.take(at);
    }
    return items.mended();
  }

  /** A lone participle between two nouns is a past: "before the council mentioned the plan". */
  private List<Item> mended() {
    List<Item> mended = new ArrayList<>(items);
    ItemStream stream = new ItemStream(items);
    for (int i = 1; i + 1 < items.size(); i++) {
      if (describes(stream, i)) {
        mended.set(i, new Item.Mark(Item.Kind.OTHER, items.get(i).from(), items.get(i).to(), ""));
      } else if (items.get(i) instanceof Item.Verb verb && isPast(stream, i, verb.group())) {
        mended.set(i, new Item.Verb(verb.group().asPast()));
      }
    }
    return sentence.headline() ? Headlines.mended(mended) : List.copyOf(mended);
  }

  /** "Received suspended sentences": the participle tells of the noun behind it. */
  private boolean describes(ItemStream stream, int index) {
    return items.get(index) instanceof Item.Verb verb
        && verb.group().form() == VerbGroup.Form.PARTICIPLE
        && items.get(index - 1) instanceof Item.Verb
        && items.get(index - 1).to() == items.get(index).from()
        && stream
            .noun(index + 1)
            .filter(noun -> noun.from() == items.get(index).to() && !noun.first().is("DT"))
            .isPresent();
  }

  private boolean isPast(ItemStream stream, int index, VerbGroup group) {
    boolean participle =
        group.form() == VerbGroup.Form.PARTICIPLE && group.to() - group.from() <= 2;
    int before = stream.isMark(index - 1, Item.Kind.OTHER) ? index - 2 : index - 1;
    return participle
        && stream.noun(before).isPresent()
        && stream.noun(index + 1).isPresent()
        && (isOnlyVerb(index)
            || (!lexicon.is("names", group.lemma()) && !lexicon.is("gives", group.lemma())));
  }

  /** A sentence has a verb: "the board named Vera Hoss director". */
  private boolean isOnlyVerb(int index) {
    boolean closed = sentence.tokens().get(sentence.tokens().size() - 1).folded().equals(".");
    return closed
        && items.stream().filter(item -> item instanceof Item.Verb).count() == 1
        && items.get(index) instanceof Item.Verb;
  }

  private int take(int at) {
    Token token = sentence.tokens().get(at);
    Optional<Chunk> chunk = sentence.chunkAt(at);
    boolean preposition = token.is("IN") || token.is("TO");
    if (times.startsAt(at)) {
      return mark(Item.Kind.TIME, at, times.end(at));
    }
    if (preposition && at + 1 < sentence.tokens().size() && times.startsAt(at + 1)) {
      return mark(Item.Kind.TIME, at, times.end(at + 1));
    }
    if (token.lower().equals("according") && at + 1 < sentence.tokens().size()) {
      return mark(Item.Kind.PREPOSITION, at, at + 2);
    }
    if (RELATIVES.contains(token.tag())) {
      return mark(Item.Kind.RELATIVE, at, at + 1);
    }
    if (chunk.isEmpty()) {
      return mark(kindOf(token), at, at + 1);
    }
    int number = bounds(at, chunk.get());
    if (number > 0) {
      return mark(Item.Kind.OTHER, at, number);
    }
    if (chunk.get().type() == Chunk.Type.NP
        && chunk.get().from() == at
        && CountWords.isFrequency(sentence, chunk.get())) {
      return mark(Item.Kind.OTHER, at, chunk.get().to());
    }
    if (chunk.get().type() == Chunk.Type.NP && token.is("IN")) {
      boolean clause = token.lower().equals("that");
      return mark(clause ? Item.Kind.SUBORDINATOR : Item.Kind.PREPOSITION, at, at + 1);
    }
    if (chunk.get().type() == Chunk.Type.NP && nouns.at(at, false).isEmpty()) {
      return mark(Item.Kind.OTHER, at, at + 1);
    }
    return switch (chunk.get().type()) {
      case NP -> noun(at);
      case VP -> verbs(at, chunk.get());
      case PP, SBAR -> opening(at, chunk.get());
      case ADJP -> adjective(at, chunk.get());
      case PRT -> mark(Item.Kind.PARTICLE, at, chunk.get().to());
      case ADVP -> adverb(at, chunk.get());
      case OTHER -> mark(kindOf(token), at, at + 1);
    };
  }

  /** “Killed <b>about</b> 200 people”, but “talks <b>about</b> 200 jobs”. */
  private int bounds(int at, Chunk chunk) {
    boolean phrase = chunk.type() == Chunk.Type.NP;
    Item before = items.isEmpty() ? null : items.get(items.size() - 1);
    boolean told =
        (before instanceof Item.Noun && !phrase)
            || (before instanceof Item.Verb verb
                && (lexicon.is("say", verb.group().lemma())
                    || verb.group().lemma().matches("talk|speak|worry")));
    return told && sentence.tokens().get(at).lower().equals("about")
        ? 0
        : CountWords.bounds(sentence, at, phrase && !verbBefore());
  }

  private int mark(Item.Kind kind, int from, int to) {
    StringBuilder word = new StringBuilder();
    for (Token token : sentence.tokens().subList(from, to)) {
      word.append(word.isEmpty() ? "" : " ").append(token.lower());
    }
    items.add(new Item.Mark(kind, from, to, word.toString()));
    return to;
  }

  private int noun(int at) {
    Optional<NounPhrase> phrase = nouns.at(at, !verbBefore());
    items.add(new Item.Noun(phrase.orElseThrow()));
    return phrase.get().to();
  }

  private boolean verbBefore() {
    return items.stream().anyMatch(item -> item instanceof Item.Verb);
  }

  private int verbs(int at, Chunk chunk) {
    int to = chunk.to();
    List<VerbGroup> groups = VerbGroups.of(sentence, at, to);
    if (groups.isEmpty()) {
      return mark(Item.Kind.OTHER, at, to);
    }
    for (VerbGroup group : groups) {
      if (group.from() > at && sentence.tokens().get(group.from() - 1).is("CC")) {
        mark(Item.Kind.CONJUNCTION, group.from() - 1, group.from());
      }
      items.add(new Item.Verb(group));
    }
    return to;
  }

  /** "20 jets <b>worth</b> $2 billion": what follows is a sum. */
  private int adjective(int at, Chunk chunk) {
    boolean worth = chunk.to() == at + 1 && sentence.tokens().get(at).lower().equals("worth");
    return mark(worth ? Item.Kind.PREPOSITION : Item.Kind.ADJECTIVE, at, chunk.to());
  }

  /** "Where", "when" and the like may open a clause; "now" takes no part. */
  private int adverb(int at, Chunk chunk) {
    Token first = sentence.tokens().get(at);
    boolean opens = first.is("WRB") || first.lower().matches("once|while|since|before|after|until");
    return mark(opens ? Item.Kind.SUBORDINATOR : Item.Kind.OTHER, at, chunk.to());
  }

  private int opening(int at, Chunk chunk) {
    if (isParticle(at, chunk)) {
      return mark(Item.Kind.PARTICLE, at, at + 1);
    }
    StringBuilder words = new StringBuilder();
    for (Token token : sentence.tokens().subList(at, chunk.to())) {
      words.append(words.isEmpty() ? "" : " ").append(token.lower());
    }
    boolean may = lexicon.opens(words.toString()).isPresent();
    return mark(may ? Item.Kind.SUBORDINATOR : Item.Kind.PREPOSITION, at, chunk.to());
  }

  /** "Walked out for", "sworn in as": the first of two belongs to the verb. */
  private boolean isParticle(int at, Chunk chunk) {
    boolean two = at + 1 < sentence.tokens().size() && sentence.tokens().get(at + 1).is("IN");
    boolean behindVerb = !items.isEmpty() && items.get(items.size() - 1) instanceof Item.Verb;
    boolean first = sentence.tokens().get(at).lower().matches("in|out|up|down|over|off|on|back");
    return (sentence.tokens().get(at).is("RP") && chunk.to() > at + 1)
        || (two && behindVerb && first && !sentence.tokens().get(at + 1).lower().equals("of"));
  }

  private static Item.Kind kindOf(Token token) {
    return switch (token.tag()) {
      case "," -> Item.Kind.COMMA;
      case "-LRB-", "-RRB-" -> Item.Kind.COMMA;
      case ":" -> token.folded().matches("[;:]") ? Item.Kind.BREAK : Item.Kind.COMMA;
      case "CC" -> Item.Kind.CONJUNCTION;
      case "IN", "TO" -> Item.Kind.PREPOSITION;
      case "WRB" -> Item.Kind.SUBORDINATOR;
      default -> token.folded().matches("[–—-]+") ? Item.Kind.COMMA : Item.Kind.OTHER;
    };
  }
}

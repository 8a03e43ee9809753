package org.factlint.extract.quantity;

import java.util.Locale;
import java.util.Set;
import org.factlint.extract.quantity.numeral.Word;
import org.factlint.extract.quantity.numeral.Word.Shape;
import org.factlint.extract.quantity.numeral.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that begins at a word. With tags it ends where the nouns end; without them
 * at the first word that belongs to no noun, and its head is the first plural.
 */
final class NounPhrases {
  private static final int LONGEST = 8;

  /** Without tags, these end a phrase. */
  private static final Set<String> CLOSED =
      Set.of(
          ("a an the this that these those of in on at by to from for with without into onto over under"
                  + " after before since until till as than and or but nor so if when while where which who"
                  + " whom whose what because although though he she it they we you i him her them us is are"
                  + " was were be been being am has have had do does did will would shall should can could"
                  + " may might must not no all each every both some any more most less least further about"
                  + " against between through during across along among around near off out up down per said"
                  + " says died killed injured wounded hurt went came took made got gave left won lost held"
                  + " rose fell grew now then ago later earlier already also only just too there here its"
                  + "  named called their his our your my alone away today yesterday tomorrow north south east west")
              .split(" "));

  /** Tagged as nouns, but none that a number before them counts. */
  private static final Set<String> NO_HEADS =
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday january february march april may june"
                  + " july august september october november december today yesterday tomorrow tonight north"
                  + " south east west northeast northwest southeast southwest a.m. p.m. more less each apiece"
                  + " ago later earlier away")
              .split(" "));

  private final Words words;

  NounPhrases(Words words) {
    this.words = words;
  }

  /** The phrase behind a number: it has no article. */
  @Nullable Phrase counted(int from, boolean one) {
    return tagged(from) ? byTags(from, from) : byShape(from, one);
  }

  /** The phrase behind “of”: it may have an article, a possessor and a number. */
  @Nullable Phrase whole(int from) {
    int first = from;
    while (determiner(first)) {
      first++;
    }
    if (tagged(from)) {
      return byTags(from, first);
    }
    @Nullable Phrase phrase = byShape(first, true);
    return phrase == null ? null : new Phrase(from, phrase.head(), phrase.lemma());
  }

  private boolean determiner(int at) {
    Word word = words.at(at);
    return word.shape() == Shape.FIGURES
        || Set.of("DT", "PRP$", "PDT", "CD").contains(word.tag())
        || words.is(
            at, "the", "a", "an", "its", "their", "his", "her", "our", "all", "this", "these",
            "those", "that", "every", "each");
  }

  private boolean tagged(int at) {
    return !words.at(at).tag().isEmpty();
  }

  private @Nullable Phrase byTags(int from, int first) {
    int head = -1;
    int at = first;
    while (at < first + LONGEST && continues(at, head)) {
      head = noun(at) ? at : head;
      at++;
    }
    return head < 0 ? null : new Phrase(from, head, lemma(head));
  }

  private boolean continues(int at, int head) {
    Word word = words.at(at);
    boolean possessive = word.tag().equals("POS");
    if (words.hyphen(at) || (at > 0 && words.hyphen(at - 1))) {
      return true;
    }
    if (NO_HEADS.contains(word.lower())) {
      return false;
    }
    if (noun(at)) {
      boolean name = word.tag().startsWith("NNP");
      boolean plural = head >= 0 && words.at(head).tag().equals("NNS");
      return head < at - 1 || !plural || (!name && word.tag().equals("NNS"));
    }
    if (possessive) {
      return head == at - 1 && head >= 0 && words.at(head).tag().startsWith("NNP");
    }
    boolean describes =
        word.tag().startsWith("JJ") || word.tag().equals("VBN") || word.tag().equals("VBG");
    boolean opened = head < 0 || words.at(at - 1).tag().equals("POS");
    return opened
        && (describes || (word.tag().startsWith("RB") && words.at(at + 1).tag().startsWith("JJ")));
  }

  private boolean noun(int at) {
    return words.at(at).tag().startsWith("NN");
  }

  private @Nullable Phrase byShape(int from, boolean one) {
    int end = from;
    int plural = -1;
    while (end < from + LONGEST && open(end)) {
      boolean last = plural < 0 || plural == end - 1;
      plural = last && plural(words.lower(end)) ? end : plural;
      end++;
    }
    if (one || plural < 0) {
      return end == from || end > from + 3 ? null : new Phrase(from, end - 1, lemma(end - 1));
    }
    return new Phrase(from, plural, lemma(plural));
  }

  private boolean open(int at) {
    Word word = words.at(at);
    boolean letters = word.shape() == Shape.LETTERS && !word.lower().startsWith("'");
    return (letters && !CLOSED.contains(word.lower()) && !NO_HEADS.contains(word.lower()))
        || words.hyphen(at);
  }

  private static boolean plural(String word) {
    return Plurals.is(word);
  }

  private String lemma(int head) {
    Word word = words.at(head);
    // Counted, people are persons; a people is a nation only by itself.
    boolean people = word.lower().equals("people");
    if (people || word.lemma().isEmpty() || word.tag().startsWith("NNP")) {
      return Plurals.singular(word.lower());
    }
    return word.lemma().toLowerCase(Locale.ROOT);
  }
}

package org.factlint.extract.frame.phrase;

import java.util.List;
import java.util.Optional;

/**
 * The items of a sentence, with what one can see from each of them.
 *
 * @param items the items, in order
 */
public record ItemStream(List<Item> items) {

  /**
   * How many items there are.
   *
   * @return the number
   */
  public int size() {
    return items.size();
  }

  /**
   * An item by its place.
   *
   * @param index from 0
   * @return the item
   */
  public Item at(int index) {
    return items.get(index);
  }

  /**
   * Whether a mark of some kind stands in a place.
   *
   * @param index the place; it may lie outside
   * @param kind the kind
   * @return true if there is an item, and it is such a mark
   */
  public boolean isMark(int index, Item.Kind kind) {
    return index >= 0
        && index < items.size()
        && items.get(index) instanceof Item.Mark mark
        && mark.kind() == kind;
  }

  /**
   * The noun phrase in a place.
   *
   * @param index the place; it may lie outside
   * @return the phrase; empty if something else or nothing stands there
   */
  public Optional<NounPhrase> noun(int index) {
    return index >= 0 && index < items.size() && items.get(index) instanceof Item.Noun noun
        ? Optional.of(noun.phrase())
        : Optional.empty();
  }

  /**
   * The mark right before an item, over adverbs.
   *
   * @param index the place of the item
   * @return the mark; empty if a noun or a verb stands there, or nothing
   */
  public Optional<Item.Mark> markBefore(int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (!(items.get(i) instanceof Item.Mark mark)) {
        return Optional.empty();
      }
      if (mark.kind() != Item.Kind.OTHER) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a mark of some kind stands right before an item, over adverbs.
   *
   * @param index the place of the item
   * @param kind the kind
   * @return true if the mark before is one
   */
  public boolean isBehind(int index, Item.Kind kind) {
    return markBefore(index).filter(mark -> mark.kind() == kind).isPresent();
  }

  /**
   * A noun that a finite verb follows, with nothing but times and adverbs between.
   *
   * @param index the place of the noun
   * @return true if it can be the subject of the verb
   */
  public boolean startsClause(int index) {
    return verbBehind(index).filter(VerbGroup::isFinite).isPresent();
  }

  /**
   * The same over what may stand between: "a trust set up for local people has 5 percent".
   *
   * @param index the place of the noun
   * @return true if a finite verb is left for it before the clause ends
   */
  public boolean startsLongClause(int index) {
    int open = 1;
    for (int i = index + 1; i < items.size(); i++) {
      if (items.get(i) instanceof Item.Verb verb && verb.group().isFinite()) {
        open--;
      }
      open += isMark(i, Item.Kind.RELATIVE) ? 1 : 0;
      if (open == 0 || ends(i) || isMark(i, Item.Kind.CONJUNCTION)) {
        return open == 0;
      }
    }
    return false;
  }

  private Optional<VerbGroup> verbBehind(int index) {
    for (int i = index + 1; i < items.size(); i++) {
      if (items.get(i) instanceof Item.Verb verb) {
        return Optional.of(verb.group());
      }
      if (!isMark(i, Item.Kind.TIME) && !isMark(i, Item.Kind.OTHER)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a subject and a finite verb stand behind a word before the clause would end.
   *
   * @param index the place of the word
   * @return true if it opens a clause
   */
  public boolean opensClause(int index) {
    boolean noun = false;
    for (int i = index + 1; i < items.size(); i++) {
      if (items.get(i) instanceof Item.Verb verb) {
        boolean another = isMark(i - 1, Item.Kind.CONJUNCTION);
        return noun && verb.group().isFinite() && !another;
      }
      if (noun && isBesideNoun(i)) {
        i += 2;
        continue;
      }
      noun = noun || items.get(i) instanceof Item.Noun || isMark(i, Item.Kind.RELATIVE);
      boolean passes = noun && isMark(i, Item.Kind.COMMA) && isMark(i + 1, Item.Kind.RELATIVE);
      if (ends(i) && !passes) {
        return false;
      }
    }
    return false;
  }

  /** Whether a name between commas stands here, and a verb behind it: ", Ida Osei, left". */
  private boolean isBesideNoun(int index) {
    return isMark(index, Item.Kind.COMMA)
        && noun(index + 1).isPresent()
        && isMark(index + 2, Item.Kind.COMMA)
        && index + 3 < items.size()
        && items.get(index + 3) instanceof Item.Verb verb
        && verb.group().isFinite();
  }

  private boolean ends(int index) {
    return isMark(index, Item.Kind.COMMA)
        || isMark(index, Item.Kind.BREAK)
        || isMark(index, Item.Kind.SUBORDINATOR);
  }

  /**
   * Whether a verb stands before a word, with at most its particle between.
   *
   * @param index the place of the word
   * @return true if the word can depend on the verb
   */
  public boolean isBehindVerb(int index) {
    int before = isMark(index - 1, Item.Kind.PARTICLE) ? index - 2 : index - 1;
    return before >= 0 && items.get(before) instanceof Item.Verb;
  }

  /**
   * Whether a noun and then a comma or nothing stand behind a verb: "…, says the union, …".
   *
   * @param index the place of the verb
   * @return true if the noun can be its subject
   */
  public boolean closesWithNoun(int index) {
    boolean alone =
        index + 2 >= items.size()
            || isMark(index + 2, Item.Kind.COMMA)
            || isMark(index + 2, Item.Kind.TIME)
            || isMark(index + 2, Item.Kind.PREPOSITION)
            || isMark(index + 2, Item.Kind.OTHER);
    return noun(index + 1).isPresent() && alone;
  }

  /**
   * Whether the next conjunction is followed by a verb: "…, released and fined".
   *
   * @param index a place before it
   * @return true if a verb follows
   */
  public boolean verbComesBehindConjunction(int index) {
    for (int i = index + 1; i + 1 < items.size() && !isMark(i, Item.Kind.BREAK); i++) {
      if (isMark(i, Item.Kind.CONJUNCTION) && items.get(i + 1) instanceof Item.Verb) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the next comma is followed by a finite verb, as behind words in between.
   *
   * @param index a place before it
   * @return true if such a verb follows
   */
  public boolean verbComesBehindComma(int index) {
    for (int i = index + 1; i < items.size() && !isMark(i, Item.Kind.BREAK); i++) {
      if (isMark(i, Item.Kind.COMMA)) {
        return verbBehind(i).filter(VerbGroup::isFinite).isPresent();
      }
    }
    return false;
  }
}

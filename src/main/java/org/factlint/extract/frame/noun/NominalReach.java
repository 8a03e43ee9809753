package org.factlint.extract.frame.noun;

import java.util.Set;
import org.factlint.extract.frame.phrase.Item;
import org.factlint.extract.frame.phrase.ItemStream;

/** How far what stands behind a noun belongs to it, and not to a verb before. */
final class NominalReach {
  /** Behind these, what follows a noun is part of what the noun tells. */
  private static final Set<String> OWN = Set.of("by", "as", "with", "between", "among", "against");

  private static final Set<String> LOOSE =
      Set.of(
          "by", "as", "with", "between", "among", "against", "to", "from", "in", "into", "on",
          "for");

  private final ItemStream items;

  NominalReach(ItemStream items) {
    this.items = items;
  }

  /** The prepositions behind which something belongs to a noun. */
  Set<String> prepositions(int index) {
    return apart(index) ? LOOSE : OWN;
  }

  /** Whether what follows a noun cannot belong to a verb before. */
  boolean apart(int index) {
    return items.isBehind(index, Item.Kind.PREPOSITION)
        || items.isBehind(index, Item.Kind.SUBORDINATOR)
        || !verbBefore(index);
  }

  /** "Brought the fire under <b>control</b> on Monday": a bare noun of the verb's own. */
  boolean isOfVerb(int index) {
    return verbBefore(index)
        && items
            .noun(index)
            .filter(noun -> noun.to() == noun.from() + 1)
            .filter(noun -> noun.headToken().tag().equals("NN"))
            .isPresent();
  }

  private boolean verbBefore(int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (items.at(i) instanceof Item.Verb) {
        return true;
      }
    }
    return false;
  }

  /** One past a time that stands here, within commas or without. */
  int overTime(int index) {
    if (items.isMark(index, Item.Kind.TIME)) {
      return index + 1;
    }
    boolean within =
        items.isMark(index, Item.Kind.COMMA)
            && items.isMark(index + 1, Item.Kind.TIME)
            && items.isMark(index + 2, Item.Kind.COMMA);
    return within ? index + 3 : index;
  }

  /** Where what belongs to a noun ends, with the last time behind it. */
  int end(int index) {
    int end = items.at(index).to();
    int at = index + 1;
    while (at < items.size()) {
      int over = overTime(at);
      if (over > at) {
        end = items.at(over - 1).to();
        at = over;
      } else if (items.at(at) instanceof Item.Mark mark
          && LOOSE.contains(mark.word())
          && items.noun(at + 1).isPresent()) {
        at += 2;
      } else {
        break;
      }
    }
    return end;
  }
}

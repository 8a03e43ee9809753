package org.factlint.extract.frame.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the one verb of a headline that leaves out the verb that would help it. */
final class Headlines {

  private Headlines() {}

  /**
   * “Giant <b>to cut</b> jobs” tells of what is planned, “Two <b>held</b> after theft” a passive.
   */
  static List<Item> mended(List<Item> items) {
    ItemStream stream = new ItemStream(items);
    boolean finite = false;
    for (int i = 1; i < items.size(); i++) {
      if (items.get(i) instanceof Item.Verb verb) {
        Optional<VerbGroup> whole =
            finite || stream.noun(i - 1).isEmpty() ? Optional.empty() : whole(stream, i, verb);
        if (whole.isPresent()) {
          List<Item> mended = new ArrayList<>(items);
          mended.set(i, new Item.Verb(whole.get()));
          return List.copyOf(mended);
        }
        finite = true;
      }
    }
    return List.copyOf(items);
  }

  private static Optional<VerbGroup> whole(ItemStream items, int index, Item.Verb verb) {
    VerbGroup group = verb.group();
    boolean last = true;
    for (int i = index + 1; i < items.size(); i++) {
      last = last && !(items.at(i) instanceof Item.Verb other && other.group().isFinite());
    }
    if (!last) {
      return Optional.empty();
    }
    if (group.form() == VerbGroup.Form.INFINITIVE) {
      return Optional.of(group.asPlanned());
    }
    boolean past = group.form() == VerbGroup.Form.PARTICIPLE || group.mayBePast();
    boolean object = items.noun(index + 1).isPresent();
    return past && !object ? Optional.of(group.asPassive()) : Optional.empty();
  }
}

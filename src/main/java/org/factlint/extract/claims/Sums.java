package org.factlint.extract.claims;

import java.util.List;
import org.factlint.claim.ClaimId;
import org.factlint.claim.Manner;
import org.factlint.claim.Predicate;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Referent;
import org.factlint.claim.Statement;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.quantity.QuantityMention;
import org.factlint.extract.quantity.parts.PartsList;
import org.factlint.extract.quantity.parts.PartsList.Part;
import org.factlint.extract.quantity.parts.PartsLists;
import org.factlint.text.Span;
import org.factlint.value.Quantity;
import org.factlint.value.UnitCode;
import org.jspecify.annotations.Nullable;

/** Claims of wholes and their parts, where a sentence takes an amount apart. */
final class Sums {
  private static final String ADDS_UP = "adds up to";

  private final Drafts drafts;

  Sums(Drafts drafts) {
    this.drafts = drafts;
  }

  void read(Sentence sentence, List<QuantityMention> mentions) {
    PartsLists.in(sentence, mentions).forEach(this::add);
  }

  private void add(PartsList list) {
    PredicateId predicate = drafts.generic(ADDS_UP, Predicate.Kind.MEASURE);
    Referent subject = new Referent.Described(list.whole().words(), null);
    // What is counted may go by another noun in each part, and by none in the whole.
    UnitCode unit = list.parts().get(0).mention().quantity().unitCode();
    List<Referent> listed =
        list.complete() ? list.parts().stream().map(Sums::label).toList() : List.of();
    ClaimId whole =
        add(list.whole(), unit, subject, predicate, qualifiers(null, null, listed), list.span());
    for (Part part : list.parts()) {
      Span quote = part.span();
      add(
          part.mention(),
          unit,
          subject,
          predicate,
          qualifiers(part.label(), whole, List.of()),
          quote);
    }
  }

  private static Referent label(Part part) {
    return new Referent.Described(part.label(), null);
  }

  private static Qualifiers qualifiers(
      @Nullable String scope, @Nullable ClaimId whole, List<Referent> listed) {
    return new Qualifiers(
        null, scope, null, null, null, whole, null, new Qualifiers.Marks(false, listed));
  }

  private ClaimId add(
      QuantityMention mention,
      UnitCode unit,
      Referent subject,
      PredicateId predicate,
      Qualifiers qualifiers,
      Span quote) {
    Quantity said = mention.quantity();
    Quantity quantity =
        new Quantity(
            said.amount(), said.min(), said.max(), said.approximate(), unit, mention.words());
    return drafts.add(
        mention.words() + " adds up",
        new Statement(subject, predicate, null, null, quantity, null),
        Manner.PLAIN,
        qualifiers,
        quote,
        List.of());
  }
}

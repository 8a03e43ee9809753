package org.factlint.extract.ground;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.extract.frame.Argument.Relation;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.frame.Predicate.Tense;
import org.factlint.text.Span;

/**
 * What a quotation says of what a claim is about: whether it is so, how surely, and who does it to
 * whom. Language is read only where some word may turn what is said.
 */
public final class Sayings {
  private static final Set<Modality> WEAK =
      EnumSet.of(Modality.POSSIBLE, Modality.PLANNED, Modality.EXPECTED, Modality.CONDITIONAL);

  private static final Set<Tense> PAST = EnumSet.of(Tense.PAST, Tense.PERFECT);

  private final Support support;
  private final Wanted wanted;

  Sayings(Support support, Wanted wanted) {
    this.support = support;
    this.wanted = wanted;
  }

  /**
   * Whether the quotation affirms or denies something.
   *
   * @param claimed the polarity of the claim
   * @return unsupported if the quotation denies what is claimed, or nothing in it denies
   */
  public Grounded polarity(Polarity claimed) {
    boolean denial = Cues.ofDenial(support.words()).anyMatch(word -> !wanted.isOwn(word));
    if (claimed == Polarity.NEGATED) {
      boolean opposed = denial || wanted.isOpposedIn(support.words());
      return opposed ? Grounded.OPEN : Grounded.UNSUPPORTED;
    }
    if (!denial || wanted.denying()) {
      return denial ? Grounded.OPEN : Grounded.SUPPORTED;
    }
    List<Frame> meant = meant();
    boolean denied = meant.stream().allMatch(f -> f.stance().polarity() == Polarity.NEGATED);
    return meant.isEmpty() ? Grounded.OPEN : denied ? Grounded.UNSUPPORTED : Grounded.SUPPORTED;
  }

  /**
   * Whether the quotation says something as firmly as claimed.
   *
   * @param claimed the modality of the claim
   * @param attributed whether the claim says who says so
   * @return unsupported if the claim says that something is so, and the quotation only that it may
   *     be, is meant to be or would be; what is a plan and what a promise is too fine to refuse
   */
  public Grounded modality(Modality claimed, boolean attributed) {
    if (claimed != Modality.ASSERTED) {
      return Grounded.OPEN;
    }
    if (!Cues.ofWeakening(support.quote())) {
      return Grounded.SUPPORTED;
    }
    List<Frame> meant = meant();
    boolean weak = meant.stream().allMatch(frame -> isWeak(frame, attributed));
    return meant.isEmpty() ? Grounded.OPEN : weak ? Grounded.UNSUPPORTED : Grounded.SUPPORTED;
  }

  private static boolean isWeak(Frame frame, boolean attributed) {
    Modality told = frame.stance().modality();
    return WEAK.contains(told) || (told == Modality.REPORTED && !attributed);
  }

  /**
   * Whether the quotation tells something as past.
   *
   * @return true if its verb stands in a past tense wherever it stands
   */
  public boolean past() {
    List<Frame> meant = meant();
    return !meant.isEmpty()
        && meant.stream().allMatch(frame -> PAST.contains(frame.predicate().tense()));
  }

  /**
   * Whether the quotation says of one what is claimed of the other.
   *
   * @param subject tells whether words name the subject of the claim
   * @param object tells whether words name its object
   * @return unsupported if what the quotation says has the two in each other's place
   */
  public Grounded roles(Predicate<String> subject, Predicate<String> object) {
    if (!wanted.mayBeNamedIn(support.quote())) {
      return Grounded.OPEN;
    }
    List<Frame> meant = support.frames().stream().filter(wanted::isNamedIn).toList();
    boolean asClaimed = meant.stream().anyMatch(frame -> told(frame, subject, object));
    boolean swapped = meant.stream().anyMatch(frame -> told(frame, object, subject));
    return asClaimed ? Grounded.SUPPORTED : swapped ? Grounded.UNSUPPORTED : Grounded.OPEN;
  }

  private boolean told(Frame frame, Predicate<String> subject, Predicate<String> object) {
    return words(frame, true).anyMatch(subject)
        && words(frame, true).noneMatch(object)
        && words(frame, false).anyMatch(object)
        && words(frame, false).noneMatch(subject);
  }

  /** The whole phrases: in “the credentials of the envoy” the envoy takes part, too. */
  private Stream<String> words(Frame frame, boolean subjects) {
    return frame.arguments().stream()
        .filter(argument -> subjects == (argument.relation() == Relation.SUBJECT))
        .map(argument -> words(argument.span()));
  }

  private String words(Span span) {
    String quote = support.quote();
    int start = quote.offsetByCodePoints(0, span.start());
    return quote.substring(start, quote.offsetByCodePoints(start, span.end() - span.start()));
  }

  private List<Frame> meant() {
    return wanted.mayStandIn(support.quote())
        ? support.frames().stream().filter(wanted::isIn).toList()
        : List.of();
  }
}

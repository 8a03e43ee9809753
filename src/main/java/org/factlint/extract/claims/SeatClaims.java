package org.factlint.extract.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.claim.EntityType;
import org.factlint.claim.Manner;
import org.factlint.claim.Predicate;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Referent;
import org.factlint.claim.Statement;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.mention.Figure;
import org.factlint.extract.mention.Mention;
import org.factlint.text.Span;

/**
 * Claims of where organisations have their seat: “Bern-based Acme”, “Acme, based in Bern”, “Acme of
 * Bern”, “the Bern company”.
 */
final class SeatClaims {
  private static final int NEAR = 80;
  private static final String PLACE = "([A-Z][\\p{L}'’]+(?:[ -][A-Z][\\p{L}'’]+)*)";
  private static final Pattern BEFORE = Pattern.compile("\\b" + PLACE + "-based\\s+$");
  private static final Pattern BEHIND =
      Pattern.compile(
          "^,?\\s+(?:which |who |that )?(?:(?:is |are |was )?(?:based|headquartered) (?:in|at)"
              + "|(?:has |have |with )(?:its |their )?(?:headquarters|head office|seat|base) (?:in|at)"
              + "|whose (?:headquarters|head office|seat) (?:is|are) (?:in|at)) "
              + PLACE);
  private static final Pattern WITHIN = Pattern.compile("^(.+) of " + PLACE + "$");
  private static final Pattern OF = Pattern.compile("^ of " + PLACE);
  private static final Pattern AROUND =
      Pattern.compile(
          "^[Tt]he "
              + PLACE
              + " (?:company|firm|group|corporation|manufacturer|maker|miner|retailer|carrier"
              + "|airline|brewer|publisher|start-up|startup|club|concern)$");

  /** What is of a place by its name need not be there: the Bank of England. */
  private static final Set<String> OF_PLACES =
      Set.copyOf(
          List.of(
              ("university college institute academy school bank church cathedral diocese court"
                      + " ministry department parliament republic kingdom government city town port"
                      + " council museum hospital union federation association society league party"
                      + " workers army navy order house office board commission authority state"
                      + " province county bishop king queen prince duke president mayor governor"
                      + " agency service battle treaty gulf bay isle isles sea cape mount")
                  .split(" ")));

  private final ReadArticle article;
  private final Referents referents;
  private final Drafts drafts;

  SeatClaims(ReadArticle article, Referents referents, Drafts drafts) {
    this.article = article;
    this.referents = referents;
    this.drafts = drafts;
  }

  void read() {
    for (Mention mention : article.cast().mentions()) {
      Sentence sentence = article.text().sentences().get(mention.sentence());
      article
          .cast()
          .figure(mention)
          .filter(figure -> sentence.kind() != Sentence.Kind.BYLINE)
          .filter(figure -> figure.is(EntityType.ORGANISATION) || figure.type().isEmpty())
          .ifPresent(figure -> read(figure, mention.span(), sentence.span()));
    }
  }

  private void read(Figure figure, Span name, Span sentence) {
    String before =
        article.slice(new Span(Math.max(sentence.start(), name.start() - NEAR), name.start()));
    String behind =
        article.slice(
            new Span(
                name.end(), Math.max(name.end(), Math.min(sentence.end(), name.end() + NEAR))));
    String words = article.slice(name);
    find(BEFORE, before, 1)
        .ifPresent(
            place ->
                add(
                    figure,
                    place,
                    new Span(name.start() - before.length() + at(BEFORE, before), name.end())));
    find(BEHIND, behind, 1)
        .ifPresent(place -> add(figure, place, new Span(name.start(), name.end() + end(behind))));
    find(OF, behind, 1)
        .filter(place -> words.indexOf(' ') > 0 && !isOfPlaces(words))
        .ifPresent(
            place -> add(figure, place, new Span(name.start(), name.end() + 4 + length(place))));
    find(AROUND, words, 1).ifPresent(place -> add(figure, place, name));
    find(WITHIN, words, 1)
        .filter(own -> !isOfPlaces(own))
        .flatMap(own -> find(WITHIN, words, 2))
        .ifPresent(place -> add(figure, place, name));
  }

  private static Optional<String> find(Pattern pattern, String text, int group) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(group)) : Optional.empty();
  }

  private static int at(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.start() : 0;
  }

  private static int end(String behind) {
    Matcher matcher = BEHIND.matcher(behind);
    return matcher.find() ? matcher.end() : 0;
  }

  private static boolean isOfPlaces(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return OF_PLACES.contains(last);
  }

  private static int length(String place) {
    return place.codePointCount(0, place.length());
  }

  private boolean isCountry(String place) {
    return article.cast().mentions().stream()
        .filter(mention -> article.slice(mention.span()).equals(place))
        .anyMatch(
            mention ->
                mention.kind() == Mention.Kind.DEMONYM
                    || article
                        .cast()
                        .figure(mention)
                        .filter(figure -> figure.is(EntityType.COUNTRY))
                        .isPresent());
  }

  private void add(Figure figure, String place, Span quote) {
    if (isCountry(place)) {
      return;
    }
    drafts.add(
        figure.name() + " seat",
        new Statement(
            referents.known(figure),
            drafts.generic("have seat in", Predicate.Kind.STATE),
            new Referent.Described(place, null),
            null,
            null,
            null),
        Manner.PLAIN,
        Qualifiers.NONE,
        quote,
        List.of());
  }
}

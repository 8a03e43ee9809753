package org.factlint.extract.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.EntityType;
import org.factlint.claim.Manner;
import org.factlint.claim.Predicate;
import org.factlint.claim.Referent;
import org.factlint.claim.Statement;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;
import org.factlint.extract.mention.Figure;
import org.factlint.extract.mention.Mention;
import org.factlint.text.Span;

/**
 * Claims of where places lie, which the news tell in passing: “the northern Ghanaian town of Bole”,
 * “the southern Aysen region”, “Bole in northern Ghana”, “Bole, north of Kumasi”.
 */
final class PlaceClaims {
  private static final Set<String> KINDS =
      Set.of(
          ("province region state district county city town village port island valley municipality"
                  + " prefecture oblast governorate suburb peninsula")
              .split(" "));
  private static final String SIDE = "(?:north|south)?-?(?:east|west)|north|south";

  private final ReadArticle article;
  private final Referents referents;
  private final Drafts drafts;

  PlaceClaims(ReadArticle article, Referents referents, Drafts drafts) {
    this.article = article;
    this.referents = referents;
    this.drafts = drafts;
  }

  /**
   * Where something lies.
   *
   * @param where the place around it
   * @param from the first token of the words that say so
   */
  private record Told(Referent where, int from) {}

  void read(Sentence sentence, int number) {
    Optional<Told> row = Optional.empty();
    int end = -1;
    for (Mention mention : article.cast().mentions()) {
      Optional<Figure> place = place(mention, number);
      if (place.isPresent()) {
        boolean joined =
            end >= 0
                && mention.from() == end + 1
                && sentence.tokens().get(end).lower().matches("and|,");
        row = joined ? row : before(sentence, mention, number);
        end = mention.to();
        row.ifPresent(
            told -> add(place.get(), "located in", told.where(), sentence, told, mention));
        place
            .filter(PlaceClaims::isPlace)
            .ifPresent(figure -> behind(sentence, mention, figure, number));
      }
    }
  }

  private static boolean isPlace(Figure figure) {
    return figure.is(EntityType.PLACE);
  }

  /** Whatever a name may be the name of; beside “province” the text tells that it is a place. */
  private Optional<Figure> place(Mention mention, int number) {
    return mention.sentence() == number && mention.kind() == Mention.Kind.NAME
        ? article
            .cast()
            .figure(mention)
            .filter(figure -> isPlace(figure) || figure.type().isEmpty())
        : Optional.empty();
  }

  /** “The northern Ghanaian town of Bole”, “the southern Aysen region”. */
  private Optional<Told> before(Sentence sentence, Mention mention, int number) {
    List<Token> tokens = sentence.tokens();
    int at = mention.from() - 1;
    boolean of = at > 0 && tokens.get(at).lower().equals("of") && isKind(tokens, at - 1);
    if (!of && !isKind(tokens, mention.to())) {
      return Optional.empty();
    }
    int last = of ? at - 2 : at;
    Optional<Mention> people =
        mentions(number).stream()
            .filter(other -> other.kind() == Mention.Kind.DEMONYM && other.to() == last + 1)
            .findFirst();
    int side = people.map(Mention::from).orElse(last + 1) - 1;
    Optional<String> part =
        side >= 0 && tokens.get(side).lower().matches("(?:" + SIDE + ")ern|central")
            ? Optional.of(tokens.get(side).lower())
            : Optional.empty();
    Optional<Figure> country = people.flatMap(article.cast()::figure);
    int from = part.isPresent() ? side : side + 1;
    if (country.isPresent()) {
      Figure whole = country.get();
      return Optional.of(
          new Told(
              part.<Referent>map(p -> new Referent.Described(p + " " + whole.name(), null))
                  .orElseGet(() -> referents.known(whole)),
              from));
    }
    return part.filter(p -> p.endsWith("ern"))
        .map(p -> "the " + p.substring(0, p.length() - 3))
        .map(p -> new Told(new Referent.Described(p, null), from));
  }

  private static boolean isKind(List<Token> tokens, int at) {
    return at < tokens.size() && KINDS.contains(tokens.get(at).lemma());
  }

  /** “Bole in northern Ghana”, “Bole, north of Kumasi”. */
  private void behind(Sentence sentence, Mention mention, Figure place, int number) {
    for (Mention other : mentions(number)) {
      Optional<Figure> around = article.cast().figure(other);
      if (other.kind() != Mention.Kind.NAME
          || other.from() <= mention.to()
          || around.isEmpty()
          || !(isPlace(around.get()) || around.get().is(EntityType.COUNTRY))
          || around.get().equals(place)) {
        continue;
      }
      String words =
          article
              .slice(new Span(/* start= */ mention.span().end(), /* end= */ other.span().start()))
              .toLowerCase(Locale.ROOT)
              .strip();
      Told told = new Told(referents.known(around.get()), mention.from());
      if (words.matches(",? ?in (?:the )?(?:(?:" + SIDE + ")ern|central)")) {
        add(place, "located in", told.where(), sentence, told, other);
      } else if (words.matches(", (?:" + SIDE + ") of")) {
        String side = words.substring(2);
        add(place, "lie " + side, told.where(), sentence, told, other);
      }
    }
  }

  private List<Mention> mentions(int number) {
    return article.cast().mentions().stream().filter(m -> m.sentence() == number).toList();
  }

  private void add(
      Figure place, String label, Referent where, Sentence sentence, Told told, Mention last) {
    drafts.add(
        place.name() + " " + label,
        new Statement(
            referents.known(place),
            drafts.generic(label, Predicate.Kind.STATE),
            where,
            null,
            null,
            null),
        Manner.PLAIN,
        Drafts.marked(sentence.headline()),
        new Span(
            sentence.tokens().get(told.from()).span().start(),
            Math.max(last.span().end(), kindEnd(sentence, last))),
        List.of());
  }

  /** One past “province” of “the northern Aysen province”. */
  private static int kindEnd(Sentence sentence, Mention last) {
    return isKind(sentence.tokens(), last.to())
        ? sentence.tokens().get(last.to()).span().end()
        : last.span().end();
  }
}

package org.factlint.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityType;
import org.factlint.extract.language.Token;

/**
 * Puts names together that belong to one figure: longer ones first, then the shorter ones, each
 * only if a single figure could be meant.
 */
final class FigureCollector {
  private static final Set<String> LEFT_OUT_OF_INITIALS = Set.of("of", "the", "and", "for", "&");

  /** What an owner's name stands before: "Lagos University" is not called "Lagos". */
  private static final Set<String> OF_OWNERS =
      Set.of(
          "council",
          "university",
          "college",
          "school",
          "police",
          "airport",
          "court",
          "hospital",
          "museum",
          "bridge",
          "government",
          "ministry",
          "department",
          "embassy",
          "province",
          "city",
          "state",
          "parliament",
          "assembly",
          "region",
          "district",
          "county",
          "station",
          "tower",
          "port",
          "harbour",
          "harbor",
          "dam",
          "street",
          "road",
          "river",
          "lake",
          "park",
          "stadium",
          "cathedral",
          "post",
          "times",
          "gazette",
          "herald");

  private final NameWords nameWords;
  private final Gazetteer gazetteer;
  private final List<Entity> known;
  private final List<FigureDraft> drafts = new ArrayList<>();
  private final Map<Name, FigureDraft> bearers = new LinkedHashMap<>();

  FigureCollector(NameWords nameWords, Gazetteer gazetteer, List<Entity> known) {
    this.nameWords = nameWords;
    this.gazetteer = gazetteer;
    this.known = known;
  }

  /** Whose name each is; a name that could be several figures' is missing. */
  Map<Name, FigureDraft> collect(List<Name> names) {
    List<Name> longestFirst = new ArrayList<>(names);
    longestFirst.sort(Comparator.comparingInt((Name name) -> name.from() - name.to()));
    for (Name name : longestFirst) {
      List<FigureDraft> possible = bearersOf(name);
      if (possible.isEmpty()) {
        possible = List.of(draft(name));
      }
      if (possible.size() == 1) {
        take(name, possible.get(0));
      }
    }
    return bearers;
  }

  /** The country that a people's name stands for. */
  FigureDraft country(String country) {
    return drafts.stream()
        .filter(draft -> gazetteer.country(draft.name()).filter(country::equals).isPresent())
        .findFirst()
        .orElseGet(() -> draft(List.of(country.split(" ")), country));
  }

  private FigureDraft draft(Name name) {
    return draft(name.tokens().stream().map(Token::folded).toList(), name.words());
  }

  private FigureDraft draft(List<String> words, String name) {
    FigureDraft draft = new FigureDraft(words, new Evidence(nameWords, gazetteer), knownAs(name));
    drafts.add(draft);
    return draft;
  }

  private Optional<Entity> knownAs(String words) {
    return known.stream()
        .filter(
            entity -> entity.names().stream().anyMatch(name -> name.text().equalsIgnoreCase(words)))
        .findFirst();
  }

  private void take(Name name, FigureDraft draft) {
    bearers.put(name, draft);
    draft.evidence().weigh(name);
    draft.add(new Appellation(name.words(), name.span()));
    if (name.hasTitle()) {
      title(name, draft);
    }
    if (!name.isSingle()) {
      nameWords.genderOfGivenName(name.first().folded()).ifPresent(draft::gender);
    }
  }

  private void title(Name name, FigureDraft draft) {
    draft.addTitle(
        new Appellation(
            Phrases.words(name.sentence(), name.titleFrom(), name.from()),
            name.sentence().span(name.titleFrom(), name.from())));
    name.sentence().tokens().subList(name.titleFrom(), name.from()).stream()
        .flatMap(token -> nameWords.genderOfTitle(token.lower()).stream())
        .forEach(draft::gender);
  }

  private List<FigureDraft> bearersOf(Name name) {
    List<String> words = name.tokens().stream().map(Token::folded).toList();
    List<FigureDraft> same = with(draft -> draft.words().equals(words));
    if (!same.isEmpty()) {
      return same;
    }
    Optional<String> country = gazetteer.country(name.words());
    if (country.isPresent() || gazetteer.type(name.words()).isPresent()) {
      return with(d -> country.isPresent() && gazetteer.country(d.name()).equals(country));
    }
    if (name.isSingle() && nameWords.kind(words.get(0)).isPresent()) {
      return with(draft -> draft.words().contains(words.get(0)));
    }
    return Stream.<List<FigureDraft>>of(
            with(draft -> isAcronym(words, draft)),
            with(draft -> isSurname(words, draft)),
            name.hasTitle() && !isFirstNameTitle(name)
                ? with(draft -> opensEastAsian(words, draft))
                : with(draft -> isShort(words, draft)))
        .filter(list -> !list.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isFirstNameTitle(Name name) {
    return name.sentence()
        .tokens()
        .get(name.from() - 1)
        .lower()
        .matches("sir|dame|prince|princess|king|queen|pope");
  }

  private List<FigureDraft> with(java.util.function.Predicate<FigureDraft> condition) {
    return drafts.stream().filter(condition).toList();
  }

  private static boolean isAcronym(List<String> words, FigureDraft draft) {
    if (words.size() != 1 || draft.words().size() < 2 || words.get(0).length() < 2) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    draft.words().stream()
        .filter(word -> !LEFT_OUT_OF_INITIALS.contains(word.toLowerCase(Locale.ROOT)))
        .forEach(word -> initials.append(word.charAt(0)));
    return words.get(0).replace(".", "").contentEquals(initials);
  }

  private static boolean isSurname(List<String> words, FigureDraft draft) {
    int less = draft.words().size() - words.size();
    return less > 0
        && draft.mayBe(EntityType.PERSON)
        && draft.words().subList(less, draft.words().size()).equals(words);
  }

  private static boolean opensEastAsian(List<String> words, FigureDraft draft) {
    return words.size() == 1
        && draft.words().size() == 2
        && draft.mayBe(EntityType.PERSON)
        && draft.words().get(0).equals(words.get(0));
  }

  private static boolean isShort(List<String> words, FigureDraft draft) {
    List<String> longer = draft.words();
    return words.size() < longer.size()
        && !longer.get(words.size()).matches("of|for")
        && longer.subList(words.size(), longer.size()).stream()
            .noneMatch(word -> OF_OWNERS.contains(word.toLowerCase(Locale.ROOT)))
        && longer.subList(0, words.size()).equals(words);
  }
}

package org.factlint.extract.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Entity;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Text;
import org.factlint.extract.language.Token;

/** Finds who and what an article speaks of. */
public final class CastReader {
  private final NameWords words;
  private final Gazetteer gazetteer = new Gazetteer();

  /**
   * A reader with the standard lists.
   *
   * @param words what single words in names tell
   */
  public CastReader(NameWords words) {
    this.words = words;
  }

  /**
   * Reads who and what an article speaks of.
   *
   * @param text the article
   * @param known entities that are known already; their names are matched first
   * @return the figures, and where the article speaks of them
   */
  public Cast read(Text text, List<Entity> known) {
    NameFinder finder = new NameFinder(words, gazetteer, text);
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      names.addAll(finder.in(text.sentences().get(i), i));
    }
    FigureCollector collector = new FigureCollector(words, gazetteer, known);
    Map<Name, FigureDraft> bearers = collector.collect(names);
    Map<Mention, Optional<FigureDraft>> found = new LinkedHashMap<>();
    for (Name name : names) {
      found.put(mention(name), Optional.ofNullable(bearers.get(name)));
    }
    peoples(text, collector, found);
    List<Mention> mentions = new ArrayList<>(found.keySet());
    mentions.sort(Comparator.comparing(Mention::span));
    Appositions.read(names, bearers, words);
    return numbered(text, mentions, found);
  }

  private void peoples(
      Text text, FigureCollector collector, Map<Mention, Optional<FigureDraft>> found) {
    for (int s = 0; s < text.sentences().size(); s++) {
      Sentence sentence = text.sentences().get(s);
      for (int i = 0; i < sentence.tokens().size() && !speaksOfLanguages(sentence); i++) {
        int length = peopleAt(sentence, i);
        if (length > 0) {
          String word = Phrases.words(sentence, i, i + length);
          String country = gazetteer.countryOfPeople(word).orElseThrow();
          found.put(
              mention(sentence, s, i, i + length, Mention.Kind.DEMONYM),
              Optional.of(collector.country(country)));
          i += length - 1;
        }
      }
    }
  }

  private static boolean speaksOfLanguages(Sentence sentence) {
    return sentence.tokens().stream()
        .map(Token::lemma)
        .anyMatch(Set.of("speak", "language", "fluent", "translate", "subtitle")::contains);
  }

  private int peopleAt(Sentence sentence, int token) {
    int size = sentence.tokens().size();
    if (token + 1 < size
        && gazetteer.countryOfPeople(Phrases.words(sentence, token, token + 2)).isPresent()) {
      return 2;
    }
    Token word = sentence.tokens().get(token);
    return gazetteer.countryOfPeople(word.folded()).isPresent() ? 1 : 0;
  }

  private Cast numbered(
      Text text, List<Mention> mentions, Map<Mention, Optional<FigureDraft>> found) {
    Map<FigureDraft, FigureId> ids = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    List<Mention> named = new ArrayList<>();
    for (Mention mention : mentions) {
      Optional<FigureId> id =
          found
              .getOrDefault(mention, Optional.empty())
              .map(draft -> ids.computeIfAbsent(draft, d -> id(d.name(), taken)));
      named.add(mention.of(id));
    }
    Casting casting = new Casting(text, words, ids, named);
    return casting.cast();
  }

  private static FigureId id(String name, Set<String> taken) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String slug = plain.isEmpty() ? "figure" : plain;
    String free = slug;
    for (int i = 2; !taken.add(free); i++) {
      free = slug + "-" + i;
    }
    return new FigureId(free);
  }

  private static Mention mention(Name name) {
    return mention(name.sentence(), name.number(), name.from(), name.to(), Mention.Kind.NAME);
  }

  private static Mention mention(
      Sentence sentence, int number, int from, int to, Mention.Kind kind) {
    return new Mention(
        sentence.span(from, to),
        Phrases.words(sentence, from, to),
        number,
        from,
        to,
        kind,
        Optional.empty());
  }
}

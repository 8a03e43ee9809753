package org.factlint.extract.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.EntityType;
import org.factlint.extract.language.WordList;

/** Countries with their peoples and capitals, and places that are named without saying what. */
final class Gazetteer {
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> peoples = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();
  private final Set<String> places = new HashSet<>();

  Gazetteer() {
    for (String line : WordList.lines(Gazetteer.class, "countries.txt")) {
      String[] parts = line.split("\\|", -1);
      List<String> names = List.of(parts[0].split(","));
      names.forEach(name -> countries.put(name, names.get(0)));
      List.of(parts[1].split(",")).forEach(people -> peoples.put(people, names.get(0)));
      List<String> seats = List.of(parts[2].split(","));
      seats.forEach(seat -> capitals.put(seat, names.get(0)));
      places.addAll(seats);
    }
    places.addAll(WordList.lines(Gazetteer.class, "places.txt"));
    peoples.remove("");
    capitals.remove("");
    places.remove("");
  }

  /** The name of a country under which it is listed. */
  Optional<String> country(String words) {
    return Optional.ofNullable(countries.get(cased(words)));
  }

  /** The country whose people or things a word stands for. */
  Optional<String> countryOfPeople(String words) {
    return Optional.ofNullable(peoples.get(words));
  }

  /** The country whose government has its seat in a town. */
  Optional<String> countryOfCapital(String words) {
    return Optional.ofNullable(capitals.get(cased(words)));
  }

  Optional<EntityType> type(String words) {
    String cased = cased(words);
    if (countries.containsKey(cased)) {
      return Optional.of(EntityType.COUNTRY);
    }
    return places.contains(cased) ? Optional.of(EntityType.PLACE) : Optional.empty();
  }

  /** A dateline's capitals as a name has them; acronyms stay. */
  private static String cased(String words) {
    boolean shouted = words.length() > 3 && words.equals(words.toUpperCase(Locale.ROOT));
    return shouted && words.indexOf(' ') < 0 && words.indexOf('.') < 0
        ? words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT)
        : words;
  }
}

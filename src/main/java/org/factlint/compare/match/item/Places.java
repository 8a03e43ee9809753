package org.factlint.compare.match.item;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a claim has what it tells of: in Lund, at the Oslo plant.
 *
 * @param names what its words name as a place, by the first word of the name in lower case
 * @param text every word of its article that begins with a capital, in lower case
 */
public record Places(Map<String, String> names, Set<String> text) {
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Oo]ff) (?:the )?(?:\\p{Ll}+ (?:of )?){0,2}"
              + "(\\p{Lu}[\\p{L}’'-]+(?: (?:\\p{Lu}[\\p{L}’'-]+|de|la|del))*)");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}-]+");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
              + "(?:\\p{Ll}*(?:uary|ch|il|e|y|ust|ber|day))?(?: .*)?");

  /** Of a name and the adjective to it, so much is alike: Norway, Norwegian. */
  private static final int STEM = 4;

  static Places of(String clause, Set<String> text) {
    Map<String, String> names = new LinkedHashMap<>();
    Matcher places = PLACE.matcher(clause);
    while (places.find()) {
      String name = places.group(1);
      if (!DATE.matcher(name).matches()) {
        names.put(List.of(name.toLowerCase(Locale.ROOT).split(" ")).get(0), name);
      }
    }
    return new Places(names, text);
  }

  /**
   * The words of an article that may be names.
   *
   * @param article any text
   * @return its words that begin with a capital, in lower case
   */
  public static Set<String> text(String article) {
    Set<String> words = new LinkedHashSet<>();
    Matcher names = NAME.matcher(article);
    while (names.find()) {
      words.add(names.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /**
   * Whether each names a place of which the other's article does not speak at all.
   *
   * @param other the places of a claim of another article
   * @return true if the two tell of different places
   */
  public boolean elsewhere(Places other) {
    return strange(names.keySet(), other.text) && strange(other.names.keySet(), text);
  }

  private static boolean strange(Collection<String> names, Set<String> text) {
    return !names.isEmpty()
        && names.stream().allMatch(name -> text.stream().noneMatch(word -> alike(name, word)));
  }

  private static boolean alike(String name, String word) {
    int shared = Math.min(STEM, Math.min(name.length(), word.length()));
    return word.startsWith(name.substring(0, shared));
  }
}

package org.factlint.extract.quantity;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leads plurals of counted nouns back to the singular, for texts that were not tagged. */
final class Plurals {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("people", "person"),
          Map.entry("persons", "person"),
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("grandchildren", "grandchild"),
          Map.entry("feet", "foot"),
          Map.entry("teeth", "tooth"),
          Map.entry("mice", "mouse"),
          Map.entry("geese", "goose"),
          Map.entry("lives", "life"),
          Map.entry("wives", "wife"),
          Map.entry("knives", "knife"),
          Map.entry("wolves", "wolf"),
          Map.entry("leaves", "leaf"),
          Map.entry("halves", "half"),
          Map.entry("thieves", "thief"),
          Map.entry("loaves", "loaf"),
          Map.entry("heroes", "hero"),
          Map.entry("crises", "crisis"),
          Map.entry("buses", "bus"),
          Map.entry("movies", "movie"),
          Map.entry("criteria", "criterion"),
          Map.entry("alumni", "alumnus"));

  /** One word for one and for many. */
  private static final Set<String> SAME =
      Set.of(
          "aircraft",
          "sheep",
          "fish",
          "deer",
          "cattle",
          "series",
          "species",
          "troops",
          "staff",
          "crew",
          "police",
          "personnel",
          "spacecraft",
          "hovercraft",
          "headquarters",
          "barracks");

  private Plurals() {}

  static boolean is(String word) {
    boolean ending = word.length() > 3 && word.endsWith("s") && !word.matches(".*(?:ss|us|is|'s)");
    return ending || IRREGULAR.containsKey(word) || SAME.contains(word);
  }

  static String singular(String word) {
    @Nullable String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (!is(word) || SAME.contains(word)) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean sibilant = word.matches(".*(?:sh|ch|ss|x|zz)es") || word.endsWith("oes");
    return word.substring(0, word.length() - (sibilant ? 2 : 1));
  }
}

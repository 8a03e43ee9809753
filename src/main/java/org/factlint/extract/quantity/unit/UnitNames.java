package org.factlint.extract.quantity.unit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.factlint.extract.quantity.numeral.Words;
import org.factlint.value.UnitCode;
import org.jspecify.annotations.Nullable;

/** Finds units of measure by their names and symbols. */
public final class UnitNames {
  private static final int LONGEST = 4;

  private final Map<String, Unit> byName = new HashMap<>();
  private final Map<String, Unit> bySymbol = new HashMap<>();

  private UnitNames() {
    for (List<String> line : DataLines.of("units.txt")) {
      Unit unit =
          new Unit(
              UnitCode.parse(line.get(0)),
              Unit.Kind.valueOf(line.get(1)),
              new BigDecimal(line.get(2)));
      for (String name : line.get(3).split(",\\s*", -1)) {
        if (name.startsWith("=")) {
          bySymbol.put(name.substring(1), unit);
        } else {
          byName.put(name, unit);
        }
      }
    }
  }

  /**
   * The usual units.
   *
   * @return their names
   */
  public static UnitNames standard() {
    return new UnitNames();
  }

  /**
   * The unit with the longest name at a word.
   *
   * @param words a text
   * @param from the first word of the name
   * @return the unit and its place, or null if there is none
   */
  public @Nullable UnitMatch at(Words words, int from) {
    @Nullable UnitMatch longest = null;
    StringBuilder name = new StringBuilder();
    int at = from;
    for (int i = 0; i < LONGEST && !words.lower(at).isEmpty(); i++) {
      name.append(i == 0 ? "" : " ").append(words.lower(at));
      @Nullable Unit unit = byName.get(name.toString());
      if (unit != null) {
        longest = new UnitMatch(unit, from, at + 1);
      }
      at = words.pastHyphen(at + 1);
    }
    return longest == null ? symbol(words, from) : longest;
  }

  /**
   * The unit of a name.
   *
   * @param name one that the list has, such as “metre”
   * @return the unit
   */
  public Unit named(String name) {
    return Objects.requireNonNull(byName.get(name), name);
  }

  private @Nullable UnitMatch symbol(Words words, int from) {
    @Nullable Unit unit = bySymbol.get(words.at(from).text());
    // One letter is a symbol only directly behind the figure: “38C”.
    boolean joined = words.at(from).text().length() > 1 || words.at(from).glued();
    return unit == null || !joined ? null : new UnitMatch(unit, from, from + 1);
  }
}

package org.factlint.value;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which UCUM codes there are. The usual ones are known by heart: the UCUM library takes longer to
 * load than all else that a check does.
 */
final class UcumCodes {
  static final Set<String> USUAL =
      Set.of(
          "1",
          "%",
          "s",
          "min",
          "h",
          "d",
          "wk",
          "mo",
          "a",
          "m",
          "mm",
          "cm",
          "km",
          "m2",
          "km2",
          "har",
          "m3",
          "L",
          "g",
          "kg",
          "t",
          "Cel",
          "W",
          "kW",
          "MW",
          "GW",
          "kW.h",
          "MW.h",
          "GW.h",
          "km/h",
          "[mi_i]",
          "[ft_i]",
          "[lb_av]",
          "[degF]",
          "[acr_us]",
          "[bbl_us]",
          "GBy",
          "GHz",
          "Hz",
          "MBy",
          "MHz",
          "TBy",
          "TW.h",
          "V",
          "[HP]",
          "[car_m]",
          "[ft_i]2",
          "[ft_i]3",
          "[gal_us]",
          "[in_i]",
          "[kn_i]",
          "[ly]",
          "[mi_i]/h",
          "[mi_i]2",
          "[nmi_i]",
          "[oz_av]",
          "[ppm]",
          "[yd_i]",
          "kV",
          "km3",
          "m/s",
          "mL",
          "mg");

  private static final Map<String, String> HABITS =
      Map.ofEntries(
          Map.entry("year", "a"),
          Map.entry("years", "a"),
          Map.entry("month", "mo"),
          Map.entry("months", "mo"),
          Map.entry("week", "wk"),
          Map.entry("weeks", "wk"),
          Map.entry("day", "d"),
          Map.entry("days", "d"),
          Map.entry("hour", "h"),
          Map.entry("hours", "h"),
          Map.entry("mile", "[mi_i]"),
          Map.entry("miles", "[mi_i]"),
          Map.entry("mi", "[mi_i]"),
          Map.entry("feet", "[ft_i]"),
          Map.entry("ft", "[ft_i]"),
          Map.entry("percent", "%"),
          Map.entry("km²", "km2"),
          Map.entry("km^2", "km2"),
          Map.entry("ha", "har"),
          Map.entry("acre", "[acr_us]"),
          Map.entry("acres", "[acr_us]"),
          Map.entry("kWh", "kW.h"),
          Map.entry("°C", "Cel"),
          Map.entry("barrels", "[bbl_us]"));

  private UcumCodes() {}

  static void require(String code, int column) {
    if (USUAL.contains(code)) {
      return;
    }
    @Nullable String meant = HABITS.get(code);
    if (meant != null || !UcumLibrary.knows(code)) {
      throw new InvalidValueException(
          code,
          column,
          "a UCUM code, case-sensitive",
          meant == null ? "look the code up at https://ucum.org" : "write “ucum:" + meant + "”");
    }
  }
}

package org.factlint.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.regex.Pattern;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import org.factlint.value.UnitScales.Scale;
import org.jspecify.annotations.Nullable;
import systems.uom.ucum.format.UCUMFormat;
import systems.uom.ucum.internal.format.TokenMgrError;
import tech.units.indriya.function.RationalNumber;

/** The only place that touches the UCUM library; loading this class is what loads it. */
final class UcumLibrary {
  /** No long numbers: they can only be powers that no unit has. */
  private static final Pattern CHARACTERS =
      Pattern.compile("(?!.*\\d{5})[\\w%*\\[\\]'./(){}+-]{1,40}");

  private static final BigDecimal NINE = BigDecimal.valueOf(9);
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  /** Degrees onto ninths of a kelvin above 0 °C, since the library converts them inexactly. */
  private static final Map<String, Scale> TEMPERATURES =
      Map.of(
          "Cel", new Scale(NINE, BigDecimal.ZERO),
          "K", new Scale(NINE, new BigDecimal("-2458.35")),
          "[degF]", new Scale(FIVE, new BigDecimal("-160")));

  private UcumLibrary() {}

  static boolean knows(String code) {
    return CHARACTERS.matcher(code).matches() && parsed(code) != null;
  }

  private static @Nullable Unit<?> parsed(String code) {
    try {
      return UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE).parse(code);
    } catch (RuntimeException | TokenMgrError e) {
      // What its lexer and parser throw has no common type.
      return null;
    }
  }

  /** Exact scales onto one axis, if the two measure the same and convert exactly; null if not. */
  static @Nullable UnitScales scales(String first, String second) {
    Scale warm = TEMPERATURES.get(first);
    Scale cold = TEMPERATURES.get(second);
    if (warm != null && cold != null) {
      return new UnitScales(warm, cold);
    }
    @Nullable RationalNumber factor = factor(parsed(first), parsed(second));
    return factor == null
        ? null
        : new UnitScales(scale(factor.getDividend()), scale(factor.getDivisor()));
  }

  private static Scale scale(BigInteger factor) {
    return new Scale(new BigDecimal(factor), BigDecimal.ZERO);
  }

  private static @Nullable RationalNumber factor(
      @Nullable Unit<?> first, @Nullable Unit<?> second) {
    if (first == null || second == null) {
      return null;
    }
    try {
      UnitConverter converter = first.getConverterToAny(second);
      return converter.isLinear() ? rational(converter.convert(BigInteger.ONE)) : null;
    } catch (IncommensurableException e) {
      return null;
    }
  }

  /** Other kinds of number, as of degrees in radians, are roundings. */
  private static @Nullable RationalNumber rational(Number number) {
    if (number instanceof RationalNumber rational) {
      return rational;
    }
    boolean whole =
        number instanceof Integer || number instanceof Long || number instanceof BigInteger;
    return whole ? RationalNumber.of(new BigInteger(number.toString()), BigInteger.ONE) : null;
  }
}

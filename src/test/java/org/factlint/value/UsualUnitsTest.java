package org.factlint.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UsualUnitsTest {

  static java.util.Set<String> usual() {
    return new java.util.TreeSet<>(UcumCodes.USUAL);
  }

  @ParameterizedTest
  @MethodSource("usual")
  void what_is_known_by_heart_is_known_to_the_library_too(String code) {
    assertThat(UcumLibrary.knows(code)).isTrue();
  }
}

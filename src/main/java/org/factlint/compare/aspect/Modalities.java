package org.factlint.compare.aspect;

import org.factlint.claim.Modality;

/** How firmly something is said, in words for readers. */
final class Modalities {
  private Modalities() {}

  static String words(Modality modality) {
    return switch (modality) {
      case ASSERTED -> "a fact";
      case REPORTED -> "reported by others";
      case POSSIBLE -> "possible or considered";
      case PLANNED -> "planned or approved";
      case EXPECTED -> "expected";
      case CONDITIONAL -> "true only under a condition";
      case OPINION -> "an opinion";
    };
  }
}

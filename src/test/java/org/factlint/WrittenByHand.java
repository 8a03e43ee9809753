package org.factlint;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** What people wrote for the program: no tests, and not what Drools makes of the rules. */
final class WrittenByHand implements ImportOption {

  @Override
  public boolean includes(Location location) {
    return new DoNotIncludeTests().includes(location) && !location.contains("/org/factlint/rules/");
  }
}

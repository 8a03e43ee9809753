package org.factlint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the floors and fences of the house. */
@AnalyzeClasses(packages = "org.factlint", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule only_the_command_line_knows_picocli =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.factlint.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..")
          .because("options are one way in; the jobs below serve every other way too");
}

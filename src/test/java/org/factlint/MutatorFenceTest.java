package org.factlint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Keeps the mutators from knowing what would be found. */
@AnalyzeClasses(packages = "org.factlint.mutation")
class MutatorFenceTest {

  @ArchTest
  static final ArchRule mutators_see_nothing_of_factlint =
      noClasses()
          .that()
          .resideInAPackage("org.factlint.mutation..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.factlint..")
                  .and(not(resideInAPackage("org.factlint.mutation.."))))
          .because("whoever knows the rules makes the mistakes that the rules find");
}

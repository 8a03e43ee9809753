package org.factlint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Holds those habits of the code that a machine can see in its classes. */
@AnalyzeClasses(packages = "org.factlint", importOptions = WrittenByHand.class)
class CodeStyleTest {

  @ArchTest
  static final ArchRule packages_are_null_marked =
      classes()
          .should(liveInANullMarkedPackage())
          .because("NullAway looks nowhere else; where null is meant, the type says @Nullable");

  @ArchTest
  static final ArchRule accessors_are_named_for_what_they_return =
      methods()
          .that()
          .arePublic()
          .and(areNamedByUs())
          .should()
          .haveNameNotMatching("get([A-Z0-9].*)?")
          .because("code and rules read like sentences: claim.subject()");

  @ArchTest
  static final ArchRule classes_are_named_for_what_they_are =
      classes()
          .should()
          .haveNameNotMatching(".*(Utils?|Helper|Manager|Impl)")
          .because("such a name says that nobody knew what the class is for");

  @ArchTest
  static final ArchRule classes_are_final_or_abstract =
      classes()
          .that()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .and()
          .areNotAnonymousClasses()
          .should(beFinalOrAbstract())
          .because(
              "alternatives are sealed interfaces over records; nothing is extended by chance");

  private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
    return new ArchCondition<>("live in a package that is @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked =
            type.getPackage()
                .tryGetPackageInfo()
                .map((HasAnnotations<?> info) -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
        events.add(
            new SimpleConditionEvent(
                type, marked, type.getName() + ": its package-info.java must say @NullMarked"));
      }
    };
  }

  private static ArchCondition<JavaClass> beFinalOrAbstract() {
    return new ArchCondition<>("be final or abstract") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean closed =
            type.getModifiers().contains(JavaModifier.FINAL)
                || type.getModifiers().contains(JavaModifier.ABSTRACT);
        events.add(
            new SimpleConditionEvent(type, closed, type.getName() + " is open to extension"));
      }
    };
  }

  /** A library's interface names its own methods; ours do not follow it. */
  private static DescribedPredicate<JavaMethod> areNamedByUs() {
    return DescribedPredicate.describe(
        "are named by us",
        method -> inheritedByOwner(method.getOwner()).noneMatch(type -> declares(type, method)));
  }

  private static Stream<JavaClass> inheritedByOwner(JavaClass owner) {
    return Stream.concat(
            owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
        .filter(type -> !type.getPackageName().startsWith("org.factlint"));
  }

  private static boolean declares(JavaClass type, JavaMethod method) {
    return type.getMethods().stream()
        .anyMatch(
            inherited ->
                inherited.getName().equals(method.getName())
                    && inherited.getRawParameterTypes().size()
                        == method.getRawParameterTypes().size());
  }
}

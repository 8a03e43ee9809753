package org.factlint;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds the floors and fences of the house: see decision 0002 in {@code src/doc/adr}.
 *
 * <p>A package sees the floors below its own and nothing else of factlint. Code that breaks a rule
 * here moves, or the floor is redrawn with its reason; no rule is loosened for one class.
 */
@AnalyzeClasses(packages = "org.factlint", importOptions = WrittenByHand.class)
class ArchitectureTest {

  /**
   * The packages from the ground up; a subpackage belongs to its package. Those of one row do not
   * see each other: so {@code compare} and {@code rule} are strangers, and {@code check} sees both;
   * {@code report} makes its one value from what a job returns, and no job knows of reports.
   */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("value", "text"),
          // Also what claims refer to: vocabulary, entities and policy, as values.
          List.of("claim"),
          List.of("finding"),
          // What was made of a content is kept as a value of the floors below, or of whoever asks.
          List.of("cache"),
          List.of("extract", "factfile", "source"),
          // Configuration and decisions are JSON that people type, read by the means of fact files.
          List.of("compare", "rule", "config", "decision"),
          // What fact files are held against is asked by a job, as comparing is.
          List.of("check", "validate"),
          List.of("job"),
          List.of("report"),
          // Pages of rules are Markdown and terminal text, written by the means of the reports.
          List.of("review", "ruledoc"),
          List.of("cli"));

  /** How an article becomes claims: a step sees the steps before it. */
  private static final List<List<String>> STEPS_OF_EXTRACTION =
      List.of(
          List.of("extract.language"),
          List.of("extract.time", "extract.quantity"),
          // Coverage needs no names of persons and things, so that it needs no language model.
          List.of("extract.mention", "extract.coverage"),
          List.of("extract.frame"),
          // Grounding holds claims that people wrote against words, so it needs no claims of its
          // own.
          List.of("extract.claims", "extract.ground"));

  /** What commands share, from the ground up, and then the commands: no group sees another. */
  private static final List<List<String>> COMMAND_LINE =
      List.of(
          List.of("cli.command"),
          List.of("cli.option"),
          List.of("cli.output"),
          List.of("cli.check", "cli.decide", "cli.facts", "cli.rules"));

  @ArchTest
  static final ArchRule a_package_sees_only_the_floors_below_its_own =
      floors(FLOORS)
          .ensureAllClassesAreContainedInArchitecture()
          .because(
              "each floor is understood, tested and replaced without those above it: the checker"
                  + " returns values, and reports are functions of them");

  @ArchTest
  static final ArchRule a_step_of_extraction_sees_only_the_steps_before_it =
      floors(STEPS_OF_EXTRACTION)
          .because("each step of reading an article can be looked at without the steps after it");

  @ArchTest
  static final ArchRule a_group_of_commands_sees_no_other =
      floors(COMMAND_LINE)
          .because("what two groups need is said once, below both, or it is said differently");

  @ArchTest
  static final ArchRule packages_do_not_depend_on_each_other_in_a_circle =
      slices()
          .matching("org.factlint.(**)")
          .should()
          .beFreeOfCycles()
          .because("packages that need each other are one package under two names");

  @ArchTest
  static final ArchRule only_check_and_rule_know_the_rule_engine =
      noClasses()
          .that(areOutsideOf("check", "rule"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.drools..", "org.kie..")
          .because("one package owns the session, one the rules; others see facts and findings");

  @ArchTest
  static final ArchRule only_the_scan_of_rules_reads_class_files =
      noClasses()
          .that(areOutsideOf("rule.trust"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.objectweb.asm..")
          .because("what compiled rules may do is decided in one place");

  @ArchTest
  static final ArchRule only_what_reads_and_writes_files_knows_json =
      noClasses()
          .that(areOutsideOf("factfile", "decision", "config", "rule", "report", "review"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
          .because("the wire format does not shape the values");

  @ArchTest
  static final ArchRule only_fact_files_and_configuration_know_json_schema =
      noClasses()
          .that(areOutsideOf("factfile", "config"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.networknt..")
          .because(
              "a schema speaks of files as people type them; behind their readers are records");

  @ArchTest
  static final ArchRule only_the_command_line_knows_picocli =
      noClasses()
          .that(areOutsideOf("cli"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..")
          .because("options are one way in, and the jobs serve every other way too");

  @ArchTest
  static final ArchRule only_the_language_step_knows_opennlp =
      noClasses()
          .that(areOutsideOf("extract.language"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("opennlp..")
          .because("models are heavy and will be exchanged; the other steps read tokens");

  @ArchTest
  static final ArchRule only_the_reading_of_sources_knows_html =
      noClasses()
          .that(areOutsideOf("source"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jsoup..", "net.dankito..", "kotlin..")
          .because("a page is frozen to text once; nothing behind it knows that there were tags");

  @ArchTest
  static final ArchRule only_the_pages_of_reports_know_templates =
      noClasses()
          .that(areOutsideOf("report.html", "review"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("gg.jte..")
          .because("what a page shows is a value that every other writer could show, too");

  @ArchTest
  static final ArchRule only_review_opens_a_server =
      noClasses()
          .that(areOutsideOf("review"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.sun.net.httpserver..", "io.javalin..")
          .because("a server is an open door, and one package watches it");

  @ArchTest
  static final ArchRule only_the_command_line_prints =
      noClasses()
          .that(areOutsideOf("cli"))
          .and(areNoMainOfTheBuild())
          .should(ACCESS_STANDARD_STREAMS)
          .because("standard output belongs to the report; whoever finds something returns it");

  @ArchTest
  static final ArchRule only_the_command_line_exits =
      noClasses()
          .that(areOutsideOf("cli"))
          .and(areNoMainOfTheBuild())
          .should()
          .accessTargetWhere(
              calls("an exit", Set.of("java.lang.System", "java.lang.Runtime"), "exit", "halt"))
          .because("exit codes are the command line's contract; all else returns or throws");

  @ArchTest
  static final ArchRule nothing_below_the_command_line_reads_the_clock =
      noClasses()
          .that(areOutsideOf("cli", "review"))
          .should()
          .accessTargetWhere(readsTheClock())
          .because("the same input gives the same bytes: a job is told what day it is");

  @ArchTest
  static final ArchRule nothing_asks_for_the_machines_zone_locale_or_charset =
      noClasses()
          .should()
          .accessTargetWhere(
              calls(
                  "a setting of the machine",
                  Set.of(
                      "java.time.ZoneId",
                      "java.util.TimeZone",
                      "java.util.Locale",
                      "java.nio.charset.Charset"),
                  "systemDefault",
                  "getDefault",
                  "defaultCharset"))
          .because("the same input gives the same bytes everywhere");

  private static LayeredArchitecture floors(List<List<String>> floors) {
    LayeredArchitecture house =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String name : floors.stream().flatMap(List::stream).toList()) {
      house = house.layer(name).definedBy("org.factlint." + name + "..");
    }
    List<String> below = new ArrayList<>();
    for (List<String> floor : floors) {
      for (String name : floor) {
        house =
            below.isEmpty()
                ? house.whereLayer(name).mayNotAccessAnyLayer()
                : house.whereLayer(name).mayOnlyAccessLayers(below.toArray(String[]::new));
      }
      below.addAll(floor);
    }
    return house;
  }

  private static DescribedPredicate<JavaClass> areOutsideOf(String... packages) {
    return resideOutsideOfPackages(
        Stream.of(packages).map(name -> "org.factlint." + name + "..").toArray(String[]::new));
  }

  /**
   * The main that compiles the rules speaks to whoever builds, and there is no one to speak for it.
   */
  private static DescribedPredicate<JavaClass> areNoMainOfTheBuild() {
    return DescribedPredicate.describe(
        "are no main of the build",
        type -> !type.getName().equals("org.factlint.rule.RuleBaseBuilder"));
  }

  private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
    return DescribedPredicate.describe(
        "the clock is read",
        access -> {
          String owner = access.getTargetOwner().getName();
          String name = access.getTarget().getName();
          return (owner.startsWith("java.time.") && name.equals("now"))
              || (owner.equals("java.time.Clock") && name.startsWith("system"))
              || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"));
        });
  }

  private static DescribedPredicate<JavaAccess<?>> calls(
      String what, Set<String> owners, String... names) {
    return DescribedPredicate.describe(
        what + " is called",
        access ->
            owners.contains(access.getTargetOwner().getName())
                && List.of(names).contains(access.getTarget().getName()));
  }
}

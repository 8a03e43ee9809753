package org.factlint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.factlint.rule.trust.ClassScan;
import org.factlint.rule.trust.CompiledCache;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.conf.KieBaseOption;
import org.kie.api.runtime.KieSession;

/**
 * A rule that does more than judge is refused before any of it runs. Whatever runs here leaves a
 * mark, and the first test shows that it would.
 */
class HostileRulesTest {
  private static final String MARK = "factlint.test.hostile";
  private static final String RUN = "System.setProperty( \"" + MARK + "\", \"ran\" )";
  private static final String CALL = RUN + " == null";
  private static final String CONSTRAINT = "aspect == Aspect.TIME";
  private static final String IMPORT = "import org.factlint.compare.Aspect\n";
  private static final String THEN = "$c );\n";

  @TempDir private Path folder;

  @AfterEach
  void wipe() {
    System.clearProperty(MARK);
  }

  /** Calls something in a constraint, and has a consequence that does not report. */
  private static RuleSource hostile() {
    String called =
        RuleText.with(
                "$c : Comparison( aspect == Aspect.TIME, certain || !holderUnstated )",
                "$c : String( " + CALL + " )")
            .text();
    return new RuleSource(RuleText.PATH, called.replace("findings.report", "// "));
  }

  @Test
  void without_lint_and_scan_a_rule_could_do_anything() throws ReflectiveOperationException {
    SortedMap<String, byte[]> compiled = compiledUnseen();
    String model =
        compiled.keySet().stream()
            .filter(name -> name.contains("/Rules"))
            .findFirst()
            .orElseThrow();
    Class<?> loaded =
        new GeneratedClasses(compiled)
            .loadClass(model.replace('/', '.').substring(0, model.length() - ".class".length()));
    KieSession session =
        KieBaseBuilder.createKieBaseFromModel(
                List.of((Model) loaded.getConstructor().newInstance()), new KieBaseOption[0])
            .newKieSession();
    session.insert("any fact");
    session.fireAllRules();
    session.dispose();

    assertThat(System.getProperty(MARK)).isEqualTo("ran");
  }

  @Test
  void the_scan_alone_would_stop_it_too() {
    assertThat(ClassScan.violations("org.factlint.own.unseen", compiledUnseen()))
        .extracting(ClassScan.Violation::what)
        .contains("calls java.lang.System.setProperty");
    assertThat(System.getProperty(MARK)).isNull();
  }

  private static SortedMap<String, byte[]> compiledUnseen() {
    return new RuleCompiler("org.factlint.own.unseen").compile(List.of(hostile()));
  }

  static Stream<Arguments> hostileRules() {
    return Stream.of(
        // What a constraint could call.
        arguments(CONSTRAINT, "Runtime.getRuntime().exec( \"touch x\" ) != null", 26, "Runtime"),
        arguments(CONSTRAINT, RUN + " == null", 26, "System"),
        arguments(CONSTRAINT, "System.getenv( \"HOME\" ) != null", 26, "System"),
        arguments(CONSTRAINT, "aspect == System.getenv( \"HOME\" )", 26, "found System"),
        arguments(CONSTRAINT, "getClass() != null", 26, "getClass(: constraints call nothing"),
        arguments(CONSTRAINT, "this.class != null", 26, "this.: constraints call nothing"),
        arguments(CONSTRAINT, "class == Aspect.TIME", 26, "no property class"),
        arguments(CONSTRAINT, "aspect.class.classLoader != null", 26, "aspect."),
        arguments(CONSTRAINT, "aspect == Aspect.class", 26, "found class"),
        arguments(CONSTRAINT, "aspect == Aspect.TIME.declaringClass", 26, "TIME."),
        arguments(CONSTRAINT, "aspect == Aspect.valueOf( \"TIME\" )", 26, "found valueOf"),
        arguments(CONSTRAINT, "new java.io.File( \"x\" ).createNewFile()", 26, "no property new"),
        arguments(CONSTRAINT, "java.nio.file.Files.exists( null )", 26, "java."),
        arguments(CONSTRAINT, "new java.net.Socket( \"x\", 1 ) != null", 26, "no property new"),
        arguments(CONSTRAINT, "eval( " + CALL + " )", 26, "eval("),
        arguments(CONSTRAINT, "( true && " + RUN + " == null )", 26, "no property true"),
        arguments(CONSTRAINT, "aspect != null", 26, "found null"),
        arguments(CONSTRAINT, "$x : aspect, " + CALL, 26, "a property of the fact"),
        arguments(CONSTRAINT, "aspect; certain", 26, "found ;"),
        arguments(CONSTRAINT, "certain == (" + RUN + " == null)", 26, "found ("),
        arguments(CONSTRAINT, "relationWords == \"\\\\\"", 26, "without backslashes"),
        arguments(CONSTRAINT, "relationWords matches \"(a+)+$\"", 26, "found matches"),
        arguments(CONSTRAINT, "(".repeat(60) + "certain" + ")".repeat(60), 26, "deep"),
        arguments(CONSTRAINT, "/answers[ " + RUN + " ]", 26, "a property of the fact"),
        // Patterns that are more than one fact.
        arguments("then", "eval( " + CALL + " ) then", 27, "a rule judges one fact"),
        arguments("then", "from new java.util.ArrayList() then", 27, "one fact"),
        arguments("then", "accumulate( Comparison(); $n : count( 1 ) ) then", 27, "one fact"),
        arguments(
            "then", "$l : java.util.List() from collect( Comparison() ) then", 27, "one fact"),
        arguments("then", "exists Comparison() then", 27, "one fact"),
        arguments("then", "forall( Comparison() ) then", 27, "one fact"),
        arguments("Comparison( aspect", "Object( aspect", 26, "Object is not imported"),
        arguments("Comparison( aspect", "Aspect( aspect", 26, "Aspect is no fact"),
        // Consequences.
        arguments(THEN, THEN + RUN + ";\n", 28, "the consequence must be exactly"),
        arguments(THEN, THEN + "while ( true );\n", 28, "the consequence must be exactly"),
        arguments(THEN, THEN + "insert( $c );\n", 28, "the consequence must be exactly"),
        arguments(THEN, THEN + "modify( $c ) { };\n", 28, "the consequence must be exactly"),
        arguments(THEN, THEN + "drools.halt();\n", 28, "the consequence must be exactly"),
        arguments(THEN, "$c ); {" + RUN + ";}\n", 28, "the consequence must be exactly"),
        arguments("$c );\n", "$c ); /* " + RUN + "; */\n", 28, "a comment"),
        // What stands around a rule.
        arguments(IMPORT, "import java.lang.Runtime\n", 3, "import of java.lang.Runtime"),
        arguments(IMPORT, "import org.factlint.compare.Aspect; import java.io.*\n", 3, "found ;"),
        arguments(IMPORT, "import static java.lang.System.exit\n", 3, "import of static"),
        arguments(IMPORT, "import function java.lang.System.exit\n", 3, "import of function"),
        arguments(IMPORT, "import accumulate java.util.List x\n", 3, "import of accumulate"),
        arguments(IMPORT, IMPORT + "import java.util.List\n", 4, "import of java.util.List"),
        arguments(IMPORT, "import org.factlint.compare.\".Aspect\n", 3, "a name after the point"),
        arguments(IMPORT, "import org.factlint.rule.OwnRules\n", 3, "import of org.factlint.rule"),
        arguments(IMPORT, IMPORT + IMPORT, 4, "a second import"),
        arguments("findings\n", "findings\nglobal java.util.List all\n", 6, "no second global"),
        arguments("findings\n", "findings\nfunction void f() { " + RUN + "; }\n", 6, "doc comment"),
        arguments("findings\n", "findings\ndeclare X a : int end\n", 6, "doc comment"),
        arguments("findings\n", "findings\nquery \"q\" Comparison() end\n", 6, "doc comment"),
        arguments("findings\n", "findings\ndialect \"mvel\"\n", 6, "doc comment"),
        arguments("findings\n", "findings\nunit X;\n", 6, "doc comment"),
        arguments("package org.factlint.rules", "package org.factlint.rule", 1, "the package"),
        arguments("when\n", "salience 9\nwhen\n", 25, "rules have no attributes"),
        arguments("when\n", "timer( int: 0 1s )\nwhen\n", 25, "rules have no attributes"),
        arguments("when\n", "no-loop false\nwhen\n", 25, "rules have no attributes"),
        arguments("when\n", "enabled( " + CALL + " )\nwhen\n", 25, "rules have no attributes"),
        arguments(
            "rule \"date-conflict\"", "rule \"date-conflict\" extends \"x\"", 13, "attributes"),
        arguments("@version( 3 )", "@version( 3 ) @version( 4 )", 15, "once each"),
        arguments("@version( 3 )", "@version( 3 ) @watch( *, !x )", 15, "as the value of @watch"),
        arguments("@version( 3 )", "@version( " + CALL + " )", 15, "as the value of @version"),
        arguments("@version( 3 )", "@version( 3, x = 1 )", 15, "found ,"),
        arguments("end\n", "end\nrule \"b\" when then " + RUN + "; end\n", 30, "one rule a file"),
        // What one reader takes for a comment, a text or a line and the next does not.
        arguments("when\n", "// when\nwhen\n", 25, "a comment"),
        arguments("when\n", "/* when */ when\n", 25, "a comment"),
        arguments("when\n", "# when\nwhen\n", 25, "rules have no attributes"),
        arguments("findings\n", "findings /**/ function void f() { " + RUN + "; } /* */\n", 5, ""),
        arguments("findings\n", "findings // \rimport java.io.File\n", 5, "U+000D"),
        arguments("findings\n", "findings // \u2028import java.io.File\n", 5, "U+2028"),
        arguments("Two dates\n", "Two dates \u0085\n", 8, "U+0085"),
        arguments("Two dates\n", "Two dates \u202E */ import x /*\n", 8, "U+202E"),
        arguments("Two dates\n", "Two dates \0\n", 8, "U+0000"),
        arguments("package", "\uFEFFpackage", 1, "U+FEFF"),
        arguments("Two dates\n", "Two dates \\u002a/ import java.io.File\n", 8, "a backslash"),
        arguments("Two dates\" )", "Two \\u0022 + " + RUN.replace("\"", "") + "\" )", 14, "backsl"),
        arguments("Two dates\" )", "Two \\\\u0022 dates\" )", 14, "a backslash"),
        arguments("Two dates\" )", "Two\ndates\" )", 14, "found \", expected a text"),
        arguments("Two dates\" )", "Two dates' )", 14, ""),
        arguments("\"Two dates\"", "'Two dates'", 14, "found ', expected a text"),
        arguments(CONSTRAINT, "\u0430spect == Aspect.TIME", 26, "found \u0430"),
        arguments("Two dates\n", "x".repeat(20_000) + "\n", 1, "longer than 20000"));
  }

  @ParameterizedTest
  @MethodSource("hostileRules")
  void is_refused_with_its_line(String found, String replacement, int line, String message)
      throws IOException {
    OwnRules own = load(RuleText.with(found, replacement));

    assertThat(own.problems())
        .as(replacement)
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              assertThat(problem.path()).isEqualTo("mine/date-conflict/rule.drl");
              assertThat(problem.line()).isEqualTo(line);
              assertThat(problem.message()).contains(message);
            });
    assertThat(own.rules()).isEmpty();
    assertThat(System.getProperty(MARK)).isNull();
  }

  private OwnRules load(RuleSource source) throws IOException {
    Path file = folder.resolve("date-conflict/rule.drl");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source.text());
    return OwnRules.load(folder, "mine", RuleBase.standard().catalogue(), CompiledCache.NONE);
  }

  @Test
  void only_files_named_rule_drl_are_looked_at() throws IOException {
    String text = hostile().text();
    for (String name : List.of("other.drl", "rule.drl.bak", "rule.dslr", "kmodule.xml", "a.java")) {
      Files.writeString(folder.resolve(name), text);
    }
    OwnRules own = load(RuleText.valid());

    assertThat(own.problems()).isEmpty();
    assertThat(own.sources()).hasSize(1);
  }
}

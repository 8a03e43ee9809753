package org.factlint.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.factlint.rule.trust.ClassScan;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Compiles rule files to the classes of an executable model, in a package: the rule engine names
 * the model after its package alone, so that two models of one package are taken for one another.
 */
final class RuleCompiler {
  /** Where the rule engine wants files; anywhere else it warns of each. */
  private static final String RESOURCES = "src/main/resources/";

  /** Lists the model's classes; the rule engine names it so for modules without coordinates. */
  static final String MODEL_INDEX = "META-INF/kie/org.default/artifact/drools-model";

  private static final Pattern PACKAGE_LINE =
      Pattern.compile("\\A(\\s*package +)" + Pattern.quote(RuleReader.PACKAGE));

  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\d_]*");

  private final String packageName;

  RuleCompiler(String packageName) {
    this.packageName = packageName;
  }

  /**
   * Compiles rule files.
   *
   * @param sources the files, which keep the house rules
   * @return path → bytes of every generated class, and of the list of the model's classes
   * @throws InvalidRulesException if one does not compile; it names every rule that does not
   */
  SortedMap<String, byte[]> compile(List<RuleSource> sources) {
    KieBuilder build = build(sources);
    if (!build.getResults().hasMessages(Message.Level.ERROR)) {
      return generated((InternalKieModule) build.getKieModule());
    }
    List<RuleProblem> problems = new ArrayList<>();
    for (RuleSource source : sources) {
      problems.addAll(problems(source));
    }
    if (problems.isEmpty()) {
      String message = build.getResults().getMessages(Message.Level.ERROR).get(0).getText();
      problems.add(
          new RuleProblem(sources.get(0).path(), 1, "only together with others: " + message));
    }
    throw new InvalidRulesException(problems);
  }

  private KieBuilder build(List<RuleSource> sources) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    for (RuleSource source : sources) {
      String text = PACKAGE_LINE.matcher(source.text()).replaceFirst("$1" + packageName);
      files.write(RESOURCES + folder() + source.id() + ".drl", text);
    }
    return services
        .newKieBuilder(files, RuleCompiler.class.getClassLoader())
        .buildAll(ExecutableModelProject.class);
  }

  /** The folder of the package's classes. */
  String folder() {
    return packageName.replace('.', '/') + "/";
  }

  private SortedMap<String, byte[]> generated(InternalKieModule module) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String name : module.getFileNames()) {
      boolean ofModel = name.startsWith(folder()) && name.endsWith(".class");
      if (ofModel || name.equals(MODEL_INDEX)) {
        files.put(name, module.getBytes(name));
      }
    }
    return files;
  }

  /**
   * The engine's messages carry no usable line in a model of many rules, so each is tried alone.
   */
  private List<RuleProblem> problems(RuleSource source) {
    LinkedHashSet<RuleProblem> problems = new LinkedHashSet<>();
    for (Message message : build(List.of(source)).getResults().getMessages(Message.Level.ERROR)) {
      String text = message.getText().strip().replaceAll("\\s*\\R\\s*", " ");
      int line = message.getLine() > 0 ? message.getLine() : line(source, text);
      String what = String.format(Locale.ROOT, "rule \"%s\": %s", source.id(), text);
      problems.add(new RuleProblem(source.path(), line, what));
    }
    return List.copyOf(problems);
  }

  /**
   * Names the rules whose classes may not be loaded, each compiled alone.
   *
   * @param sources rules that compile
   * @return what each does, at the line of its fact
   */
  List<RuleProblem> harms(List<RuleSource> sources) {
    List<RuleProblem> harms = new ArrayList<>();
    for (RuleSource source : sources) {
      for (ClassScan.Violation violation :
          ClassScan.violations(packageName, compile(List.of(source)))) {
        String what = String.format(Locale.ROOT, "rule \"%s\" %s", source.id(), violation.what());
        harms.add(new RuleProblem(source.path(), line(source, ""), what + ", which no rule may"));
      }
    }
    return List.copyOf(new LinkedHashSet<>(harms));
  }

  /** The line of the condition that first uses a word of the message, else that of the fact. */
  private static int line(RuleSource source, String message) {
    List<String> lines = source.text().lines().toList();
    int when = lines.indexOf("when") + 1;
    Matcher words = WORD.matcher(message);
    while (words.find()) {
      Pattern use = Pattern.compile("(?<![\\p{L}\\d_])" + words.group() + " *([=!,)&|]|in\\b)");
      for (int i = when; i < lines.size() && !lines.get(i).equals("then"); i++) {
        if (use.matcher(lines.get(i)).find()) {
          return i + 1;
        }
      }
    }
    return Math.min(when + 1, lines.size());
  }
}

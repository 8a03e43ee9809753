package org.factlint.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles rule files to the classes of an executable model. */
final class RuleCompiler {
  static final String CLASSES = RuleReader.PACKAGE.replace('.', '/') + "/";

  /** Where the rule engine wants the files of a package; anywhere else it warns of each. */
  private static final String FOLDER = "src/main/resources/" + CLASSES;

  static final String MODEL_INDEX = "drools-model";

  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\d_]*");

  private RuleCompiler() {}

  /**
   * Compiles rule files.
   *
   * @param sources the files, which keep the house rules
   * @return path → bytes of every generated class, and of the list of the model's classes
   * @throws InvalidRulesException if one does not compile; it names every rule that does not
   */
  static SortedMap<String, byte[]> compile(List<RuleSource> sources) {
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

  private static KieBuilder build(List<RuleSource> sources) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    for (RuleSource source : sources) {
      files.write(FOLDER + source.steps().get(1) + ".drl", source.text());
    }
    return services
        .newKieBuilder(files, RuleCompiler.class.getClassLoader())
        .buildAll(ExecutableModelProject.class);
  }

  private static SortedMap<String, byte[]> generated(InternalKieModule module) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String name : module.getFileNames()) {
      if (name.startsWith(CLASSES) || name.endsWith("/" + MODEL_INDEX)) {
        files.put(name, module.getBytes(name));
      }
    }
    return files;
  }

  /**
   * The engine's messages carry no usable line in a model of many rules, so each is tried alone.
   */
  private static List<RuleProblem> problems(RuleSource source) {
    LinkedHashSet<RuleProblem> problems = new LinkedHashSet<>();
    for (Message message : build(List.of(source)).getResults().getMessages(Message.Level.ERROR)) {
      String text = message.getText().strip().replaceAll("\\s*\\R\\s*", " ");
      int line = message.getLine() > 0 ? message.getLine() : line(source, text);
      String what = "rule \"%s\": %s".formatted(source.steps().get(1), text);
      problems.add(new RuleProblem(source.path(), line, what));
    }
    return List.copyOf(problems);
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

package org.factlint.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.factlint.rule.trust.ClassScan;
import org.factlint.rule.trust.CompiledCache;
import org.factlint.rule.trust.FactTypes;
import org.factlint.rule.trust.Sha256;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;

/** Rules that are ready to judge: what their files say about them, and what they compile to. */
public final class RuleBase {
  /** Where the build leaves the catalogue of the standard rules. */
  static final String CATALOGUE = "rules/catalogue.tsv";

  private static final String OWN_PACKAGE = "org.factlint.own.h";
  private static final int DIGITS_IN_NAME = 8;

  private final RuleCatalogue catalogue;
  private final ClassLoader classes;
  private @Nullable KieBase kieBase;

  private RuleBase(RuleCatalogue catalogue, ClassLoader classes) {
    this.catalogue = catalogue;
    this.classes = classes;
  }

  /**
   * The rules that factlint ships, compiled by its build.
   *
   * @return the standard rules
   */
  public static RuleBase standard() {
    ClassLoader own = RuleBase.class.getClassLoader();
    return new RuleBase(CatalogueFile.read(text(own, CATALOGUE)), own);
  }

  /**
   * Compiles rules; takes seconds. They are held to the house rules, and their classes to the
   * members that rules may use, before any of them is loaded.
   *
   * @param sources the rule files
   * @return the rules
   * @throws InvalidRulesException if a file breaks a house rule or does not compile
   */
  public static RuleBase compile(List<RuleSource> sources) {
    return compile(RuleCatalogue.of(sources), sources, CompiledCache.NONE);
  }

  /** Compiles rules that keep the house rules, or takes what an earlier compilation left. */
  static RuleBase compile(RuleCatalogue catalogue, List<RuleSource> sources, CompiledCache cache) {
    String key = key(sources);
    String packageName = OWN_PACKAGE + key.substring(0, DIGITS_IN_NAME);
    SortedMap<String, byte[]> files =
        cache
            .read(key)
            .filter(kept -> ClassScan.violations(packageName, kept).isEmpty())
            .orElseGet(() -> compile(sources, packageName, key, cache));
    return new RuleBase(catalogue, new GeneratedClasses(files));
  }

  private static SortedMap<String, byte[]> compile(
      List<RuleSource> sources, String packageName, String key, CompiledCache cache) {
    RuleCompiler compiler = new RuleCompiler(packageName);
    SortedMap<String, byte[]> files = compiler.compile(sources);
    if (!ClassScan.violations(packageName, files).isEmpty()) {
      throw new InvalidRulesException(compiler.harms(sources));
    }
    cache.write(key, files);
    return files;
  }

  /** What the compiled rules depend on: their texts, the rule engine, the facts, and Java. */
  private static String key(List<RuleSource> sources) {
    List<String> parts = new ArrayList<>();
    parts.add(
        text(RuleBase.class.getClassLoader(), RuleCompiler.MODEL_INDEX).lines().toList().get(0));
    parts.add(FactTypes.signature());
    parts.add(Integer.toString(Runtime.version().feature()));
    sources.stream()
        .sorted(Comparator.comparing(RuleSource::id))
        .forEach(source -> parts.addAll(List.of(source.id(), source.text())));
    return Sha256.of(parts);
  }

  /**
   * What the rule files say about their rules.
   *
   * @return the catalogue
   */
  public RuleCatalogue catalogue() {
    return catalogue;
  }

  /**
   * The rules as the rule engine runs them, loaded on first use.
   *
   * @return the knowledge base
   */
  public synchronized KieBase kieBase() {
    if (kieBase == null) {
      kieBase = KieBaseBuilder.createKieBaseFromModel(models(), new KieBaseOption[0]);
    }
    return kieBase;
  }

  /**
   * Some of these rules as the rule engine runs them, so that one can look at what they do, or
   * cost, without the others.
   *
   * @param names tells by a rule's name whether it is among them
   * @return a knowledge base of its own
   */
  public KieBase kieBaseOf(Predicate<String> names) {
    List<Model> parts = models().stream().map(model -> ModelPart.of(model, names)).toList();
    return KieBaseBuilder.createKieBaseFromModel(parts, new KieBaseOption[0]);
  }

  private List<Model> models() {
    return text(classes, RuleCompiler.MODEL_INDEX)
        .lines()
        .filter(line -> !line.contains(":"))
        .map(this::model)
        .toList();
  }

  private Model model(String className) {
    try {
      return (Model) classes.loadClass(className).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the compiled rules do not load: build anew", e);
    }
  }

  private static String text(ClassLoader from, String resource) {
    try (InputStream in = from.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + resource + ": build anew");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.factlint.rule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;

/** Rules that are ready to judge: what their files say about them, and what they compile to. */
public final class RuleBase {
  /** Where the build leaves the catalogue of the standard rules. */
  static final String CATALOGUE = "rules/catalogue.tsv";

  /** Lists the model's classes; the rule engine names it so for modules without coordinates. */
  static final String MODELS = "META-INF/kie/org.default/artifact/" + RuleCompiler.MODEL_INDEX;

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
   * Compiles rules; takes seconds. Rules are code: compile only what you trust.
   *
   * @param sources the rule files
   * @return the rules
   * @throws InvalidRulesException if a file breaks a house rule or does not compile
   */
  public static RuleBase compile(List<RuleSource> sources) {
    RuleCatalogue catalogue = RuleCatalogue.of(sources);
    return new RuleBase(catalogue, new GeneratedClasses(RuleCompiler.compile(sources)));
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
      List<Model> models =
          text(classes, MODELS)
              .lines()
              .filter(line -> !line.contains(":"))
              .map(this::model)
              .toList();
      kieBase = KieBaseBuilder.createKieBaseFromModel(models, new KieBaseOption[0]);
    }
    return kieBase;
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

  /** Classes that exist only in memory. */
  private static final class GeneratedClasses extends ClassLoader {
    private final SortedMap<String, byte[]> files;

    GeneratedClasses(SortedMap<String, byte[]> files) {
      super(RuleBase.class.getClassLoader());
      this.files = files;
    }

    /** Own classes first: the standard rules' model has the same package. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        byte[] file = files.get(name.replace('.', '/') + ".class");
        if (file == null) {
          return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : defineClass(name, file, 0, file.length);
      }
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
      byte[] file = files.get(name);
      return file == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(file);
    }
  }
}

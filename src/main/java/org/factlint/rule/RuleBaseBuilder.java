package org.factlint.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.factlint.rule.trust.ClassScan;

/**
 * Compiles the standard rules in the build, so that no run has to: a run-time compilation costs
 * seconds, loading what was compiled a fraction of one.
 */
public final class RuleBaseBuilder {
  private RuleBaseBuilder() {}

  /** Stops the build; whoever mends a rule has no use for a stack trace. */
  private static final class BuildFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BuildFailure(int problems) {
      super("problems in the rules, listed above: " + problems, null, false, false);
    }
  }

  /**
   * Reads the rules, holds them to the house rules, and writes their classes.
   *
   * @param args the rules' folder, then the folder of the build's classes
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    try {
      build(Path.of(args[0]), Path.of(args[1]));
    } catch (InvalidRulesException e) {
      e.problems().forEach(System.err::println);
      throw new BuildFailure(e.problems().size());
    }
  }

  static void build(Path rules, Path classes) throws IOException {
    List<RuleSource> sources = RuleSource.below(rules);
    String catalogue = CatalogueFile.write(RuleCatalogue.of(sources));
    RuleCompiler compiler = new RuleCompiler(RuleReader.PACKAGE);
    SortedMap<String, byte[]> files = compiler.compile(sources);
    requireHarmless(files);
    files.put(RuleBase.CATALOGUE, catalogue.getBytes(StandardCharsets.UTF_8));
    delete(classes.resolve(compiler.folder()));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = classes.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }

  /** What holds for other people's rules holds for ours. */
  private static void requireHarmless(SortedMap<String, byte[]> files) {
    List<ClassScan.Violation> violations = ClassScan.violations(RuleReader.PACKAGE, files);
    if (!violations.isEmpty()) {
      throw new IllegalStateException("the compiled rules do what rules may not: " + violations);
    }
  }

  /** Names of generated classes follow the rules' content, so old ones would stay for ever. */
  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}

package org.factlint.job.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.factlint.config.Configuration;
import org.factlint.config.ConfigurationReading;
import org.factlint.config.FailOn;
import org.factlint.config.RuleSetting;
import org.factlint.finding.Level;
import org.factlint.text.InputFile;

/**
 * What a change would alter in the configuration of a revision, and in the files that it names.
 *
 * @param base the revision
 */
record ConfigurationAlterations(Base base) {

  /** Each as the rest of a sentence that begins with "The change". */
  List<String> of(ConfigurationReading present) {
    if (!present.problems().isEmpty()) {
      return List.of("has a configuration that cannot be read");
    }
    Configuration was = base.ownConfiguration();
    Configuration is = present.configuration();
    List<String> all = new ArrayList<>();
    if (was.output().failOn() != is.output().failOn()) {
      all.add(gate(was.output().failOn(), is.output().failOn()));
    }
    all.addAll(settings(was, is));
    is.ignore().stream()
        .filter(glob -> !was.ignore().contains(glob))
        .forEach(glob -> all.add("passes over “" + glob + "”"));
    if (!was.paths().equals(is.paths()) || !was.stories().equals(is.stories())) {
      all.add("names other paths or stories to check");
    }
    files(was, is).forEach(file -> all.add("changes " + file));
    return all;
  }

  private static String gate(FailOn was, FailOn is) {
    boolean lower = was.fails(Level.WARNING) || is == FailOn.NEVER;
    return (lower ? "lowers" : "raises") + " the gate from " + was.word() + " to " + is.word();
  }

  private static List<String> settings(Configuration was, Configuration is) {
    Map<String, String> before = settings(was);
    Map<String, String> after = settings(is);
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    List<String> all = new ArrayList<>();
    for (String rule : names) {
      String old = before.getOrDefault(rule, "standard");
      String now = after.getOrDefault(rule, "standard");
      if (!old.equals(now)) {
        all.add(
            (now.equals("off")
                    ? "turns the rule " + rule + " off"
                    : "sets the rule " + rule + " to " + now)
                + " (was "
                + old
                + ")");
      }
    }
    return all;
  }

  private static Map<String, String> settings(Configuration configuration) {
    Map<String, String> settings = new LinkedHashMap<>();
    for (RuleSetting setting : configuration.own().rules()) {
      settings.put(setting.rule(), setting.word().word());
    }
    return settings;
  }

  private Set<String> files(Configuration was, Configuration is) {
    Set<String> files = new TreeSet<>();
    for (InputFile file : named(is)) {
      if (!base.same(file.path())) {
        files.add(file.shown());
      }
    }
    for (InputFile file : named(was)) {
      if (!base.same(base.inCheckout(file.path()))) {
        files.add(file.shown());
      }
    }
    return files;
  }

  private static List<InputFile> named(Configuration configuration) {
    List<InputFile> files = new ArrayList<>();
    configuration.own().vocabulary().ifPresent(files::add);
    configuration.own().policy().ifPresent(files::add);
    return files;
  }
}

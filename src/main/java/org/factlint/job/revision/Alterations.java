package org.factlint.job.revision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Source;
import org.factlint.config.ConfigurationReading;
import org.factlint.decision.Decision;
import org.factlint.decision.DecisionsReader;
import org.factlint.decision.DecisionsReading;
import org.factlint.decision.Recorded;
import org.factlint.finding.Evidence;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingId;
import org.factlint.finding.Level;
import org.factlint.job.CheckOutcome.Checked;
import org.factlint.job.CheckOutcome.CheckedStory;
import org.factlint.job.FileNames;
import org.factlint.job.StoryFiles;
import org.factlint.job.StoryFinder.Found;
import org.factlint.text.InputFile;

/**
 * What a change would alter in rules, configuration and decisions, were they not those of a trusted
 * revision, and which findings it makes vanish by deleting what they rest on.
 *
 * @param present the configuration of the checkout
 * @param ownRules the folder of own rules in the checkout, if rules of one's own judge
 */
public record Alterations(ConfigurationReading present, Optional<Path> ownRules) {

  /** Each as the rest of a sentence that begins with "The change". */
  List<String> of(Base base, Found now, Past past, Checked checked) {
    List<String> all = new ArrayList<>();
    all.addAll(new ConfigurationAlterations(base).of(present));
    ownRules.ifPresent(folder -> all.addAll(rules(base, folder)));
    all.addAll(decisions(base, now));
    all.addAll(vanished(past, checked));
    return List.copyOf(all);
  }

  private static List<String> rules(Base base, Path folder) {
    return base.files(folder).stream()
        .filter(file -> !base.same(file))
        .map(file -> "changes the rule file " + shown(folder, file))
        .toList();
  }

  private static String shown(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static List<String> decisions(Base base, Found now) {
    Set<InputFile> then = new LinkedHashSet<>();
    Set<InputFile> present = new LinkedHashSet<>();
    for (StoryFiles story : now.stories()) {
      then.addAll(base.decisions().of(story));
      story.shared().stream()
          .filter(file -> file.path().endsWith(FileNames.DECISIONS))
          .forEach(present::add);
    }
    Map<FindingId, Decision> before = new LinkedHashMap<>();
    Map<FindingId, Decision> after = new LinkedHashMap<>();
    List<String> all = new ArrayList<>();
    then.forEach(file -> read(file, before, all));
    present.forEach(file -> read(file, after, all));
    after.forEach(
        (id, decision) -> {
          Decision old = before.get(id);
          if (old == null) {
            all.add("decides on " + id + " as " + decision.as().word() + ": " + decision.reason());
          } else if (!old.equals(decision)) {
            all.add(
                "decides on "
                    + id
                    + " as "
                    + decision.as().word()
                    + " (was "
                    + old.as().word()
                    + "): "
                    + decision.reason());
          }
        });
    before.forEach(
        (id, decision) -> {
          if (!after.containsKey(id)) {
            all.add("drops the decision on " + id + " (" + decision.as().word() + ")");
          }
        });
    return all;
  }

  private static void read(InputFile file, Map<FindingId, Decision> decisions, List<String> all) {
    DecisionsReading reading = DecisionsReader.read(file);
    reading.problems().forEach(problem -> all.add("breaks a line: " + problem.message()));
    for (Recorded recorded : reading.decisions()) {
      decisions.put(recorded.decision().finding(), recorded.decision());
    }
  }

  private static List<String> vanished(Past past, Checked checked) {
    Set<FindingId> present = new LinkedHashSet<>();
    Map<String, Set<ClaimRef>> claims = new LinkedHashMap<>();
    for (CheckedStory story : checked.stories()) {
      story.result().findings().forEach(finding -> present.add(finding.id()));
      Set<ClaimRef> own = claims.computeIfAbsent(story.story().name(), n -> new LinkedHashSet<>());
      for (Source source : story.story().sources()) {
        source.claims().forEach(claim -> own.add(new ClaimRef(source.id(), claim.id())));
      }
    }
    List<String> all = new ArrayList<>();
    for (CheckedStory story : past.stories()) {
      Set<ClaimRef> left = claims.getOrDefault(story.story().name(), Set.of());
      for (Finding finding : story.result().findings()) {
        if (finding.level().compareTo(Level.WARNING) <= 0 && !present.contains(finding.id())) {
          finding.evidence().stream()
              .map(Evidence::claim)
              .filter(claim -> !left.contains(claim))
              .findFirst()
              .ifPresent(claim -> all.add(vanished(finding, claim)));
        }
      }
    }
    return all;
  }

  private static String vanished(Finding finding, ClaimRef claim) {
    return "deletes the claim "
        + claim.claim()
        + " of "
        + claim.source()
        + ", and with it "
        + finding.id()
        + " ("
        + finding.kind().title()
        + ": "
        + finding.subject().topic()
        + ")";
  }
}

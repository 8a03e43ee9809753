package org.factlint.job.mend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.factlint.factfile.edit.Renaming;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.factfile.json.Suggestion;
import org.factlint.job.StoryFinder;
import org.factlint.job.mend.ProjectFiles.Opened;
import org.factlint.job.mend.RenameOutcome.Refused;
import org.factlint.job.mend.RenameOutcome.Renameable;
import org.factlint.job.mend.RenameOutcome.Unreadable;
import org.factlint.job.mend.RenameRequest.Renamed;
import org.jspecify.annotations.Nullable;

/** Renames an entity, a claim or a source wherever the project names it. It writes nothing. */
public final class RenameJob {
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

  private final RenameRequest request;
  private final ProjectFiles files;

  private RenameJob(RenameRequest request, ProjectFiles files) {
    this.request = request;
    this.files = files;
  }

  /** Where something of the old name is. */
  private record Place(Renamed kind, Opened file, JsonValue node) {
    String words() {
      return kind.name().toLowerCase(Locale.ROOT) + " at " + file.place(node);
    }
  }

  /**
   * Renames.
   *
   * @param request what to rename
   * @return the files that change, or why nothing does
   */
  public static RenameOutcome run(RenameRequest request) {
    StoryFinder.Found found =
        StoryFinder.find(request.configuration(), request.workingDirectory(), List.of());
    ProjectFiles files = ProjectFiles.of(found.stories());
    return files.problems().isEmpty()
        ? new RenameJob(request, files).run()
        : new Unreadable(files.problems());
  }

  private RenameOutcome run() {
    if (!ID.matcher(request.next()).matches()) {
      return new Refused(
          "found “"
              + request.next()
              + "”, expected an identifier of letters, digits, “-”, “_” and “.”; write for example"
              + " “vera-hoss”");
    }
    List<Place> places = places();
    if (places.isEmpty()) {
      String fix = Suggestion.fix(request.old(), known(), "look for it in the fact files");
      return new Refused("found nothing that is called “" + request.old() + "”; " + fix);
    }
    if (places.size() > 1) {
      return new Refused(
          "found more than one thing that is called “"
              + request.old()
              + "”: "
              + String.join(", ", places.stream().map(Place::words).toList())
              + "; say --kind entity, claim or source, and of a claim SOURCE/CLAIM");
    }
    return taken(places.get(0)) ? alreadyThere() : renamed(places.get(0));
  }

  private Refused alreadyThere() {
    return new Refused(
        "found “"
            + request.next()
            + "” in use already, expected a name that is free; choose another");
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (Opened list : files.entities()) {
      add(Renamed.ENTITY, list, list.ids("entities").get(request.old()), places);
    }
    for (Opened facts : files.facts()) {
      String source = facts.sourceId().map(TextValue::text).orElse("");
      String inSource = source + "/";
      boolean within = request.old().startsWith(inSource);
      String claim = within ? request.old().substring(inSource.length()) : request.old();
      add(
          Renamed.SOURCE,
          facts,
          facts.sourceId().filter(id -> id.text().equals(request.old())).orElse(null),
          places);
      add(Renamed.CLAIM, facts, facts.ids("claims").get(claim), places);
    }
    return places;
  }

  private void add(Renamed kind, Opened file, @Nullable JsonValue node, List<Place> places) {
    boolean wanted = request.kind().isEmpty() || request.kind().get() == kind;
    if (node != null && wanted) {
      places.add(new Place(kind, file, node));
    }
  }

  private Set<String> known() {
    Set<String> known = new TreeSet<>();
    files.entities().forEach(list -> known.addAll(list.ids("entities").keySet()));
    for (Opened facts : files.facts()) {
      facts.sourceId().ifPresent(id -> known.add(id.text()));
      known.addAll(facts.ids("claims").keySet());
    }
    return known;
  }

  private boolean taken(Place place) {
    return switch (place.kind()) {
      case CLAIM -> place.file().ids("claims").containsKey(request.next());
      case SOURCE ->
          files.facts().stream()
              .anyMatch(
                  facts ->
                      facts.sourceId().filter(id -> id.text().equals(request.next())).isPresent());
      case ENTITY ->
          files.entities().stream()
              .anyMatch(list -> list.ids("entities").containsKey(request.next()));
    };
  }

  private Renameable renamed(Place place) {
    String old = place.node() instanceof TextValue text ? text.text() : request.old();
    Renaming renaming = new Renaming(old, request.next());
    List<ChangedFile> changed = new ArrayList<>();
    switch (place.kind()) {
      case CLAIM -> change(List.of(place.file()), renaming::claim, changed);
      case SOURCE -> change(files.facts(), renaming::source, changed);
      case ENTITY -> {
        change(files.entities(), renaming::entityInEntities, changed);
        change(files.facts(), renaming::entityInFacts, changed);
      }
    }
    changed.sort(Comparator.comparing(file -> file.file().shown()));
    return new Renameable(List.copyOf(changed));
  }

  private void change(
      List<Opened> among, UnaryOperator<String> renaming, List<ChangedFile> changed) {
    for (Opened opened : among) {
      String after = renaming.apply(opened.content());
      if (!after.equals(opened.content())) {
        String done =
            opened.file().shown() + ": renamed “" + request.old() + "” to “" + request.next() + "”";
        changed.add(new ChangedFile(opened.file(), opened.content(), after, List.of(done)));
      }
    }
  }
}

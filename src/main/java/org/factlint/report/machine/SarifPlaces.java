package org.factlint.report.machine;

import java.util.ArrayList;
import java.util.List;
import org.factlint.finding.Evidence;
import org.factlint.finding.Finding;
import org.factlint.finding.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The places of a result: its own, and those of the other side. */
final class SarifPlaces {
  /** What relative references are relative to; whoever reads a report knows where that is. */
  static final String ROOT = "%SRCROOT%";

  private final JsonGenerator json;

  SarifPlaces(JsonGenerator json) {
    this.json = json;
  }

  /**
   * A place that is shown beside a result.
   *
   * @param region where
   * @param snippet its words, if they are a quotation
   * @param label what stands there
   */
  record Place(Region region, @Nullable String snippet, @Nullable String label) {}

  void problem(Problem problem) {
    locations("locations", List.of(new Place(Region.of(problem), null, null)), false);
  }

  /** The first claim, in its fact file and in its article; then the others, numbered from 1. */
  void finding(Finding finding) {
    locations("locations", both(finding.evidence().get(0)), false);
    List<Place> others = new ArrayList<>();
    others(finding).forEach(other -> others.addAll(both(other)));
    if (!others.isEmpty()) {
      locations("relatedLocations", others, true);
    }
  }

  /** Links to the other claims, in the words of their sources; empty if there are none. */
  static String links(Finding finding) {
    List<String> links = new ArrayList<>();
    int number = 1;
    for (Evidence other : others(finding)) {
      links.add(SarifText.link(label(other), number));
      number += both(other).size();
    }
    return String.join(", ", links);
  }

  private static List<Evidence> others(Finding finding) {
    return finding.evidence().subList(1, finding.evidence().size());
  }

  private static List<Place> both(Evidence evidence) {
    List<Place> places = new ArrayList<>();
    if (evidence.written() != null) {
      places.add(new Place(Region.ofClaim(evidence), null, label(evidence)));
    }
    places.add(new Place(Region.ofQuote(evidence), evidence.quote().exact(), label(evidence)));
    return places;
  }

  private static String label(Evidence evidence) {
    return evidence.claim().source() + ": " + evidence.words();
  }

  private void locations(String key, List<Place> places, boolean numbered) {
    json.writeArrayPropertyStart(key);
    for (int at = 0; at < places.size(); at++) {
      json.writeStartObject();
      if (numbered) {
        json.writeNumberProperty("id", at + 1);
      }
      location(places.get(at));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void location(Place place) {
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", RelativeUri.of(place.region().file()));
    if (RelativeUri.isRelative(place.region().file())) {
      json.writeStringProperty("uriBaseId", ROOT);
    }
    json.writeEndObject();
    region(place);
    json.writeEndObject();
    if (place.label() != null) {
      json.writeObjectPropertyStart("message");
      json.writeStringProperty("text", SarifText.of(place.label()));
      json.writeEndObject();
    }
  }

  private void region(Place place) {
    Region region = place.region();
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", region.start().line());
    json.writeNumberProperty("startColumn", region.start().column());
    if (region.end() != null) {
      json.writeNumberProperty("endLine", region.end().line());
      json.writeNumberProperty("endColumn", region.end().column());
    }
    if (place.snippet() != null) {
      json.writeObjectPropertyStart("snippet");
      json.writeStringProperty("text", place.snippet());
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}

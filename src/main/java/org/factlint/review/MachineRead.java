package org.factlint.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.factlint.finding.Evidence;
import org.factlint.finding.Evidence.Reading;
import org.factlint.finding.Finding;
import org.factlint.report.FindingsReport;
import org.factlint.text.FilePosition;

/** The claims in findings that fact files hold and no person has looked at yet. */
final class MachineRead {
  private final Map<String, FilePosition> places = new LinkedHashMap<>();

  private MachineRead() {}

  static MachineRead in(FindingsReport report) {
    MachineRead read = new MachineRead();
    for (Finding finding : report.findings()) {
      for (Evidence evidence : finding.evidence()) {
        FilePosition written = evidence.written();
        if (written != null && evidence.reading() == Reading.MACHINE_READ) {
          read.places.put(written.toString(), written);
        }
      }
    }
    return read;
  }

  /** The claim whose fact file has it at a place, as the page shows that. */
  Optional<FilePosition> at(String place) {
    return Optional.ofNullable(places.get(place));
  }
}

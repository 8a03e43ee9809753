package org.factlint.factfile;

import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.ProblemLog;

/** The schema that a file names, so that a later format is not misread as this one. */
public final class SchemaVersion {
  static final String BASE = "https://factlint.org/schema/";

  private SchemaVersion() {}

  /**
   * Notes an error if a file names the schema of another format or version.
   *
   * @param root the file's properties
   * @param schema the name of the schema that its reader keeps to
   * @param log takes up what is wrong
   */
  public static void check(JsonFields root, String schema, ProblemLog log) {
    root.text("$schema")
        .filter(named -> !named.text().equals(schema) && !named.text().endsWith("/" + schema))
        .ifPresent(
            named ->
                log.error(
                    Check.UNKNOWN_SCHEMA,
                    named,
                    named.words(),
                    "“" + BASE + schema + "”",
                    "write this, or read the file with the factlint that wrote it"));
  }
}

package org.factlint.factfile;

import java.util.Optional;
import org.factlint.claim.Source;
import org.factlint.factfile.json.JsonParsing;
import org.factlint.factfile.json.JsonValue.ObjectValue;
import org.factlint.factfile.json.ProblemLog;

/**
 * Writes fact files in their normal form: keys in the order of the format, what is at its default
 * left out, a line for each group of properties that belong together, {@code \n} line ends.
 */
public final class FactFileWriter {
  private FactFileWriter() {}

  /**
   * Writes a source whose article lies beside the fact file.
   *
   * @param source the source
   * @return the content of its fact file
   */
  public static String write(Source source) {
    String path = source.article().path();
    return write(source, path.substring(path.lastIndexOf('/') + 1));
  }

  /**
   * Writes a source.
   *
   * @param source the source
   * @param article the path of its article, relative to the fact file, with {@code /}
   * @return the content of its fact file
   */
  public static String write(Source source, String article) {
    return FactFileLayout.text(FactFileTree.of(source, article));
  }

  /**
   * Brings a fact file into the normal form without changing what it says. Quotations keep whatever
   * anchors they have.
   *
   * @param content a fact file
   * @return the same in normal form; empty if it is no JSON object
   */
  public static Optional<String> normalised(String content) {
    ProblemLog log = new ProblemLog("", content);
    return JsonParsing.parse(log)
        .filter(root -> log.size() == 0)
        .filter(ObjectValue.class::isInstance)
        .map(root -> FactFileLayout.text((ObjectValue) root));
  }

  /**
   * Writes one claim as it stands in the list of claims.
   *
   * @param claim its properties
   * @return the same in normal form, over several lines
   */
  public static String claim(ObjectValue claim) {
    return FactFileLayout.claim(claim);
  }
}

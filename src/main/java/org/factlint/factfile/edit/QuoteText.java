package org.factlint.factfile.edit;

import java.util.ArrayList;
import java.util.List;
import org.factlint.factfile.json.JsonText;
import org.factlint.text.QuoteAnchor;

/** A quotation as a fact file has it. */
public final class QuoteText {
  private QuoteText() {}

  /**
   * Writes a quotation on one line.
   *
   * @param anchor the words and their place
   * @param surrounded whether to write what stands around them, since they stand at several places
   * @return a JSON object
   */
  public static String of(QuoteAnchor anchor, boolean surrounded) {
    List<String> members = new ArrayList<>();
    members.add("\"exact\": " + JsonText.quoted(anchor.exact()));
    members.add("\"start\": " + anchor.start());
    members.add("\"end\": " + anchor.end());
    String prefix = anchor.prefix();
    if (surrounded && prefix != null) {
      members.add("\"prefix\": " + JsonText.quoted(prefix));
    }
    String suffix = anchor.suffix();
    if (surrounded && suffix != null) {
      members.add("\"suffix\": " + JsonText.quoted(suffix));
    }
    return "{ " + String.join(", ", members) + " }";
  }
}

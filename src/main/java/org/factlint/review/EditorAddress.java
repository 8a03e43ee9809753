package org.factlint.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.factlint.text.FilePosition;

/**
 * The address under which a place in a file opens: in an editor that takes such addresses, else on
 * a page of the review.
 *
 * @param template the address with {file}, {line} and {column}; empty for a page of the review
 */
public record EditorAddress(String template) {
  /** A page of the review. */
  public static final EditorAddress NONE = new EditorAddress("");

  private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*\\{file}.*");
  private static final Set<String> CODE = Set.of("javascript", "data", "vbscript", "blob");

  /**
   * An editor by its name or by the addresses that it takes.
   *
   * @param given vscode, idea, or an address such as {@code
   *     myeditor://open?file={file}&line={line}}
   * @return the editor; empty if it is none of these
   */
  public static Optional<EditorAddress> of(String given) {
    String template =
        switch (given) {
          case "vscode" -> "vscode://file{file}:{line}:{column}";
          case "idea" -> "idea://open?file={file}&line={line}&column={column}";
          default -> given;
        };
    var scheme = SCHEME.matcher(template);
    return scheme.matches() && !CODE.contains(scheme.group(1))
        ? Optional.of(new EditorAddress(template))
        : Optional.empty();
  }

  /**
   * Where a place opens.
   *
   * @param place a place in a file
   * @param file the file, absolute
   * @return an address
   */
  String of(FilePosition place, Path file) {
    int line = place.position().line();
    if (template.isEmpty()) {
      return "file?path=" + encoded(place.file()) + "#L" + line;
    }
    String path = "/" + file.toString().replace('\\', '/').replaceFirst("^/", "");
    return template
        .replace("{file}", encoded(path).replace("%2F", "/"))
        .replace("{line}", String.valueOf(line))
        .replace("{column}", String.valueOf(place.position().column()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

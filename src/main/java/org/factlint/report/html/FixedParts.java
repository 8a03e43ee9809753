package org.factlint.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in a page as it is: none of it comes from an article. The policy allows nothing else
 * to act (Content Security Policy Level 3).
 *
 * @param styles the style sheets
 * @param scripts the scripts
 * @param policy the content security policy
 */
public record FixedParts(List<String> styles, List<String> scripts, String policy) {

  /**
   * Parts of a page that speaks to nobody.
   *
   * @param styles names of style sheets
   * @param scripts names of scripts
   * @return the parts
   */
  static FixedParts of(List<String> styles, List<String> scripts) {
    return of(styles, scripts, "; form-action 'none'");
  }

  /** Parts of a page whose form asks the server that it came from. */
  static FixedParts asking(List<String> styles) {
    return of(styles, List.of(), "; form-action 'self'");
  }

  /** Parts of a page that speaks to the server that it came from. */
  static FixedParts served(List<String> styles, List<String> scripts) {
    return of(styles, scripts, "; connect-src 'self'; form-action 'none'");
  }

  private static FixedParts of(List<String> styles, List<String> scripts, String more) {
    List<String> style = styles.stream().map(FixedParts::resource).toList();
    List<String> script = scripts.stream().map(FixedParts::resource).toList();
    return new FixedParts(
        style,
        script,
        "default-src 'none'; style-src "
            + hashes(style)
            + "; script-src "
            + hashes(script)
            + "; base-uri 'none'"
            + more);
  }

  private static String resource(String name) {
    try (InputStream stream = FixedParts.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String hashes(List<String> contents) {
    return contents.isEmpty()
        ? "'none'"
        : contents.stream().map(FixedParts::hash).collect(Collectors.joining(" "));
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

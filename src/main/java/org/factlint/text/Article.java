package org.factlint.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * An article's text: the decoded file without a byte-order mark and with CR LF read as LF, and
 * otherwise unchanged. All offsets are Unicode code points into this text.
 */
public final class Article {
  private static final int STRIDE = 64;

  private final String path;
  private final String text;
  private final int length;
  private final int[] lineStarts;

  /** Where every so many code points end in the string, if some take two units. */
  private final int[] milestones;

  private Article(String path, String text) {
    this.path = path;
    this.text = text;
    int[] codePoints = text.codePoints().toArray();
    this.length = codePoints.length;
    this.lineStarts = lineStarts(codePoints);
    this.milestones = length == text.length() ? new int[0] : milestones(codePoints);
  }

  /**
   * Reads a decoded file as an article.
   *
   * @param path the file as the user named it, with {@code /}
   * @param decoded the decoded content
   * @return the article
   */
  public static Article of(String path, String decoded) {
    String withoutMark = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    return new Article(path, withoutMark.replace("\r\n", "\n"));
  }

  /**
   * The file as the user named it.
   *
   * @return the path, with {@code /}
   */
  public String path() {
    return path;
  }

  /**
   * The text that quotations are verbatim parts of.
   *
   * @return the whole text
   */
  public String text() {
    return text;
  }

  /**
   * The fingerprint that ties a fact file to its article.
   *
   * @return SHA-256 over the text in UTF-8, in lower-case hex
   */
  public String sha256() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /**
   * The words of a span.
   *
   * @param span a span of this text
   * @return its characters
   */
  public String slice(Span span) {
    return text.substring(index(span.start()), index(span.end()));
  }

  /**
   * The number of code points.
   *
   * @return the length of the text
   */
  public int length() {
    return length;
  }

  /**
   * Line and column of an offset.
   *
   * @param offset a code point offset into the text
   * @return the position, counted from 1
   */
  public Position position(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - lineStarts[line] + 1);
  }

  /** Where an offset is in the string, whose units are not code points. */
  int index(int offset) {
    if (length == text.length()) {
      return offset;
    }
    int passed = offset / STRIDE;
    return text.offsetByCodePoints(milestones[passed], offset - passed * STRIDE);
  }

  /** The offset of a place in the string. */
  int offset(int index) {
    if (length == text.length()) {
      return index;
    }
    int found = Arrays.binarySearch(milestones, index);
    int passed = found >= 0 ? found : -found - 2;
    return passed * STRIDE + text.codePointCount(milestones[passed], index);
  }

  private static int[] milestones(int[] codePoints) {
    int[] milestones = new int[codePoints.length / STRIDE + 1];
    int index = 0;
    for (int i = 0; i < codePoints.length; i++) {
      if (i % STRIDE == 0) {
        milestones[i / STRIDE] = index;
      }
      index += Character.charCount(codePoints[i]);
    }
    if (codePoints.length % STRIDE == 0) {
      milestones[codePoints.length / STRIDE] = index;
    }
    return milestones;
  }

  private static int[] lineStarts(int[] codePoints) {
    int[] starts = new int[codePoints.length + 1];
    int lines = 1;
    for (int i = 0; i < codePoints.length; i++) {
      if (codePoints[i] == '\n') {
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }
}

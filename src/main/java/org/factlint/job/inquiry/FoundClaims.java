package org.factlint.job.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factlint.claim.Claim;
import org.factlint.claim.Source;
import org.factlint.factfile.json.Suggestion;
import org.factlint.job.CheckOutcome.CheckedStory;
import org.factlint.text.Article;
import org.factlint.text.FilePosition;
import org.factlint.text.Position;

/** The claims of a check, to be found by the names and places that reports give them. */
public final class FoundClaims {
  private static final int LONGEST_WORD = 500;
  private static final Pattern PLACE =
      Pattern.compile("(?<file>.+?):(?<line>[0-9]{1,9})(?::(?<column>[0-9]{1,9}))?");
  private static final Comparator<Position> ORDER =
      Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

  private final List<FoundClaim> all = new ArrayList<>();

  /**
   * Collects the claims of stories.
   *
   * @param stories the stories
   */
  public FoundClaims(List<CheckedStory> stories) {
    for (CheckedStory story : stories) {
      for (Source source : story.story().sources()) {
        source.claims().forEach(claim -> all.add(new FoundClaim(story, source, claim)));
      }
    }
  }

  /**
   * All of them.
   *
   * @return the claims, by story, source, and as the source has them
   */
  public List<FoundClaim> all() {
    return List.copyOf(all);
  }

  /**
   * The claims that a word means: {@code SOURCE/CLAIM}, {@code CLAIM}, or a place {@code
   * FILE:LINE:COLUMN} or {@code FILE:LINE} within its quotation in the article, or where it is
   * written in a fact file.
   *
   * @param word the word
   * @return the claims, in the order of the stories; one that is in several stories once for each
   */
  public List<FoundClaim> meant(String word) {
    List<FoundClaim> named =
        all.stream()
            .filter(
                one -> one.ref().toString().equals(word) || one.claim().id().value().equals(word))
            .toList();
    List<FoundClaim> whole =
        named.stream().filter(one -> one.ref().toString().equals(word)).toList();
    if (!named.isEmpty()) {
      return whole.isEmpty() ? named : whole;
    }
    Matcher place = PLACE.matcher(word.length() > LONGEST_WORD ? "" : word);
    return place.matches() ? at(place) : List.of();
  }

  private List<FoundClaim> at(Matcher place) {
    String file = shown(place.group("file"));
    int line = Integer.parseInt(place.group("line"));
    if (place.group("column") == null) {
      return first(
          all.stream().filter(one -> quoted(one, file) && one.place().position().line() == line),
          file,
          new Position(line, Integer.MAX_VALUE));
    }
    Position at = new Position(line, Integer.parseInt(place.group("column")));
    return first(
        all.stream().filter(one -> quoted(one, file) && one.place().position().equals(at)),
        file,
        at);
  }

  /** What begins there; else what covers the place; else what is written there. */
  private List<FoundClaim> first(Stream<FoundClaim> beginning, String file, Position at) {
    List<FoundClaim> begin = beginning.toList();
    if (!begin.isEmpty()) {
      return begin;
    }
    List<FoundClaim> covering =
        all.stream().filter(one -> quoted(one, file) && covers(one, at)).toList();
    return covering.isEmpty() ? written(file, at) : covering;
  }

  private static boolean quoted(FoundClaim one, String file) {
    return isFile(one.source().article().path(), file);
  }

  private static boolean covers(FoundClaim one, Position at) {
    Article article = one.source().article();
    Claim claim = one.claim();
    int end = Math.min(claim.quote().span().end(), article.length());
    return ORDER.compare(claim.quote().position(), at) <= 0
        && (ORDER.compare(at, article.position(end)) <= 0
            || (at.column() == Integer.MAX_VALUE && article.position(end).line() == at.line()));
  }

  /** In a fact file the claim that begins there, or last before. */
  private List<FoundClaim> written(String file, Position at) {
    List<FoundClaim> before =
        all.stream()
            .filter(one -> one.written().filter(place -> isIn(place, file, at)).isPresent())
            .toList();
    return before.stream()
        .map(one -> one.written().orElseThrow().position())
        .max(ORDER)
        .map(
            last ->
                before.stream()
                    .filter(one -> one.written().orElseThrow().position().equals(last))
                    .toList())
        .orElse(List.of());
  }

  private static boolean isIn(FilePosition written, String file, Position at) {
    return isFile(written.file(), file) && ORDER.compare(written.position(), at) <= 0;
  }

  private static boolean isFile(String path, String given) {
    return path.equals(given) || path.endsWith("/" + given);
  }

  private static String shown(String given) {
    String slashed = given.replace('\\', '/');
    return slashed.startsWith("./") ? slashed.substring(2) : slashed;
  }

  /**
   * The claims that somebody may have meant by a word that means none.
   *
   * @param word the word
   * @param most how many to name at most
   * @return those of a name like it; else those of the source or file that it begins with
   */
  public List<FoundClaim> near(String word, int most) {
    String cut = word.substring(0, Math.min(word.length(), LONGEST_WORD));
    List<String> names = new ArrayList<>();
    all.forEach(one -> names.addAll(List.of(one.ref().toString(), one.claim().id().value())));
    return Suggestion.closest(cut, names).map(this::meant).orElseGet(() -> beginning(cut)).stream()
        .limit(most)
        .toList();
  }

  private List<FoundClaim> beginning(String word) {
    Matcher place = PLACE.matcher(word);
    String file = shown(place.matches() ? place.group("file") : word);
    return all.stream()
        .filter(
            one ->
                word.startsWith(one.source().id() + "/")
                    || word.equals(one.source().id().value())
                    || quoted(one, file)
                    || one.written().filter(at -> isFile(at.file(), file)).isPresent())
        .toList();
  }
}

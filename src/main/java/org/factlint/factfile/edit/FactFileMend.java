package org.factlint.factfile.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factlint.factfile.ExaminedFile;
import org.factlint.factfile.LocatedClaim;
import org.factlint.factfile.json.JsonEdits;
import org.factlint.factfile.json.JsonParsing;
import org.factlint.factfile.json.JsonText;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.ArrayValue;
import org.factlint.factfile.json.JsonValue.Member;
import org.factlint.factfile.json.JsonValue.ObjectValue;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.text.Article;
import org.factlint.text.Position;

/**
 * Mends what is mechanical about a fact file: identifiers, anchors, the order of properties. It
 * never invents a value, and what somebody typed otherwise stays, character by character.
 */
public final class FactFileMend {
  private final ExaminedFile read;
  private final String content;
  private final JsonEdits edits;
  private final List<Mend> done = new ArrayList<>();

  private FactFileMend(ExaminedFile read) {
    this.read = read;
    this.content = read.log().content();
    this.edits = new JsonEdits(content);
  }

  /**
   * A fact file that was mended.
   *
   * @param content its new content; the old one if nothing was mended
   * @param done what was mended, in the order of the file
   */
  public record Mended(String content, List<Mend> done) {}

  /**
   * Mends a fact file.
   *
   * @param read the fact file
   * @param acceptArticle whether the article may be another than the one whose hash is written:
   *     then the hash is, too, mended. Without it, anchors in an article that has changed are left
   * @return the fact file as it should be
   */
  public static Mended of(ExaminedFile read, boolean acceptArticle) {
    return new FactFileMend(read).mended(acceptArticle);
  }

  private Mended mended(boolean acceptArticle) {
    Optional<ObjectValue> root = parsed(content);
    if (root.isEmpty()) {
      return new Mended(content, List.of());
    }
    List<ObjectValue> claims = claims(root.get());
    nameClaims();
    Article article = read.article();
    Optional<ObjectValue> about = read.about();
    if (article != null && about.isPresent()) {
      Optional<JsonValue> hash = about.get().value("sha256");
      boolean same =
          hash.isEmpty()
              || (hash.get() instanceof TextValue text && text.text().equals(article.sha256()));
      if (acceptArticle && (!same || hash.isEmpty())) {
        accept(about.get(), article);
      }
      if (same || acceptArticle) {
        claims.forEach(claim -> anchor(claim, article));
      }
    }
    String edited = edits.applied();
    String sorted =
        parsed(edited).map(whole -> new KeySorting(edited).sorted(whole)).orElse(edited);
    if (!sorted.equals(edited)) {
      note(0, "put properties into their order");
    }
    done.sort(
        Comparator.comparingInt((Mend mend) -> mend.at().line())
            .thenComparingInt(mend -> mend.at().column()));
    return new Mended(sorted, List.copyOf(done));
  }

  /** The file, if it is sound JSON with each key once. */
  private static Optional<ObjectValue> parsed(String content) {
    ProblemLog log = new ProblemLog("", content);
    return JsonParsing.parse(log)
        .filter(any -> log.size() == 0)
        .filter(ObjectValue.class::isInstance)
        .map(ObjectValue.class::cast);
  }

  private static List<ObjectValue> claims(ObjectValue root) {
    return root.value("claims").orElse(null) instanceof ArrayValue list
        ? list.items().stream()
            .filter(ObjectValue.class::isInstance)
            .map(ObjectValue.class::cast)
            .toList()
        : List.of();
  }

  private void nameClaims() {
    for (LocatedClaim located : read.claims()) {
      if (located.node().value("id").isEmpty()) {
        String id = located.claim().id().toString();
        edits.putFirst(located.node(), "id", JsonText.quoted(id));
        note(located.node().offset(), "gave the claim the id “" + id + "”");
      }
    }
  }

  private void accept(ObjectValue about, Article article) {
    String hash = JsonText.quoted(article.sha256());
    Optional<JsonValue> old = about.value("sha256");
    if (old.isPresent()) {
      edits.replace(old.get(), hash);
      note(old.get().offset(), "wrote the SHA-256 of the article as it is now");
    } else {
      Member last = about.members().get(about.members().size() - 1);
      edits.putBehind(last, "sha256", hash);
      note(about.offset(), "wrote the SHA-256 of the article");
    }
  }

  private void anchor(ObjectValue claim, Article article) {
    Stream<JsonValue> context =
        claim.value("context").orElse(null) instanceof ArrayValue list
            ? list.items().stream()
            : Stream.of();
    Stream.concat(claim.value("quote").stream(), context)
        .flatMap(quote -> AnchorMend.of(quote, article).stream())
        .forEach(
            mend -> {
              edits.replace(mend.typed(), mend.text());
              note(mend.typed().offset(), mend.done());
            });
  }

  private void note(int offset, String what) {
    Position at = read.log().position(offset);
    done.add(new Mend(at, what));
  }
}

package org.factlint.factfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factlint.claim.Claim;
import org.factlint.claim.Entities;
import org.factlint.claim.Source;
import org.factlint.claim.SourceHeader;
import org.factlint.claim.SourceId;
import org.factlint.claim.Vocabulary;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.JsonParsing;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.finding.Problem;
import org.factlint.text.Article;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** Reads fact files, with the article that each of them is about. */
public final class FactFileReader {
  /** What is said about a source where its article is given: all but the article and its hash. */
  public static final List<String> ABOUT_SOURCE =
      SourceParser.KEYS.stream()
          .filter(key -> !key.equals("article") && !key.equals("sha256"))
          .toList();

  static final String SCHEMA = "fact-file-1.schema.json";
  static final List<String> KEYS = List.of("$schema", "source", "claims");
  private static final List<String> REQUIRED = List.of("source", "claims");
  private static final Pattern NO_RELATIVE_PATH =
      Pattern.compile("/|[A-Za-z]:|[^\\\\\\x00]*[\\\\\\x00]");
  private static final long LARGEST_FACT_FILE = 20_000_000;
  private static final long LARGEST_ARTICLE = 10_000_000;

  private final ProblemLog log;
  private final Entities entities;
  private final Vocabulary vocabulary;

  /** The fact file, beside which its article is looked for; null if the article is given. */
  private final @Nullable InputFile file;

  private @Nullable Article article;

  private FactFileReader(
      ProblemLog log,
      Entities entities,
      Vocabulary vocabulary,
      @Nullable InputFile file,
      @Nullable Article article) {
    this.log = log;
    this.entities = entities;
    this.vocabulary = vocabulary;
    this.file = file;
    this.article = article;
  }

  /**
   * Reads a fact file and its article.
   *
   * @param file the fact file
   * @param shownPath how the user named it, with {@code /}
   * @param entities whom and what its claims may speak of
   * @param vocabulary the predicates that they may use
   * @return the source, or what is wrong with it
   */
  public static FactFileReading read(
      Path file, String shownPath, Entities entities, Vocabulary vocabulary) {
    InputFile input = new InputFile(file, shownPath);
    try {
      ProblemLog log = new ProblemLog(shownPath, input.text(LARGEST_FACT_FILE));
      return new FactFileReader(log, entities, vocabulary, input, null).read();
    } catch (UnreadableFileException failure) {
      return new FactFileReading(Optional.empty(), List.of(Problem.unreadable(shownPath, failure)));
    }
  }

  /**
   * Reads a fact file that is at hand, about an article that is at hand.
   *
   * @param shownPath what messages call the fact file
   * @param content the fact file
   * @param article the article, whatever the fact file calls it
   * @param entities whom and what its claims may speak of
   * @param vocabulary the predicates that they may use
   * @return the source, or what is wrong with it
   */
  public static FactFileReading read(
      String shownPath, String content, Article article, Entities entities, Vocabulary vocabulary) {
    ProblemLog log = new ProblemLog(shownPath, content);
    return new FactFileReader(log, entities, vocabulary, null, article).read();
  }

  /**
   * Reads a source that stands within another file, about an article that is at hand.
   *
   * @param about what the file says about the source; see {@link #ABOUT_SOURCE}
   * @param claims the nodes of its claims
   * @param article the article
   * @param entities whom and what its claims may speak of
   * @param vocabulary the predicates that they may use
   * @param log takes up what is wrong
   * @return the source; empty if anything about it is wrong
   */
  public static Optional<Source> read(
      JsonFields about,
      List<JsonValue> claims,
      Article article,
      Entities entities,
      Vocabulary vocabulary,
      ProblemLog log) {
    int before = log.size();
    return new FactFileReader(log, entities, vocabulary, null, article)
        .source(Optional.of(about), claims)
        .filter(any -> log.size() == before);
  }

  private FactFileReading read() {
    Optional<Source> source =
        JsonParsing.parse(log)
            .flatMap(root -> JsonFields.of(root, KEYS, REQUIRED, log))
            .flatMap(this::source);
    return new FactFileReading(source.filter(any -> log.size() == 0), log.problems());
  }

  private Optional<Source> source(JsonFields root) {
    SchemaVersion.check(root, SCHEMA, log);
    Optional<JsonFields> about =
        root.value("source")
            .flatMap(value -> JsonFields.of(value, SourceParser.KEYS, SourceParser.REQUIRED, log));
    about.ifPresent(this::findArticle);
    return source(about, root.items("claims"));
  }

  private Optional<Source> source(Optional<JsonFields> about, List<JsonValue> nodes) {
    FactContext context =
        new FactContext(log, entities, vocabulary, article, new LinkedHashMap<>());
    SourceParser parser = new SourceParser(context);
    Optional<SourceId> id = about.flatMap(parser::id).map(SourceId::new);
    Optional<SourceHeader> header = about.map(parser::header);
    Article text = article;
    if (about.isPresent() && text != null) {
      parser.checkUnchanged(about.get(), text);
    }
    List<Claim> claims = claims(nodes, context);
    return id.isEmpty() || header.isEmpty() || text == null
        ? Optional.empty()
        : Optional.of(new Source(id.get(), header.get(), text, claims));
  }

  private static List<Claim> claims(List<JsonValue> nodes, FactContext context) {
    ClaimIds ids = new ClaimIds(context);
    ids.collect(nodes);
    ClaimParser parser = new ClaimParser(context, ids);
    List<Claim> claims = new ArrayList<>();
    nodes.forEach(node -> parser.claim(node).ifPresent(claims::add));
    return List.copyOf(claims);
  }

  private void findArticle(JsonFields about) {
    Optional<TextValue> name = about.text("article");
    InputFile beside = file;
    if (beside == null || name.isEmpty()) {
      return;
    }
    if (NO_RELATIVE_PATH.matcher(name.get().text()).lookingAt()) {
      log.error(
          Check.ARTICLE_MISSING,
          name.get(),
          name.get().words(),
          "a path relative to the fact file, with “/”",
          "write for example “harbour-opens.txt”");
      return;
    }
    read(beside.sibling(name.get().text()), name.get());
  }

  private void read(InputFile input, TextValue name) {
    try {
      article = Article.of(input.shown(), input.text(LARGEST_ARTICLE));
    } catch (UnreadableFileException failure) {
      if (failure.reason() == UnreadableFileException.Reason.MISSING) {
        log.error(
            Check.ARTICLE_MISSING,
            name,
            "no article " + input.shown(),
            "the article beside the fact file",
            "correct the path, or put the article there");
      } else {
        log.add(Problem.unreadable(input.shown(), failure));
      }
    }
  }
}

package org.factlint.factfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.factlint.claim.Claim;
import org.factlint.claim.Entities;
import org.factlint.claim.FactFile;
import org.factlint.claim.Source;
import org.factlint.claim.SourceHeader;
import org.factlint.claim.SourceId;
import org.factlint.claim.Vocabulary;
import org.factlint.factfile.ExaminedFile.Head;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.JsonParsing;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.ObjectValue;
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
  private static final long LARGEST_FACT_FILE = 20_000_000;

  private final ProblemLog log;
  private final Entities entities;
  private final Vocabulary vocabulary;

  /** The fact file, beside which its article is looked for; null if the article is given. */
  private final @Nullable InputFile file;

  private final Gaps gaps;

  private @Nullable Article article;

  private FactFileReader(
      ProblemLog log,
      Entities entities,
      Vocabulary vocabulary,
      @Nullable InputFile file,
      @Nullable Article article,
      Gaps gaps) {
    this.log = log;
    this.entities = entities;
    this.vocabulary = vocabulary;
    this.file = file;
    this.article = article;
    this.gaps = gaps;
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
      return new FactFileReader(log, entities, vocabulary, input, null, Gaps.NONE).read();
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
    return new FactFileReader(log, entities, vocabulary, null, article, Gaps.NONE).read();
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
    FactFileReader reader = new FactFileReader(log, entities, vocabulary, null, article, Gaps.NONE);
    return reader
        .source(reader.examine(Optional.of(about), claims))
        .filter(any -> log.size() == before);
  }

  /**
   * Reads as much of a fact file and its article as can be read.
   *
   * @param file the fact file
   * @param entities whom and what its claims may speak of
   * @param vocabulary the predicates that they may use
   * @param gaps what is missing in these two
   * @return what was read, and what is wrong
   * @throws UnreadableFileException if the fact file itself is no text
   */
  public static ExaminedFile examine(
      InputFile file, Entities entities, Vocabulary vocabulary, Gaps gaps)
      throws UnreadableFileException {
    ProblemLog log = new ProblemLog(file.shown(), file.text(LARGEST_FACT_FILE));
    return new FactFileReader(log, entities, vocabulary, file, null, gaps).examine();
  }

  /**
   * Reads as much as can be read of a fact file that is at hand, about an article that is at hand.
   *
   * @param shownPath what messages call the fact file
   * @param content the fact file
   * @param article the article, whatever the fact file calls it
   * @param entities whom and what its claims may speak of
   * @param vocabulary the predicates that they may use
   * @return what was read, and what is wrong
   */
  public static ExaminedFile examine(
      String shownPath, String content, Article article, Entities entities, Vocabulary vocabulary) {
    ProblemLog log = new ProblemLog(shownPath, content);
    return new FactFileReader(log, entities, vocabulary, null, article, Gaps.NONE).examine();
  }

  private ExaminedFile examine() {
    Optional<JsonFields> root =
        JsonParsing.parse(log).flatMap(node -> JsonFields.of(node, KEYS, REQUIRED, log));
    Optional<JsonFields> about = root.flatMap(this::about);
    List<JsonValue> claims = root.map(fields -> fields.items("claims")).orElse(List.of());
    return examine(about, claims);
  }

  private FactFileReading read() {
    Optional<Source> source = source(examine());
    return new FactFileReading(source.filter(any -> log.size() == 0), log.problems());
  }

  private Optional<JsonFields> about(JsonFields root) {
    SchemaVersion.check(root, SCHEMA, log);
    Optional<JsonFields> about =
        root.value("source")
            .flatMap(value -> JsonFields.of(value, SourceParser.KEYS, SourceParser.REQUIRED, log));
    if (file != null) {
      article = about.flatMap(new ArticleBeside(file, log)::find).orElse(article);
    }
    return about;
  }

  private ExaminedFile examine(Optional<JsonFields> about, List<JsonValue> nodes) {
    FactContext context =
        new FactContext(log, entities, vocabulary, article, new LinkedHashMap<>(), gaps);
    SourceParser parser = new SourceParser(context);
    Optional<SourceId> id = about.flatMap(parser::id).map(SourceId::new);
    Optional<SourceHeader> header = about.map(parser::header);
    Article text = article;
    if (about.isPresent() && text != null) {
      parser.checkUnchanged(about.get(), text);
    }
    return new ExaminedFile(
        log,
        about.map(JsonFields::node),
        text,
        id.flatMap(name -> header.map(known -> new Head(name, known))),
        claims(nodes, context));
  }

  private Optional<Source> source(ExaminedFile read) {
    Article text = read.article();
    List<Claim> claims = read.claims().stream().map(LocatedClaim::claim).toList();
    Optional<FactFile> written =
        Optional.ofNullable(file)
            .map(known -> new FactFile(known.shown(), Beginnings.of(read.claims(), log)));
    return text == null
        ? Optional.empty()
        : read.source().map(head -> new Source(head.id(), head.header(), text, claims, written));
  }

  private static List<LocatedClaim> claims(List<JsonValue> nodes, FactContext context) {
    ClaimIds ids = new ClaimIds(context);
    ids.collect(nodes);
    ClaimParser parser = new ClaimParser(context, ids);
    List<LocatedClaim> claims = new ArrayList<>();
    for (JsonValue node : nodes) {
      parser
          .claim(node)
          .ifPresent(claim -> claims.add(new LocatedClaim(claim, (ObjectValue) node)));
    }
    return List.copyOf(claims);
  }
}

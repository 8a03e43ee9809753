package org.factlint.job.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.claim.Vocabulary;
import org.factlint.factfile.ExaminedFile;
import org.factlint.factfile.FactFileReader;
import org.factlint.factfile.FactFileWriter;
import org.factlint.factfile.LocatedClaim;
import org.factlint.factfile.VocabularyReader;
import org.factlint.factfile.VocabularyReading;
import org.factlint.factfile.edit.ClaimAddition;
import org.factlint.factfile.edit.QuoteText;
import org.factlint.factfile.json.JsonText;
import org.factlint.finding.Problem;
import org.factlint.job.Surroundings;
import org.factlint.text.Article;
import org.factlint.text.InputFile;
import org.factlint.text.QuoteAnchor;
import org.factlint.text.Resolution;
import org.factlint.text.Resolution.Ambiguous;
import org.factlint.text.Resolution.Found;
import org.factlint.text.Span;
import org.factlint.value.Name;

/**
 * Adds a claim that somebody gives in a line to the fact file of an article, with its anchor. It
 * writes nothing itself.
 */
public final class AddClaimJob {
  /** Properties that say whom or what. */
  public static final Set<String> REFERENTS = Set.of("subject", "object", "place", "attribution");

  private final ClaimRequest request;
  private final Opened opened;
  private final Surroundings around;

  private AddClaimJob(ClaimRequest request, Opened opened, Surroundings around) {
    this.request = request;
    this.opened = opened;
    this.around = around;
  }

  /**
   * Adds a claim.
   *
   * @param request what to add
   * @return the fact file with it, or what is wrong
   */
  public static AddedClaim run(ClaimRequest request) {
    TargetFinder.Found found =
        TargetFinder.find(
            new DraftRequest(
                request.configuration(),
                request.workingDirectory(),
                List.of(request.article()),
                Optional.empty(),
                true));
    if (!found.problems().isEmpty()) {
      return AddedClaim.unreadable(found.problems());
    }
    Target target = found.targets().iterator().next();
    List<Problem> problems = new ArrayList<>();
    Surroundings around = surroundings(request, target, problems);
    Optional<Opened> opened = Opened.of(target, around, true, problems);
    return opened.isPresent() && problems.isEmpty()
        ? new AddClaimJob(request, opened.get(), around).added()
        : AddedClaim.unreadable(problems.stream().distinct().sorted(Problem.FILE_ORDER).toList());
  }

  private static Surroundings surroundings(
      ClaimRequest request, Target target, List<Problem> problems) {
    Optional<InputFile> file = request.configuration().own().vocabulary();
    Optional<VocabularyReading> own = file.map(VocabularyReader::merged);
    own.ifPresent(reading -> problems.addAll(reading.problems()));
    Vocabulary vocabulary =
        own.map(VocabularyReading::vocabulary).orElseGet(VocabularyReader::standard);
    Path folder = target.folder();
    Path project = request.configuration().folder();
    Path end = folder.startsWith(project) ? project : folder;
    Surroundings around =
        Surroundings.read(vocabulary, file, Surroundings.files(folder, end, target.shown()));
    problems.addAll(around.problems());
    return around;
  }

  private AddedClaim added() {
    Article article = opened.source().article();
    QuoteAnchor quote = QuoteAnchor.of(request.quote());
    List<Span> places = places(quote, article);
    if (places.size() > 1) {
      String lines =
          places.stream()
              .map(span -> String.valueOf(article.position(span.start()).line()))
              .distinct()
              .collect(Collectors.joining(", "));
      return AddedClaim.refused(
          List.of(
              "found words that stand "
                  + places.size()
                  + " times in "
                  + article.path()
                  + ", expected words that stand there once; quote more of them, or say --line, one"
                  + " of "
                  + lines));
    }
    String before = opened.content().orElse("");
    String file =
        before.isEmpty()
            ? FactFileWriter.write(opened.source(), opened.target().articleFromFacts())
            : before;
    String anchor =
        places.isEmpty() ? JsonText.quoted(request.quote()) : text(places.get(0), article);
    String nameless = ClaimAddition.to(file, json(Optional.empty(), anchor));
    ExaminedFile read = examined(nameless, article);
    List<String> refusals =
        read.log().problems().stream()
            .map(
                problem ->
                    "found "
                        + problem.found()
                        + ", expected "
                        + problem.expected()
                        + "; "
                        + problem.fix())
            .toList();
    if (!refusals.isEmpty()) {
      return AddedClaim.refused(refusals);
    }
    LocatedClaim last = read.claims().get(read.claims().size() - 1);
    String id = last.claim().id().toString();
    return new AddedClaim(
        Optional.of(opened.target().facts()),
        before,
        ClaimAddition.to(file, json(Optional.of(id), anchor)),
        id,
        List.of(),
        List.of());
  }

  private ExaminedFile examined(String content, Article article) {
    return FactFileReader.examine(
        opened.target().facts().shown(), content, article, around.entities(), around.vocabulary());
  }

  private List<Span> places(QuoteAnchor quote, Article article) {
    Resolution resolution = quote.in(article);
    if (resolution instanceof Found found) {
      return List.of(found.span());
    }
    return resolution instanceof Ambiguous ambiguous
        ? onLine(ambiguous.places(), article)
        : quote.looselyIn(article).stream().toList();
  }

  private List<Span> onLine(List<Span> places, Article article) {
    List<Span> there =
        places.stream()
            .filter(span -> article.position(span.start()).line() == request.line())
            .toList();
    return there.isEmpty() ? places : there;
  }

  private static String text(Span span, Article article) {
    QuoteAnchor anchor = QuoteAnchor.at(article, span);
    boolean once = QuoteAnchor.of(anchor.exact()).in(article) instanceof Found;
    return QuoteText.of(anchor, !once);
  }

  private String json(Optional<String> id, String anchor) {
    List<String> members = new ArrayList<>();
    id.ifPresent(name -> members.add("\"id\": " + JsonText.quoted(name)));
    request.properties().forEach((name, value) -> members.add(member(name, value)));
    if (id.isPresent() && request.properties().containsKey("id")) {
      members.remove(0);
    }
    members.add("\"quote\": " + anchor);
    return "{ " + String.join(", ", members) + " }";
  }

  private String member(String name, String value) {
    String key = JsonText.quoted(name) + ": ";
    return switch (name) {
      case "subject", "object", "place", "attribution" -> key + referent(value);
      case "time" -> key + "{ \"value\": " + JsonText.quoted(value) + " }";
      case "quantity" -> key + quantity(value);
      default -> key + JsonText.quoted(value);
    };
  }

  /** An identifier, else the one entity of that name; words that are neither are words. */
  private String referent(String value) {
    List<Entity> named =
        around.entities().all().stream()
            .filter(entity -> entity.names().contains(new Name(value)))
            .toList();
    boolean known = around.entities().find(new EntityId(value)).isPresent();
    if (!known && named.size() == 1) {
      return JsonText.quoted(named.get(0).id().toString());
    }
    boolean words = !known && value.strip().contains(" ");
    return words ? "{ \"text\": " + JsonText.quoted(value) + " }" : JsonText.quoted(value);
  }

  /** “12 count:bridge”: an amount and the code of its unit. */
  private static String quantity(String value) {
    String[] parts = value.strip().split("\\s+", 2);
    return "{ \"amount\": "
        + JsonText.quoted(parts[0])
        + (parts.length > 1 ? ", \"unitCode\": " + JsonText.quoted(parts[1]) : "")
        + " }";
  }
}

package org.factlint.job.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factlint.claim.Claim;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityType;
import org.factlint.claim.Predicate;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Source;
import org.factlint.claim.Vocabulary;
import org.factlint.extract.claims.ClaimReader;
import org.factlint.extract.claims.Extraction;
import org.factlint.extract.coverage.CoverageReader;
import org.factlint.factfile.FactFileMerge;
import org.factlint.factfile.FactFileWriter;
import org.factlint.factfile.SharedFileWriter;
import org.factlint.finding.Problem;
import org.factlint.job.FileNames;
import org.factlint.job.Surroundings;
import org.factlint.job.draft.DraftOutcome.Added;
import org.factlint.job.draft.DraftOutcome.ArticleDraft;
import org.factlint.job.draft.DraftOutcome.DraftFile;
import org.factlint.job.draft.DraftOutcome.Drafted;
import org.factlint.text.InputFile;
import org.factlint.text.Prose;
import org.factlint.text.UnreadableFileException;

/** Drafts the fact files of one folder, and what they add to its lists. */
final class FolderDraft {
  private static final long LARGEST = 20_000_000;

  private final Surroundings around;
  private final Proposals proposals;
  private final ClaimReader claims;
  private final CoverageReader coverage = new CoverageReader();
  private final Map<PredicateId, Predicate> predicates = new LinkedHashMap<>();

  private final List<ArticleDraft> articles = new ArrayList<>();
  private final List<Added> lists = new ArrayList<>();
  private final List<DraftFile> files = new ArrayList<>();

  /** What was read in an article, with entities that all articles of the folder share. */
  private record Read(Opened opened, Source source, List<String> notes) {}

  FolderDraft(Surroundings around, ClaimReader claims) {
    this.around = around;
    this.proposals = new Proposals(around.entities());
    this.claims = claims.with(around.vocabulary());
  }

  /** Drafts the articles of the folder; in which order they were named does not matter. */
  Drafted draft(List<Opened> opened) {
    List<Read> reads =
        opened.stream()
            .sorted(Comparator.comparing(article -> article.target().facts().shown()))
            .map(this::read)
            .toList();
    Vocabulary vocabulary = vocabulary();
    Mending mending = new Mending(proposals.all(), vocabulary);
    Map<PredicateId, Predicate> used = new LinkedHashMap<>();
    for (Read read : reads) {
      Source mended = mending.mended(read.source());
      mended.claims().stream()
          .map(claim -> claim.statement().predicate())
          .filter(predicates::containsKey)
          .forEach(id -> used.put(id, predicates.get(id)));
      put(read, mended);
    }
    lists(opened.get(0).target(), used);
    return new Drafted(List.copyOf(articles), List.copyOf(lists), List.copyOf(files));
  }

  private Read read(Opened opened) {
    Source source = opened.source();
    Extraction extraction = claims.read(source, around.entities());
    Source read = extraction.source();
    if (read.claims().isEmpty()) {
      return new Read(opened, read, notes(extraction));
    }
    Referents referents = proposals.take(extraction.entities());
    extraction.predicates().forEach(p -> predicates.putIfAbsent(p.id(), anyObject(p)));
    List<Claim> claims = read.claims().stream().filter(Subjects::told).map(referents::of).toList();
    return new Read(
        opened, new Source(read.id(), read.header(), read.article(), claims), notes(extraction));
  }

  private static List<String> notes(Extraction extraction) {
    List<String> notes = new ArrayList<>();
    for (Problem problem : extraction.problems()) {
      notes.add(
          "found " + problem.found() + ", expected " + problem.expected() + "; " + problem.fix());
    }
    if (notes.isEmpty() && extraction.source().claims().isEmpty()) {
      notes.add("no claim was read in it");
    }
    if (notes.isEmpty() && extraction.source().header().published() == null) {
      notes.add(
          "when it was published is not known, and times that count from that day have no value;"
              + " put “published” into its front matter, and draft it again");
    }
    return notes;
  }

  /** As it will stand in the vocabulary of the folder. */
  private static Predicate anyObject(Predicate generic) {
    return new Predicate(
        generic.id(),
        generic.label(),
        generic.kind(),
        new Predicate.Arguments(Set.of(), Set.of(EntityType.values())),
        generic.kinship(),
        generic.identity(),
        generic.measure(),
        generic.presentation());
  }

  private Vocabulary vocabulary() {
    List<Predicate> words = new ArrayList<>(around.vocabulary().predicates());
    words.addAll(predicates.values());
    return new Vocabulary(words);
  }

  private void put(Read read, Source mended) {
    Opened opened = read.opened();
    Target target = opened.target();
    List<Claim> old = opened.source().claims();
    Merge merge = Merge.of(old, mended.claims());
    boolean nothing = mended.claims().isEmpty();
    if (!nothing) {
      String content =
          opened
              .content()
              .map(
                  text -> FactFileMerge.merged(text, opened.source(), merge.claims(), merge.kept()))
              .orElseGet(
                  () -> FactFileWriter.write(with(mended, merge), target.articleFromFacts()));
      write(target.facts(), content, opened.content().orElse(""));
      if (!target.article().exists()) {
        write(target.article(), mended.article().text(), "");
      }
    }
    List<Claim> now = nothing ? old : merge.claims();
    articles.add(
        new ArticleDraft(
            mended.article(),
            target.facts().shown(),
            now.size(),
            nothing ? now.size() : merge.kept().size(),
            nothing ? 0 : merge.replaced(),
            coverage.of(Prose.of(mended.article()), now),
            read.notes()));
  }

  private static Source with(Source source, Merge merge) {
    return new Source(source.id(), source.header(), source.article(), merge.claims());
  }

  private void lists(Target target, Map<PredicateId, Predicate> used) {
    List<Entity> entities = proposals.proposed();
    InputFile file = target.beside(FileNames.ENTITIES);
    add(file, entities.size(), SharedFileWriter.entities(content(file), entities));
    List<Predicate> words =
        used.values().stream().sorted(Comparator.comparing(Predicate::id)).toList();
    InputFile vocabulary = target.beside(FileNames.VOCABULARY);
    add(vocabulary, words.size(), SharedFileWriter.predicates(content(vocabulary), words));
  }

  private void add(InputFile file, int count, String content) {
    if (count > 0) {
      lists.add(new Added(file.shown(), count));
      write(file, content, "");
    }
  }

  private void write(InputFile file, String content, String before) {
    if (!content.equals(before)) {
      files.add(new DraftFile(file.path(), file.shown(), content));
    }
  }

  /** A list that was read before without a problem; nothing if there is none. */
  private static String content(InputFile file) {
    try {
      return file.text(LARGEST);
    } catch (UnreadableFileException none) {
      return "";
    }
  }
}

package org.factlint.job.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factlint.claim.Claim;
import org.factlint.claim.Entities;
import org.factlint.claim.Referent;
import org.factlint.claim.Source;
import org.factlint.claim.SourceHeader;
import org.factlint.claim.Statement;
import org.factlint.claim.Vocabulary;
import org.factlint.factfile.FactFileReader;
import org.factlint.factfile.FactFileWriter;
import org.factlint.finding.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Makes a draft that the strict reader of fact files takes. What the reader would refuse says less:
 * words instead of an entity of the wrong sort, no object instead of one that the predicate does
 * not take. A claim of which nothing can be saved is left out.
 */
final class Mending {
  private final Entities entities;
  private final Vocabulary vocabulary;

  Mending(Entities entities, Vocabulary vocabulary) {
    this.entities = entities;
    this.vocabulary = vocabulary;
  }

  /** The same source with what its fact file can hold. Each round says less, so it ends. */
  Source mended(Source draft) {
    Source source = draft;
    List<Problem> problems = problems(source);
    while (!problems.isEmpty()) {
      source = mended(source, problems);
      problems = problems(source);
    }
    return source;
  }

  private List<Problem> problems(Source source) {
    String content = FactFileWriter.write(source);
    String path = source.article().path();
    return FactFileReader.read(path, content, source.article(), entities, vocabulary).problems();
  }

  private Source mended(Source source, List<Problem> problems) {
    List<@Nullable Claim> claims = new ArrayList<>(source.claims());
    Map<String, String> properties = new LinkedHashMap<>(source.header().properties());
    for (Problem problem : problems) {
      String[] steps = problem.pointer().split("/", -1);
      if (steps.length > 2 && steps[1].equals("claims")) {
        int number = Integer.parseInt(steps[2]);
        Claim claim = claims.get(number);
        String slot = steps.length > 3 ? steps[3] : "";
        claims.set(number, claim == null ? null : lesser(claim, slot));
      } else if (steps.length <= 2 || properties.remove(steps[2]) == null) {
        throw new IllegalStateException("a draft that cannot be read: " + problem.message());
      }
    }
    List<Claim> left = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim != null) {
        left.add(claim);
      }
    }
    SourceHeader old = source.header();
    SourceHeader header =
        new SourceHeader(
            old.title(), old.published(), old.publishedBasis(), old.coverage(), properties);
    return new Source(source.id(), header, source.article(), List.copyOf(left));
  }

  private @Nullable Claim lesser(Claim claim, String slot) {
    Statement said = claim.statement();
    Referent subject = said.subject();
    Referent object = said.object();
    if (slot.equals("subject")) {
      subject = words(subject);
    } else if (slot.equals("object")) {
      object = words(object);
    } else {
      return null;
    }
    return subject == null
        ? null
        : new Claim(
            claim.id(),
            new Statement(
                subject, said.predicate(), object, said.time(), said.quantity(), said.place()),
            claim.manner(),
            claim.qualifiers(),
            claim.quote(),
            claim.context(),
            claim.origin(),
            claim.reviewedBy());
  }

  /** The words for an entity; nothing for what is words already. */
  private @Nullable Referent words(@Nullable Referent referent) {
    return referent instanceof Referent.Known known
        ? entities
            .find(known.id())
            .map(entity -> new Referent.Described(entity.displayName(), null))
            .orElse(null)
        : null;
  }
}

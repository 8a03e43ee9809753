package org.factlint.extract.frame.clause;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factlint.extract.frame.Predicate;
import org.factlint.extract.frame.Stance;
import org.factlint.extract.frame.noun.Arguments;
import org.factlint.extract.frame.phrase.Lexicon;
import org.factlint.extract.frame.phrase.NounPhrase;
import org.factlint.extract.frame.phrase.VerbGroup;

/** Finds who says what is said in the clauses of a sentence. */
final class Speakers {
  private static final Set<String> UNNAMED =
      Set.of(
          "some",
          "source",
          "report",
          "rumour",
          "rumor",
          "observer",
          "critic",
          "many",
          "people",
          "other",
          "insider");

  private final Lexicon lexicon;
  private final Arguments arguments;
  private final Map<Clause, Stance.Speaker> speakers = new LinkedHashMap<>();

  private Speakers(Lexicon lexicon, Arguments arguments) {
    this.lexicon = lexicon;
    this.arguments = arguments;
  }

  static Speakers of(Lexicon lexicon, Arguments arguments, List<Clause> clauses) {
    Speakers speakers = new Speakers(lexicon, arguments);
    clauses.forEach(speakers::invert);
    for (Clause clause : clauses) {
      speakers
          .governed(clause)
          .or(() -> speakers.accordingTo(clause))
          .ifPresent(s -> speakers.speakers.put(clause, s));
    }
    clauses.stream().filter(speakers::isTag).forEach(tag -> speakers.spread(tag, clauses));
    return speakers;
  }

  Optional<Stance.Speaker> of(Clause clause) {
    return Optional.ofNullable(speakers.get(clause));
  }

  /** Whether a speaker has no name, and the words for it only hint at a source. */
  static boolean isUnnamed(Stance.Speaker speaker) {
    String words = speaker.words().toLowerCase(Locale.ROOT);
    return speaker.mention().isEmpty()
        && UNNAMED.stream().anyMatch(word -> words.matches("(?:.* )?" + word + "s?(?: .*)?"));
  }

  /** "…, said Ida Osei": the subject stands behind the verb. */
  private void invert(Clause clause) {
    boolean inverted =
        clause.subject == null
            && says(clause)
            && !clause.objects().isEmpty()
            && clause.verb != null
            && clause.verb.isFinite();
    if (inverted) {
      Clause.Part first =
          clause.parts.stream()
              .filter(part -> part.preposition().isEmpty())
              .findFirst()
              .orElseThrow();
      clause.parts.remove(first);
      clause.subject = first.phrase();
    }
  }

  private boolean says(Clause clause) {
    VerbGroup verb = clause.verb;
    return verb != null
        && verb.voice() == Predicate.Voice.ACTIVE
        && lexicon.is("say", verb.lemma());
  }

  private Optional<Stance.Speaker> governed(Clause clause) {
    Clause child = clause;
    for (Clause governor = clause.parent; governor != null; governor = governor.parent) {
      if (says(governor) && (child.kind == Clause.Kind.CONTENT || isDenied(child, governor))) {
        return speaker(governor);
      }
      child = governor;
    }
    return Optional.empty();
  }

  /** “The mayor denied <b>taking</b> bribes”. */
  private boolean isDenied(Clause clause, Clause governor) {
    return clause.kind == Clause.Kind.PARTICIPLE
        && clause.verb != null
        && governor.verb != null
        && clause.verb.form() == VerbGroup.Form.GERUND
        && clause.verb.from() == governor.verb.to()
        && (lexicon.is("deny", governor.verb.lemma())
            || governor.verb.lemma().matches("report|admit|claim|describe|recall|acknowledge"));
  }

  private Optional<Stance.Speaker> speaker(Clause says) {
    NounPhrase subject = says.subject;
    VerbGroup verb = says.verb;
    return subject == null || verb == null
        ? Optional.empty()
        : Optional.of(speaker(subject, verb.lemma()));
  }

  private Stance.Speaker speaker(NounPhrase phrase, String verb) {
    NounPhrase one = phrase.each().get(0);
    return new Stance.Speaker(
        phrase.span(), phrase.words(phrase.from(), phrase.to()), arguments.mention(one), verb);
  }

  private Optional<Stance.Speaker> accordingTo(Clause clause) {
    Optional<Clause.Part> source =
        clause.parts.stream()
            .filter(part -> part.preposition().filter("according to"::equals).isPresent())
            .findFirst();
    source.ifPresent(clause.parts::remove);
    return source.map(part -> speaker(part.phrase(), "accord"));
  }

  /** "…, the ministry said": a clause of saying without what is said. */
  private boolean isTag(Clause clause) {
    return (clause.kind == Clause.Kind.MAIN || clause.kind == Clause.Kind.ASIDE)
        && says(clause)
        && clause.objects().size() <= (addresses(clause) ? 1 : 0)
        && clause.subject != null;
  }

  private boolean addresses(Clause clause) {
    return clause.verb != null && lexicon.is("addresses", clause.verb.lemma());
  }

  private void spread(Clause tag, List<Clause> clauses) {
    boolean governs =
        clauses.stream().anyMatch(c -> c.parent == tag && c.kind == Clause.Kind.CONTENT);
    Optional<Stance.Speaker> speaker = speaker(tag);
    if (governs || speaker.isEmpty()) {
      return;
    }
    for (Clause clause : clauses) {
      boolean told = clause.from < tag.from || tag.kind == Clause.Kind.ASIDE;
      if (clause != tag && !isTag(clause) && told) {
        speakers.putIfAbsent(clause, speaker.get());
      }
    }
  }
}

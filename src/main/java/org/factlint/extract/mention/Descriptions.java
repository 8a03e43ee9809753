package org.factlint.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.factlint.claim.EntityType;
import org.factlint.extract.language.Chunk;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Text;
import org.factlint.extract.language.Token;

/**
 * Resolves "the minister", "the company": to the one figure named so far whose title or name says
 * that it is such a one.
 */
final class Descriptions {
  private static final Set<String> ARTICLES = Set.of("the", "this", "that");
  private static final Pattern PERSON = Pattern.compile("[a-z]+(?:ologist|ician|woman|sman)");
  private static final Set<String> COMPANIES = Set.of("company", "firm", "group", "corporation");

  private final Text text;
  private final NameWords words;
  private final Map<FigureId, FigureDraft> drafts;
  private final List<Mention> names;

  Descriptions(Text text, NameWords words, Map<FigureId, FigureDraft> drafts, List<Mention> names) {
    this.text = text;
    this.words = words;
    this.drafts = drafts;
    this.names = names;
  }

  List<Mention> resolved() {
    List<Mention> found = new ArrayList<>();
    for (int s = 0; s < text.sentences().size(); s++) {
      Sentence sentence = text.sentences().get(s);
      for (Chunk chunk : sentence.chunks()) {
        if (chunk.type() == Chunk.Type.NP) {
          resolve(sentence, s, chunk).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Mention> resolve(Sentence sentence, int number, Chunk chunk) {
    Token first = sentence.tokens().get(chunk.from());
    Token head = sentence.tokens().get(chunk.to() - 1);
    boolean plain =
        ARTICLES.contains(first.lower())
            && (head.tag().equals("NN") || head.tag().equals("NNP"))
            && chunk.to() - chunk.from() <= 3
            && !followedByOf(sentence, chunk.to())
            && names.stream()
                .noneMatch(name -> overlaps(name, number, chunk) && name.to() >= chunk.to());
    if (!plain) {
      return Optional.empty();
    }
    String noun = head.folded().toLowerCase(Locale.ROOT);
    List<FigureId> fitting =
        drafts.entrySet().stream()
            .filter(entry -> fits(noun, entry.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    Optional<FigureId> meant =
        fitting.size() == 1
            ? Optional.of(fitting.get(0)).filter(figure -> namedBefore(figure, number))
            : fitting.isEmpty() && chunk.from() == 0
                ? lastSubject(noun, number)
                : COMPANIES.contains(noun) ? lastOf(fitting, number) : Optional.empty();
    return meant.map(
        figure ->
            new Mention(
                sentence.span(chunk.from(), chunk.to()),
                Phrases.words(sentence, chunk.from(), chunk.to()),
                number,
                chunk.from(),
                chunk.to(),
                Mention.Kind.DESCRIPTION,
                Optional.of(figure)));
  }

  private boolean fits(String noun, FigureDraft draft) {
    if (noun.equals("country") || noun.equals("nation")) {
      return draft.type().filter(EntityType.COUNTRY::equals).isPresent();
    }
    boolean titled = draft.titles().stream().anyMatch(title -> hasWord(title.words(), noun));
    if (words.isRole(noun)) {
      return titled;
    }
    boolean organisation = draft.type().filter(EntityType.ORGANISATION::equals).isPresent();
    if (COMPANIES.contains(noun)) {
      return organisation && !isOfOtherKind(draft);
    }
    return titled || (words.kind(noun).isPresent() && nameFits(draft, noun));
  }

  private static boolean nameFits(FigureDraft draft, String noun) {
    return draft.words().stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(word -> word.equals(noun) || (noun.equals("union") && word.equals("workers")));
  }

  /** A ministry or a union is no company, and whom a paper quotes speaks to it, not of it. */
  private static boolean isOfOtherKind(FigureDraft draft) {
    return draft.words().stream()
        .anyMatch(
            word ->
                word.matches(
                    "Ministry|Department|Union|Workers|Council|University|Court|Parliament|Party"
                        + "|Committee|Commission|Agency|Office|Authority|School|Police|Army|Club"
                        + "|Senate|Congress|Government|Service|Federation|Association|United|FC|FM|TV"
                        + "|Radio|News|Press|Times|Herald|Gazette|Tribune|Post"));
  }

  private static boolean hasWord(String words, String noun) {
    return List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")).contains(noun);
  }

  /** “Ada Berg needs patience. The cardiologist …”: nobody else was spoken of right before. */
  private Optional<FigureId> lastSubject(String noun, int sentence) {
    boolean person = words.isRole(noun) || PERSON.matcher(noun).matches();
    if (!person || sentence == 0 || !sameParagraph(sentence)) {
      return Optional.empty();
    }
    List<Mention> before =
        names.stream()
            .filter(name -> name.sentence() == sentence - 1)
            .filter(this::isPerson)
            .toList();
    return before.size() == 1 && before.get(0).from() <= 2
        ? before.get(0).figure()
        : Optional.empty();
  }

  /** The one of several that the sentence before speaks of. */
  private Optional<FigureId> lastOf(List<FigureId> figures, int sentence) {
    if (sentence == 0 || !sameParagraph(sentence)) {
      return Optional.empty();
    }
    List<FigureId> before =
        names.stream()
            .filter(name -> name.sentence() == sentence - 1)
            .flatMap(name -> name.figure().stream())
            .filter(figures::contains)
            .distinct()
            .toList();
    return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
  }

  private boolean sameParagraph(int sentence) {
    return text.sentences().get(sentence).paragraph()
        == text.sentences().get(sentence - 1).paragraph();
  }

  private boolean isPerson(Mention name) {
    return name.figure()
        .flatMap(figure -> Optional.ofNullable(drafts.get(figure)))
        .flatMap(FigureDraft::type)
        .filter(EntityType.PERSON::equals)
        .isPresent();
  }

  private boolean namedBefore(FigureId figure, int sentence) {
    return names.stream()
        .anyMatch(
            name -> name.sentence() < sentence && name.figure().filter(figure::equals).isPresent());
  }

  private static boolean overlaps(Mention name, int sentence, Chunk chunk) {
    return name.sentence() == sentence && name.from() < chunk.to() && chunk.from() < name.to();
  }

  private static boolean followedByOf(Sentence sentence, int token) {
    return token < sentence.tokens().size()
        && Set.of("of", "who", "that", "which").contains(sentence.tokens().get(token).lower());
  }
}

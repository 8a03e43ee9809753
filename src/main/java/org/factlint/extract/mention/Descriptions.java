package org.factlint.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            && names.stream().noneMatch(name -> overlaps(name, number, chunk));
    if (!plain) {
      return Optional.empty();
    }
    String noun = head.folded().toLowerCase(Locale.ROOT);
    List<FigureId> fitting =
        drafts.entrySet().stream()
            .filter(entry -> fits(noun, entry.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    if (fitting.size() != 1 || !namedBefore(fitting.get(0), number)) {
      return Optional.empty();
    }
    return Optional.of(
        new Mention(
            sentence.span(chunk.from(), chunk.to()),
            Phrases.words(sentence, chunk.from(), chunk.to()),
            number,
            chunk.from(),
            chunk.to(),
            Mention.Kind.DESCRIPTION,
            Optional.of(fitting.get(0))));
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

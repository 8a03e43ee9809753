package org.factlint.extract.frame.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.factlint.extract.frame.Predicate;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;

/** Cuts verb phrases into groups of one verb each, and reads their forms. */
final class VerbGroups {
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");
  private static final Set<String> MERE =
      Set.of(
          "only",
          "just",
          "merely",
          "simply",
          "more",
          "less",
          "fewer",
          "necessarily",
          "always",
          "all",
          "everyone",
          "everybody",
          "until",
          "yet",
          "so",
          "as",
          "without");

  /** “Was not ill”, “pleaded not guilty”. */
  private static final Set<String> DENIED_BEHIND = Set.of("be", "plead", "remain", "stay", "seem");

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "neither", "nor", "hardly", "scarcely");

  private static final int LONGEST_SUBJECT = 6;
  private static final String NOUNS = "DT|JJ|NN.*|PRP.?|CD|POS";

  private VerbGroups() {}

  /** The groups of a stretch of verbs and adverbs. */
  static List<VerbGroup> of(Sentence sentence, int from, int to) {
    List<VerbGroup> groups = new ArrayList<>();
    int start = from;
    boolean complete = false;
    for (int i = from; i < to; i++) {
      Token token = sentence.tokens().get(i);
      boolean opens = token.is("TO") || token.is("CC");
      boolean verb = token.is("VB") || token.is("MD");
      if ((opens || (verb && complete)) && hasVerb(sentence, start, i)) {
        groups.add(group(sentence, start, i));
        start = token.is("CC") ? i + 1 : i;
        complete = false;
      }
      complete = complete || (token.is("VB") && !isAuxiliary(sentence, i, to));
    }
    if (hasVerb(sentence, start, to)) {
      groups.add(group(sentence, start, to));
    }
    return groups;
  }

  private static boolean isAuxiliary(Sentence sentence, int index, int to) {
    if (!AUXILIARIES.contains(sentence.tokens().get(index).lemma())) {
      return false;
    }
    for (int i = index + 1; i < to; i++) {
      Token next = sentence.tokens().get(i);
      if (next.is("VB") || next.is("MD")) {
        return !next.tag().equals("VBZ") && !next.tag().equals("VBP");
      }
      if (next.is("TO") || next.is("CC")) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasVerb(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream().anyMatch(t -> t.is("VB") || t.is("MD"));
  }

  private static VerbGroup group(Sentence sentence, int from, int to) {
    List<Token> verbs =
        sentence.tokens().subList(from, to).stream().filter(t -> t.is("VB") || t.is("MD")).toList();
    Token first = verbs.get(0);
    Token head = verbs.get(verbs.size() - 1);
    Optional<String> modal = verbs.stream().filter(t -> t.is("MD")).map(Token::lemma).findFirst();
    boolean negated =
        sentence.tokens().subList(from, to).stream().anyMatch(t -> NEGATIONS.contains(t.lower()))
            || IntStream.rangeClosed(from, head.index()).anyMatch(i -> isNoLonger(sentence, i))
            || (DENIED_BEHIND.contains(head.lemma()) && isDeniedBehind(sentence, to))
            || isInverted(sentence, from)
            || (from > 0 && NEGATIONS.contains(sentence.tokens().get(from - 1).lower()));
    boolean infinitive = sentence.tokens().subList(from, to).stream().anyMatch(t -> t.is("TO"));
    VerbGroup.Form form = infinitive ? VerbGroup.Form.INFINITIVE : form(first);
    return new VerbGroup(
        sentence,
        from,
        to,
        head.index(),
        form,
        voice(verbs, form),
        tense(verbs, form),
        negated,
        modal);
  }

  /** “She was not ill”; “not only”, “not more than” deny something else. */
  private static boolean isDeniedBehind(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    return at + 1 < tokens.size()
        && NEGATIONS.contains(tokens.get(at).lower())
        && !MERE.contains(tokens.get(at + 1).lower());
  }

  private static boolean isNoLonger(Sentence sentence, int from) {
    return from >= 2
        && sentence.tokens().get(from - 1).lower().equals("longer")
        && sentence.tokens().get(from - 2).lower().equals("no");
  }

  /** "Nor did the owner plan to sell": the denial stands before the verb that helps. */
  private static boolean isInverted(Sentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    int help = from - 1;
    while (help > Math.max(0, from - LONGEST_SUBJECT) && tokens.get(help).tag().matches(NOUNS)) {
      help--;
    }
    boolean helps =
        help > 0
            && help < from - 1
            && (tokens.get(help).is("MD") || AUXILIARIES.contains(tokens.get(help).lemma()));
    if (!helps) {
      return false;
    }
    String before = tokens.get(help - 1).lower();
    return Set.of("nor", "neither", "never").contains(before)
        || (help > 1 && before.equals("once") && tokens.get(help - 2).lower().equals("not"))
        || (help > 1 && tokens.get(help - 2).lower().equals("no") && before.matches("time|point"));
  }

  private static VerbGroup.Form form(Token first) {
    return switch (first.tag()) {
      case "VBG" -> VerbGroup.Form.GERUND;
      case "VBN" -> VerbGroup.Form.PARTICIPLE;
      default -> VerbGroup.Form.FINITE;
    };
  }

  private static Predicate.Voice voice(List<Token> verbs, VerbGroup.Form form) {
    Token head = verbs.get(verbs.size() - 1);
    boolean past = head.is("VBN") || head.is("VBD");
    boolean behindBe =
        verbs.size() > 1 && Set.of("be", "get").contains(verbs.get(verbs.size() - 2).lemma());
    boolean alone = verbs.size() == 1 && form == VerbGroup.Form.PARTICIPLE;
    return past && (behindBe || alone) ? Predicate.Voice.PASSIVE : Predicate.Voice.ACTIVE;
  }

  private static Predicate.Tense tense(List<Token> verbs, VerbGroup.Form form) {
    Token first = verbs.get(0);
    if (form != VerbGroup.Form.FINITE) {
      return Predicate.Tense.NONE;
    }
    if (first.is("MD")) {
      return Set.of("will", "shall").contains(first.lemma())
          ? Predicate.Tense.FUTURE
          : Predicate.Tense.NONE;
    }
    boolean past = first.is("VBD");
    if (first.lemma().equals("have") && verbs.size() > 1) {
      return past ? Predicate.Tense.PAST : Predicate.Tense.PERFECT;
    }
    return past ? Predicate.Tense.PAST : Predicate.Tense.PRESENT;
  }
}

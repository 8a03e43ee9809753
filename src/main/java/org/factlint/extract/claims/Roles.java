package org.factlint.extract.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;

/**
 * Finds who is said to be what: “Mines Minister Ada Berg”, “Ada Berg, the company's chief
 * engineer”, “the mediator, Ada Berg”, “Ada Berg, who heads the office”.
 */
final class Roles {
  private static final Set<String> NOUNS = nouns();
  private static final Set<String> LEADING =
      Set.of(
          "head",
          "heads",
          "headed",
          "lead",
          "leads",
          "led",
          "chair",
          "chairs",
          "chaired",
          "run",
          "runs",
          "ran",
          "directs",
          "directed");
  private static final int LONGEST_ROLE = 9;

  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<RoleMention> found = new ArrayList<>();

  private Roles(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  static List<RoleMention> in(Sentence sentence) {
    Roles roles = new Roles(sentence);
    int at = 0;
    while (at < roles.tokens.size()) {
      int end = roles.nameEnd(at);
      if (end - at >= 1) {
        roles.name(at, end);
        at = end;
      } else {
        at++;
      }
    }
    return roles.found;
  }

  private static Set<String> nouns() {
    InputStream stream =
        Objects.requireNonNull(Roles.class.getResourceAsStream("role-nouns.txt"), "missing");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      Set<String> nouns = new TreeSet<>();
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split("\\s+")))
          .filter(word -> !word.isEmpty())
          .forEach(nouns::add);
      return nouns;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static boolean roleNoun(Token token) {
    String word = token.lower();
    return NOUNS.contains(word)
        || (word.endsWith("s") && NOUNS.contains(word.substring(0, word.length() - 1)));
  }

  /** One past the last of the capitalised words from here. */
  private int nameEnd(int from) {
    int end = from;
    while (end < tokens.size() && capitalised(tokens.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean capitalised(Token token) {
    return token.is("NNP") && Character.isUpperCase(token.text().codePointAt(0));
  }

  private void name(int from, int to) {
    int begin = from;
    while ((begin < to && roleNoun(tokens.get(begin)))
        || (begin < to - 2 && titleWord(begin, to))) {
      begin++;
    }
    if (to - begin < 2 || to - begin > 4) {
      return;
    }
    String name = words(begin, to);
    if (begin > from) {
      int role = roleBefore(from);
      add(name, role, begin, role, to);
    } else {
      before(from, to, name);
    }
    behind(to, begin, name);
  }

  /** Whether a role noun follows before the name is down to two words: “Mines Minister …”. */
  private boolean titleWord(int at, int to) {
    for (int i = at; i < to - 2; i++) {
      if (roleNoun(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Where a role begins whose words run up to here: with lower-case words before it. */
  private int roleBefore(int at) {
    int from = at;
    while (from > 0 && at - from < LONGEST_ROLE && partOfRole(tokens.get(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean partOfRole(Token token) {
    return token.is("NN") || token.is("JJ") || token.is("PRP$") || token.is("POS");
  }

  /** “The architect, Ada Berg”, “the mediator Ada Berg”, “club captain Ada Berg”. */
  private void before(int from, int to, String name) {
    boolean comma = from > 0 && tokens.get(from - 1).text().equals(",");
    int end = comma ? from - 1 : from;
    if (end == 0) {
      return;
    }
    if (roleNoun(tokens.get(end - 1))) {
      int begin = roleBefore(end);
      add(name, begin, end, begin, to);
    } else {
      complemented(end).ifPresent(begin -> add(name, begin, end, begin, to));
    }
  }

  /** “The prime minister of Dovra, Ada Berg”: a role with “of …” or “for …” behind its noun. */
  private Optional<Integer> complemented(int end) {
    for (int i = end - 1; i > 0 && end - i < LONGEST_ROLE; i--) {
      Token token = tokens.get(i);
      if (token.text().equals(",") || token.is("VB") || token.is("MD")) {
        return Optional.empty();
      }
      if (Set.of("of", "for", "at").contains(token.lower()) && roleNoun(tokens.get(i - 1))) {
        boolean comma = end < tokens.size() && tokens.get(end).text().equals(",");
        return comma ? Optional.of(roleBefore(i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** “Ada Berg, the union's president”, “Ada Berg, who heads the office”. */
  private void behind(int to, int begin, String name) {
    if (to + 1 >= tokens.size() || !tokens.get(to).text().equals(",")) {
      is(to, begin, name);
      return;
    }
    int from = to + 1;
    Token first = tokens.get(from);
    if (first.lower().equals("who")
        && from + 1 < tokens.size()
        && LEADING.contains(tokens.get(from + 1).lower())) {
      add(name, from + 1, stop(from + 2), begin, stop(from + 2));
      return;
    }
    role(from).ifPresent(end -> add(name, from, end, begin, end));
  }

  private void is(int to, int begin, String name) {
    if (to < tokens.size()
        && Set.of("is", "was", "became", "remains").contains(tokens.get(to).lower())) {
      role(to + 1).ifPresent(end -> add(name, to + 1, end, begin, end));
    }
  }

  /** Where a role that begins here ends, if there is one. */
  private Optional<Integer> role(int from) {
    int at = from;
    boolean noun = false;
    while (at < tokens.size() && at - from < LONGEST_ROLE) {
      Token token = tokens.get(at);
      boolean inside =
          partOfRole(token)
              || token.is("DT")
              || token.is("VBG")
              || (noun && Set.of("of", "for", "at").contains(token.lower()));
      if (!inside) {
        break;
      }
      noun |= roleNoun(token) && !token.is("NNS");
      at++;
    }
    return noun && at > from ? Optional.of(at) : Optional.empty();
  }

  private int stop(int from) {
    int at = from;
    while (at < tokens.size()
        && (partOfRole(tokens.get(at))
            || tokens.get(at).is("DT")
            || tokens.get(at).lower().equals("of"))) {
      at++;
    }
    return at;
  }

  private String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens.subList(from, to)) {
      boolean joined = words.isEmpty() || token.is("POS");
      words.append(joined ? "" : " ").append(token.text());
    }
    return words.toString();
  }

  private void add(String name, int roleFrom, int roleTo, int from, int to) {
    if (roleTo > roleFrom && to > from) {
      found.add(
          new RoleMention(
              name,
              words(roleFrom, roleTo).toLowerCase(Locale.ROOT),
              sentence.span(Math.min(from, roleFrom), Math.max(to, roleTo))));
    }
  }
}

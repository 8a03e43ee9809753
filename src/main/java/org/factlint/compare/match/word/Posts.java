package org.factlint.compare.match.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.factlint.extract.language.Stems;

/** Knows which posts, ranks and parts exclude each other in one person at one time. */
public final class Posts {
  private final Map<String, List<Post>> byFirstWord = new LinkedHashMap<>();

  private Posts() {
    List<String> lines = Lexicon.lines("roles.txt");
    for (int set = 0; set < lines.size(); set++) {
      for (String item : lines.get(set).split(",", -1)) {
        String[] names = item.split("=", -1);
        for (String name : names) {
          List<String> words = words(name);
          byFirstWord
              .computeIfAbsent(words.get(0), any -> new ArrayList<>(2))
              .add(new Post(set, names[0].strip(), words));
        }
      }
    }
  }

  /**
   * The posts that all stories share.
   *
   * @return the posts of the lists of this package
   */
  public static Posts standard() {
    return new Posts();
  }

  /**
   * A post of the lists.
   *
   * @param set the list of posts that exclude each other
   * @param name its name there
   * @param words its words
   */
  public record Post(int set, String name, List<String> words) {}

  private static List<String> words(String text) {
    return Stems.words(text.toLowerCase(Locale.ROOT));
  }

  /**
   * The posts that words name: of those that begin at one place, the longest of each list.
   *
   * @param role the words for a role
   * @return the posts; empty if the lists have none of them
   */
  public List<Post> in(String role) {
    List<String> words = words(role);
    Map<Integer, Post> longest = new LinkedHashMap<>();
    for (int at = 0; at < words.size(); at++) {
      for (Post post : byFirstWord.getOrDefault(words.get(at), List.of())) {
        boolean here =
            at + post.words().size() <= words.size()
                && words.subList(at, at + post.words().size()).equals(post.words());
        Post other = longest.get(post.set());
        if (here && (other == null || other.words().size() < post.words().size())) {
          longest.put(post.set(), post);
        }
      }
    }
    return List.copyOf(longest.values());
  }

  /**
   * Whether somebody cannot be both: the first list that has both tells.
   *
   * @param one the words for a role
   * @param two the words for another
   * @return whether they are two posts of one list; empty if no list has both
   */
  public Optional<Boolean> exclude(String one, String two) {
    return pair(one, two).map(pair -> !pair.get(0).name().equals(pair.get(1).name()));
  }

  /**
   * The number of the first list that has both.
   *
   * @param one the words for a role
   * @param two the words for another
   * @return the number, from 0; empty if no list has both
   */
  public Optional<Integer> common(String one, String two) {
    return pair(one, two).map(pair -> pair.get(0).set());
  }

  private Optional<List<Post>> pair(String one, String two) {
    for (Post mine : in(one)) {
      for (Post theirs : in(two)) {
        if (mine.set() == theirs.set()) {
          return Optional.of(List.of(mine, theirs));
        }
      }
    }
    return Optional.empty();
  }
}

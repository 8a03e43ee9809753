package org.factlint.compare.match.participant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.factlint.claim.Predicate;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Referent;
import org.factlint.claim.Statement;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.match.item.Item;
import org.factlint.compare.match.question.CommonQuestion;
import org.factlint.compare.match.question.Facet;
import org.factlint.compare.match.question.FacetSettings;
import org.factlint.compare.match.question.Pairing;
import org.factlint.compare.match.question.Restated;
import org.factlint.compare.match.word.Lexicon;
import org.factlint.compare.match.word.Posts;
import org.factlint.compare.match.word.Term;
import org.factlint.extract.language.Stems;

/** Which post, rank or part: of one person. */
public final class PostFacet implements Facet {
  private static final FacetSettings SETTINGS =
      new FacetSettings("post", 0.5, 0.5, Predicate.Kind.EVENT, FacetSettings.ONE_OBJECT)
          .askingValues()
          .namedByTheFirst();

  static final String PREDICATE = "holds-post";

  private static final Set<String> PAST =
      Set.of("former", "ex", "previous", "late", "then", "past");

  private final Lexicon lexicon;
  private final Posts posts;

  /**
   * Asks which post somebody holds.
   *
   * @param lexicon which words for a post stand for one thing
   * @param posts which posts exclude each other
   */
  public PostFacet(Lexicon lexicon, Posts posts) {
    this.lexicon = lexicon;
    this.posts = posts;
  }

  @Override
  public FacetSettings settings() {
    return SETTINGS;
  }

  @Override
  public boolean takes(Item item) {
    return item.reading().predicate().id().value().equals(PREDICATE)
        && item.reading().object() != null
        && item.reading().subject().kind() == Participant.Kind.ENTITY;
  }

  @Override
  public Optional<Pairing> pair(Item one, Item two) {
    if (!one.reading().subject().key().equals(two.reading().subject().key())) {
      return Optional.empty();
    }
    String first = role(one);
    String second = role(two);
    Optional<Boolean> exclude = posts.exclude(first, second);
    double likeness = likeness(terms(first), terms(second));
    boolean differ = exclude.orElse(false);
    if (differ && past(first) != past(second)) {
      return Optional.empty();
    }
    return differ || likeness > 0 || exclude.isPresent()
        ? Optional.of(
            new Pairing(
                one,
                two,
                !differ,
                1 + likeness,
                List.of(one.reading().subject().label(), question(first, second))))
        : Optional.empty();
  }

  /** Whoever heads an office and is a colonel has two posts, which are two questions. */
  private String question(String first, String second) {
    return posts.common(first, second).map(set -> "post " + set).orElse("role");
  }

  static String role(Item item) {
    return item.claim().statement().object() instanceof Referent.Described described
        ? described.text()
        : "";
  }

  /** What a post is, without when: a former judge is no former teacher. */
  private List<Term> terms(String role) {
    List<Term> past = PAST.stream().flatMap(word -> lexicon.terms(word).stream()).toList();
    return lexicon.terms(role).stream().filter(term -> !past.contains(term)).toList();
  }

  private boolean past(String role) {
    return Stems.words(role).stream().anyMatch(PAST::contains);
  }

  /** How much of two roles is the same. */
  static double likeness(List<Term> first, List<Term> second) {
    double most = 0;
    for (Term mine : first) {
      for (Term theirs : second) {
        most = Math.max(most, mine.likeness(theirs));
      }
    }
    return most;
  }

  @Override
  public Reading restated(Item item, CommonQuestion question) {
    Statement said = item.claim().statement();
    Reading reading =
        Restated.reading(
            item,
            said,
            new Qualifiers(
                null, null, null, null, null, null, null, item.claim().qualifiers().marks()),
            question,
            Participant.Kind.ENTITY);
    String role = role(item);
    String model =
        question.model().claim().statement().object() instanceof Referent.Described described
            ? described.text()
            : role;
    boolean same = !posts.exclude(role, model).orElse(false);
    String key = same ? key(model) : key(role);
    return reading.of(reading.subject(), new Participant(key, role, Participant.Kind.ENTITY, null));
  }

  /** The posts of the lists that the words name, or else the words. */
  private String key(String role) {
    String names =
        posts.in(role).stream()
            .map(Posts.Post::name)
            .collect(Collectors.toCollection(TreeSet::new))
            .toString();
    return names.equals("[]") ? role : names;
  }
}

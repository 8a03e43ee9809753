package org.factlint.compare.naming;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.claim.EntityType;
import org.factlint.claim.Predicate;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.value.Name;

/**
 * A post in a body, as in "chief executive of the harbour company".
 *
 * @param key the post, normalised
 * @param words the post for readers
 * @param body whose post it is, normalised
 */
record Post(String key, String words, String body) implements Title {
  private static final Pattern OF = Pattern.compile("^(.+?) (?:of|at|for) (.+)$");

  /** The post that a claim gives to its subject. */
  static Optional<Post> of(Reading reading, Entities entities) {
    Participant object = reading.object();
    if (!asked(reading) || object == null) {
      return Optional.empty();
    }
    EntityId office = object.office();
    return office == null ? inWords(object.label()) : entities.find(office).flatMap(Post::of);
  }

  /** Whether a claim gives its subject a post. */
  static boolean asked(Reading reading) {
    return reading.predicate().kind() == Predicate.Kind.STATE
        && reading.predicate().arguments().object().equals(Set.of(EntityType.OFFICE));
  }

  private static Optional<Post> of(Entity office) {
    EntityId body = office.links().of();
    return body == null
        ? inWords(office.displayName())
        : Optional.of(new Post(office.id().value(), office.displayName(), body.value()));
  }

  private static Optional<Post> inWords(String label) {
    String key = new Name(label).key().replaceAll("[“”\"]", "");
    Matcher parts = OF.matcher(key);
    return parts.matches()
        ? Optional.of(new Post(key, label.replaceAll("[“”\"]", ""), parts.group(2)))
        : Optional.empty();
  }

  @Override
  public boolean clash(Title other) {
    return other instanceof Post post && body.equals(post.body) && !key.equals(post.key);
  }
}

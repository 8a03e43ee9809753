package org.factlint.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimId;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.claim.EntityType;
import org.factlint.claim.Manner;
import org.factlint.claim.Modality;
import org.factlint.claim.Origin;
import org.factlint.claim.Polarity;
import org.factlint.claim.Policy;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Quotation;
import org.factlint.claim.Referent;
import org.factlint.claim.Source;
import org.factlint.claim.SourceHeader;
import org.factlint.claim.SourceId;
import org.factlint.claim.Statement;
import org.factlint.claim.Story;
import org.factlint.claim.TimeReference;
import org.factlint.claim.Vocabulary;
import org.factlint.text.Article;
import org.factlint.text.Position;
import org.factlint.text.Span;
import org.factlint.value.Name;
import org.factlint.value.Quantity;
import org.factlint.value.TimeExpression;
import org.factlint.value.UnitCode;

/**
 * A story of any size. Four sources answer each question once, most of them alike: when a work
 * opens, how long a road is, where a company has its seat, whether a country recognises another,
 * where an event takes place.
 */
public final class GeneratedStory {
  /** How many claims answer one question. */
  public static final int GROUP = 4;

  private static final int PLACES = 50;
  private static final int LIKELY = 6;
  private static final int OUT_OF = 10;

  private final SplittableRandom random;
  private final List<Entity> entities = new ArrayList<>();
  private final List<List<Claim>> claims = new ArrayList<>();

  private GeneratedStory(int number) {
    random = new SplittableRandom(number);
    for (int source = 0; source < GROUP; source++) {
      claims.add(new ArrayList<>());
    }
    entity("land", EntityType.COUNTRY, Entity.Links.NONE);
    EntityId land = new EntityId("land");
    Entity.Links inLand = new Entity.Links(null, List.of(), List.of(), null, land, null, null);
    for (int place = 0; place < PLACES; place++) {
      entity("town-" + place, EntityType.PLACE, inLand);
    }
  }

  /**
   * Makes a story; the same size and number give the same story.
   *
   * @param size how many claims, a multiple of {@link #GROUP}
   * @param number which of the stories of that size
   * @param vocabulary what its predicates mean
   * @return the story
   */
  public static Story of(int size, int number, Vocabulary vocabulary) {
    GeneratedStory story = new GeneratedStory(number);
    for (int group = 0; group < size / GROUP; group++) {
      story.group(group);
    }
    List<Source> sources = new ArrayList<>();
    for (int source = 0; source < GROUP; source++) {
      String id = "source-" + source;
      SourceHeader header =
          new SourceHeader(null, null, null, SourceHeader.Coverage.PARTIAL, Map.of());
      Article article = Article.of(id + ".txt", "");
      sources.add(new Source(new SourceId(id), header, article, story.claims.get(source)));
    }
    return new Story(
        "generated", sources, new Entities(story.entities), vocabulary, Policy.STANDARD);
  }

  private void entity(String id, EntityType type) {
    entity(id, type, Entity.Links.NONE);
  }

  private void entity(String id, EntityType type, Entity.Links links) {
    Name name = new Name(id.replace('-', ' '));
    entities.add(new Entity(new EntityId(id), type, List.of(name), links));
  }

  private void group(int group) {
    int usual = random.nextInt(1000);
    switch (group % 5) {
      case 0 -> opening(group, usual);
      case 1 -> length(group, usual);
      case 2 -> seat(group, usual);
      case 3 -> recognition(group);
      default -> event(group, usual);
    }
  }

  private void opening(int group, int usual) {
    String work = "work-" + group;
    entity(work, EntityType.WORK);
    for (List<Claim> source : claims) {
      int year = 1990 + usual % 30;
      String date =
          switch (choice(4)) {
            case 0 -> "%d-05-%02d".formatted(year, 2 + usual % 20);
            case 1 -> "%d-05".formatted(year);
            case 2 -> "%d-05-%02d".formatted(year, 3 + usual % 20);
            default -> "%d-05-%02d".formatted(year + 1, 2 + usual % 20);
          };
      TimeReference time = new TimeReference(TimeExpression.parse(date), date, null, null, null);
      add(source, new Statement(known(work), predicate("opens"), null, time, null, null), true);
    }
  }

  private void length(int group, int usual) {
    String road = "road-" + group;
    entity(road, EntityType.WORK);
    for (List<Claim> source : claims) {
      BigDecimal kilometres =
          switch (choice(4)) {
            case 0 -> new BigDecimal(101 + usual);
            case 1 -> new BigDecimal(101 + usual + ".4");
            case 2 -> new BigDecimal(104 + usual);
            default -> new BigDecimal((101 + usual) + "0");
          };
      Quantity quantity = Quantity.of(kilometres, UnitCode.parse("ucum:km"));
      Statement statement =
          new Statement(known(road), predicate("has-length"), null, null, quantity, null);
      add(source, statement, true);
    }
  }

  private void seat(int group, int usual) {
    String company = "company-" + group;
    entity(company, EntityType.ORGANISATION);
    for (List<Claim> source : claims) {
      Referent seat = known("town-" + (usual + choice(3)) % PLACES);
      PredicateId predicate = predicate("is-headquartered-in");
      add(source, new Statement(known(company), predicate, seat, null, null, null), true);
    }
  }

  private void recognition(int group) {
    String country = "country-" + group;
    String state = "state-" + group;
    entity(country, EntityType.COUNTRY);
    entity(state, EntityType.COUNTRY);
    for (List<Claim> source : claims) {
      PredicateId predicate = predicate("recognises");
      Statement statement =
          new Statement(known(country), predicate, known(state), null, null, null);
      add(source, statement, choice(2) == 0);
    }
  }

  private void event(int group, int usual) {
    String fair = "fair-" + group;
    entity(fair, EntityType.EVENT);
    for (List<Claim> source : claims) {
      Referent place = known("town-" + (usual + choice(3)) % PLACES);
      PredicateId predicate = predicate("takes-place");
      add(source, new Statement(known(fair), predicate, null, null, null, place), true);
    }
  }

  /** Zero more often than not, else one of the others. */
  private int choice(int bound) {
    return random.nextInt(OUT_OF) < LIKELY ? 0 : 1 + random.nextInt(bound - 1);
  }

  private static Referent known(String id) {
    return new Referent.Known(new EntityId(id));
  }

  private static PredicateId predicate(String id) {
    return new PredicateId(id);
  }

  private static void add(List<Claim> source, Statement statement, boolean affirmed) {
    int number = source.size();
    String words = "Sentence %d says so.".formatted(number);
    int start = 100 * number;
    Quotation quote =
        new Quotation(words, new Span(start, start + words.length()), new Position(number + 1, 1));
    Polarity polarity = affirmed ? Polarity.AFFIRMED : Polarity.NEGATED;
    source.add(
        new Claim(
            new ClaimId("c" + number),
            statement,
            new Manner(polarity, Modality.ASSERTED, null),
            Qualifiers.NONE,
            quote,
            List.of(),
            Origin.MANUAL,
            null));
  }
}

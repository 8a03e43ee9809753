package org.factlint.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.claim.EntityType;
import org.factlint.extract.language.LanguageReader;
import org.factlint.value.Name;
import org.junit.jupiter.api.Test;

class CastReaderTest {
  private static final LanguageReader LANGUAGE = LanguageReader.standard();
  private static final CastReader READER = new CastReader(new NameWords());

  @Test
  void a_title_is_no_part_of_the_name() {
    Cast cast = cast("Trade Minister Ida Osei met Colonel B. Lindqvist.");

    assertThat(cast.figures()).extracting(Figure::name).containsExactly("Ida Osei", "B. Lindqvist");
    assertThat(cast.figures().get(0).titles())
        .extracting(Appellation::words)
        .containsExactly("Trade Minister");
    assertThat(cast.figures()).allMatch(figure -> figure.is(EntityType.PERSON));
  }

  @Test
  void a_role_in_small_letters_before_a_name_is_a_title() {
    Cast cast = cast("It was settled by the chief mediator Ida Osei on Monday.");

    assertThat(cast.figures().get(0).name()).isEqualTo("Ida Osei");
    assertThat(cast.figures().get(0).titles().get(0).words()).isEqualTo("chief mediator");
  }

  @Test
  void a_surname_alone_means_the_one_who_has_it() {
    Cast cast = cast("Ida Osei spoke first. Mr Lind listened. Osei left.");

    assertThat(figures(cast, "Osei")).containsExactly("ida-osei");
  }

  @Test
  void a_surname_that_two_share_means_neither() {
    Cast cast = cast("Ida Osei met Kofi Osei. Then Osei left.");

    assertThat(figures(cast, "Osei")).containsExactly("?");
  }

  @Test
  void an_acronym_means_whose_initials_it_is() {
    Cast cast =
        cast("He left the National Rail Authority (NRA) in May. The NRA said so. The EU did not.");

    assertThat(figures(cast, "NRA"))
        .containsExactly("national-rail-authority", "national-rail-authority");
    assertThat(figures(cast, "EU")).containsExactly("eu");
  }

  @Test
  void a_company_is_called_by_the_first_part_of_its_name_and_a_university_is_not() {
    Cast cast =
        cast("Alma Resources and Lund University signed. Alma paid. They met in Lund, a town.");

    assertThat(figures(cast, "Alma")).containsExactly("alma-resources");
    assertThat(figures(cast, "Lund")).containsExactly("lund");
  }

  @Test
  void a_movement_is_not_its_ministry() {
    Cast cast = cast("The Dovra Ministry of Mines in Port Ash spoke for the Dovra.");

    assertThat(figures(cast, "Dovra")).containsExactly("dovra");
  }

  @Test
  void an_office_has_no_name_of_its_own() {
    Cast cast = cast("On Monday Mr Lind was sworn in as Minister of Transport.");

    assertThat(cast.figures()).extracting(Figure::name).containsExactly("Lind");
  }

  @Test
  void months_and_sentence_openings_are_no_names() {
    Cast cast = cast("Engineers met in July. Nominated in May, the head of Alma Resources left.");

    assertThat(cast.figures()).extracting(Figure::name).containsExactly("Alma Resources");
  }

  @Test
  void peoples_and_countries_are_one() {
    Cast cast = cast("The Norwegian ferry left Norway.");

    assertThat(cast.mentions())
        .extracting(Mention::kind, mention -> mention.figure().orElseThrow().value())
        .containsExactly(tuple(Mention.Kind.DEMONYM, "norway"), tuple(Mention.Kind.NAME, "norway"));
  }

  @Test
  void a_pronoun_means_the_only_person_that_fits() {
    Cast cast = cast("Alma Resources hired Ida Osei. She thanked its owner.");

    assertThat(figures(cast, "She")).containsExactly("ida-osei");
    assertThat(figures(cast, "its")).containsExactly("alma-resources");
  }

  @Test
  void it_means_nobody_whom_the_sentence_before_only_passes() {
    Cast cast = cast("The deal raised pay at Alma Resources. It covers 90 drivers.");

    assertThat(figures(cast, "It")).containsExactly("?");
  }

  @Test
  void a_pronoun_that_two_fit_is_left_open() {
    Cast cast = cast("Mr Lind met Mr Osei. He left at noon.");

    assertThat(figures(cast, "He")).containsExactly("?");
  }

  @Test
  void a_description_means_the_one_whose_title_it_is() {
    Cast cast = cast("Ida Osei, the union's president, spoke. The president then left.");

    assertThat(figures(cast, "The president")).containsExactly("ida-osei");
  }

  @Test
  void the_place_before_a_role_is_not_the_person() {
    Cast cast = cast("The crew met in Alma, the captain of the ferry said.");

    assertThat(cast.figures())
        .filteredOn(f -> f.name().equals("Alma"))
        .allMatch(figure -> figure.titles().isEmpty());
  }

  @Test
  void a_title_case_headline_names_whom_the_text_names() {
    Cast cast = cast("Ferry Crew Thanks Osei After Long Night\n\nIda Osei came to the quay.");

    assertThat(cast.figures()).extracting(Figure::name).containsExactly("Ida Osei");
  }

  @Test
  void known_entities_bring_their_kind() {
    Entity ferry =
        new Entity(
            new EntityId("morning-star"),
            EntityType.WORK,
            List.of(new Name("Morning Star")),
            Entity.Links.NONE);
    Cast cast = READER.read(LANGUAGE.read("The Morning Star sank on Monday."), List.of(ferry));

    assertThat(cast.figures().get(0).known()).contains(new EntityId("morning-star"));
    assertThat(cast.figures().get(0).is(EntityType.WORK)).isTrue();
  }

  private static Cast cast(String text) {
    return READER.read(LANGUAGE.read(text), List.of());
  }

  private static List<String> figures(Cast cast, String words) {
    return cast.mentions().stream()
        .filter(mention -> mention.words().equals(words))
        .map(mention -> mention.figure().map(FigureId::value).orElse("?"))
        .toList();
  }
}

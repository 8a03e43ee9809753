package org.factlint.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.factlint.claim.Claim;
import org.factlint.claim.Entities;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.claim.Quotation;
import org.factlint.claim.Referent;
import org.factlint.claim.Source;
import org.factlint.claim.SourceHeader;
import org.factlint.claim.SourceId;
import org.factlint.claim.Statement;
import org.factlint.claim.TimeReference;
import org.factlint.claim.Vocabulary;
import org.factlint.text.Article;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimReaderTest {
  private static final ClaimReader READER = ClaimReader.of(new Vocabulary(List.of()));

  private static List<Claim> claims(String text) {
    SourceHeader header =
        new SourceHeader(
            null,
            TimeExpression.parse("2025-03-12"),
            "stated",
            SourceHeader.Coverage.PARTIAL,
            Map.of());
    Source article = new Source(new SourceId("a"), header, Article.of("a.txt", text), List.of());
    return READER.read(article, new Entities(List.of())).source().claims();
  }

  /** The claims as a line each: subject, predicate, object, amount, time. */
  private static List<String> lines(String text) {
    return claims(text).stream().map(ClaimReaderTest::line).toList();
  }

  private static String line(Claim claim) {
    Statement said = claim.statement();
    String not = claim.manner().polarity() == Polarity.NEGATED ? "not " : "";
    String line =
        words(said.subject()) + " | " + not + said.predicate() + " | " + words(said.object());
    line += said.quantity() == null ? "" : " | " + said.quantity().text();
    TimeReference time = said.time();
    return line + (time == null ? "" : " @ " + time.value());
  }

  private static String words(@Nullable Referent referent) {
    return referent instanceof Referent.Known known
        ? "#" + known.id()
        : referent instanceof Referent.Described described ? described.text() : "-";
  }

  private static String context(Claim claim) {
    return claim.context().stream().map(Quotation::exact).collect(Collectors.joining(", "));
  }

  @Test
  void whoever_acts_is_the_subject_in_whatever_voice() {
    assertThat(lines("Mayor Vera Hoss opened the harbour on Monday."))
        .contains("#vera-hoss | open | the harbour @ 2025-03-10");
    assertThat(lines("The harbour was opened by Mayor Vera Hoss on Monday."))
        .contains("#vera-hoss | open | The harbour @ 2025-03-10");
  }

  @Test
  void what_is_done_by_nobody_named_is_said_of_whom_it_is_done_to() {
    assertThat(lines("The harbour was opened on Monday."))
        .contains("The harbour | be-open | - @ 2025-03-10");
  }

  @Test
  void a_pronoun_is_whom_it_means_and_the_claim_quotes_the_name_too() {
    List<Claim> claims = claims("Mayor Vera Hoss was born in 1961. She left the town in 1980.");

    assertThat(claims.stream().map(ClaimReaderTest::line))
        .contains("#vera-hoss | be-bear | - @ 1961", "#vera-hoss | leave | the town @ 1980");
    assertThat(claims.stream().filter(c -> c.quote().exact().startsWith("She")).toList())
        .isNotEmpty()
        .allMatch(claim -> context(claim).equals("Vera Hoss"));
  }

  @Test
  void the_time_of_saying_something_is_not_that_of_what_is_said() {
    assertThat(lines("The port said on Tuesday that the crane had fallen on 3 March."))
        .contains("the crane | fall | - @ 2025-03-03")
        .noneMatch(line -> line.contains("fall") && line.contains("2025-03-11"));
  }

  @Test
  void a_second_verb_is_quoted_without_the_first() {
    assertThat(claims("The gale sank two boats and damaged nine houses."))
        .extracting(claim -> claim.quote().exact())
        .contains("The gale sank two boats", "damaged nine houses");
  }

  @Test
  void posts_are_read_wherever_they_stand() {
    assertThat(
            lines(
                "Culture Minister Vera Hoss, the union's treasurer, spoke. Ole Brandt, who heads the"
                    + " rescue service, did not. He was a pilot until 2019."))
        .contains(
            "#vera-hoss | holds-post | Culture Minister",
            "#vera-hoss | holds-post | the union's treasurer",
            "#ole-brandt | holds-post | heads the rescue service",
            "#ole-brandt | holds-post | a pilot @ ../2019");
  }

  @Test
  void the_lines_of_a_list_speak_of_whom_the_article_is_about() {
    assertThat(
            lines(
                "Vera Hoss: a life\n\nVera Hoss was born in 1961. She learnt to sail as a child."
                    + " She lives in Karup.\n\n1984: joins the coast guard\n1990–1996: Captain of"
                    + " the Alma"))
        .contains(
            "#vera-hoss | join | the coast guard @ 1984",
            "#vera-hoss | holds-post | Captain of the Alma @ 1990/1996");
  }

  @Test
  void an_amount_belongs_to_its_clause() {
    assertThat(lines("The yard, which has 90 cranes, paid 12 million crowns for the dock."))
        .contains("The yard | have | - | 90 cranes", "The yard | pay | - | 12 million crowns");
  }

  @Test
  void an_age_is_that_of_whose_name_stands_beside_it() {
    assertThat(lines("The prize went to Vera Hoss, 47, a pilot."))
        .contains("#vera-hoss | has-age | - | 47");
  }

  @Test
  void a_description_is_whom_it_means_if_one_alone_fits() {
    assertThat(
            lines(
                "Arkona Shipping Company has bought two ferries, it told Radio Karup. The company was"
                    + " founded in 1958."))
        .contains("#arkona-shipping-company | be-found | - @ 1958");
  }

  @Test
  void what_somebody_says_is_theirs() {
    List<Claim> claims =
        claims(
            "The crane fell on Sunday, Vera Hoss said. The harbour office denied that it had closed the dock.");

    assertThat(claims.stream().map(c -> line(c) + " < " + words(c.manner().attribution())))
        .contains("The crane | fall | - @ 2025-03-09 < #vera-hoss")
        .anyMatch(
            line -> line.contains("not close | the dock") && line.endsWith("< The harbour office"));
  }

  @Test
  void a_noun_for_what_happens_says_that_it_did() {
    assertThat(lines("Since the appointment of Vera Hoss as envoy in May 2024, trade has grown."))
        .contains("#vera-hoss | be-appoint-as | envoy @ 2024-05");
  }

  @Test
  void the_time_that_opens_a_sentence_is_perhaps_that_of_the_next() {
    assertThat(lines("In May 2024, the town sold the mill. The mayor signed the deed."))
        .contains("The mayor | sign | the deed @ 2024-05?");
    assertThat(lines("In May 2024, the town sold the mill.\n\nThe mayor signed the deed."))
        .contains("The mayor | sign | the deed");
  }

  @Test
  void somebody_of_name_says_something_to_somebody() {
    assertThat(lines("Mayor Vera Hoss told the Karup Herald on Monday that the mill was sold."))
        .anyMatch(line -> line.startsWith("#vera-hoss | tell | ") && line.endsWith("@ 2025-03-10"));
  }

  @Test
  void an_amount_that_is_only_planned_is_so_claimed() {
    assertThat(claims("The town plans to spend 900 crowns on the mill."))
        .filteredOn(claim -> claim.statement().quantity() != null)
        .isNotEmpty()
        .allMatch(claim -> claim.manner().modality() == Modality.PLANNED);
  }

  @Test
  void who_is_what_to_whom() {
    assertThat(lines("Vera Hoss, wife of the painter Nils Lund, spoke first."))
        .contains("#vera-hoss | is-wife-of | #nils-lund");
    assertThat(lines("They praised Lund's predecessor, the late Ida Moe."))
        .contains("#ida-moe | is-predecessor-of | Lund");
    assertThat(lines("Nordlys Shipping is a subsidiary of the Danish group Havfrue Holding."))
        .contains("#nordlys-shipping | is-subsidiary-of | #havfrue-holding");
  }

  @Test
  void whose_relative_is_left_open_is_not_guessed() {
    assertThat(lines("After the death of his wife, Ida Moe left the town."))
        .noneMatch(line -> line.contains("is-wife-of"));
    assertThat(lines("Vera Hoss is not a sister of Nils Lund."))
        .noneMatch(line -> line.contains("is-sister-of"));
  }

  @Test
  void amounts_of_several_respectively() {
    assertThat(
            lines(
                "Vera Hoss and Nils Lund were sentenced to 14 months and 9 months, respectively."))
        .contains("#vera-hoss | be-sentence-to | - | 14 months")
        .anyMatch(
            line -> line.contains("Nils Lund | be-sentence-to") && line.endsWith("| 9 months"));
  }

  @Test
  void both_goes_with_what_it_counts() {
    assertThat(lines("Vera Hoss declined both the Karup Prize and the Moe Medal."))
        .contains("#vera-hoss | decline | #karup-prize");
  }

  @Test
  void nor_denies() {
    assertThat(lines("Nor did Vera Hoss sell the house."))
        .anyMatch(line -> line.contains("| not sell |"));
  }

  @Test
  void whoever_hopes_to_do_something_seeks_it_whether_it_is_done_or_not() {
    List<Claim> hopes = claims("Norway hopes to build a harbour in Chile.");

    assertThat(hopes.stream().map(c -> line(c) + " " + c.manner().modality()))
        .contains(
            "#norway | seek-to-build | a harbour ASSERTED", "#norway | build | a harbour PLANNED");
    assertThat(lines("Ghana's bid to host the fair was costly."))
        .contains("#ghana | seek-to-host | the fair");
    assertThat(lines("Chile is keen on buying the ferries."))
        .contains("#chile | seek-to-buy | the ferries");
    assertThat(lines("There were efforts to save the mill."))
        .noneMatch(line -> line.contains("seek-to"));
  }

  @Test
  void ties_between_two_are_those_of_one_with_the_other() {
    assertThat(lines("The ties between Norway and Chile have suffered."))
        .contains("#norway | have-ties-with | #chile");
    assertThat(lines("Norway maintains close relations with Chile."))
        .contains("#norway | have-ties-with | #chile");
    assertThat(lines("There was concern among anglers over the dam."))
        .contains("anglers | worry | -");
  }

  @Test
  void a_country_does_what_is_said_to_be_of_its_people() {
    assertThat(lines("Norway is rich. The town lives on Norwegian exports of cod."))
        .contains("#norway | export | cod");
    assertThat(lines("Norway is rich. The union opposes Norwegian control of the mill."))
        .noneMatch(line -> line.startsWith("#norway | control"));
  }

  @Test
  void a_capital_that_acts_stands_for_its_country() {
    assertThat(lines("Norway buys ferries. Oslo rejected the offer. Oslo has grown."))
        .contains("#norway | reject | the offer")
        .contains("#oslo | grow | -");
    assertThat(lines("Oslo rejected the offer.")).contains("#oslo | reject | the offer");
  }

  @Test
  void where_places_lie_is_told_in_passing() {
    assertThat(lines("Ghana is dry. They met in the northern Ghanaian towns of Bole and Wa."))
        .contains("Bole | located-in | northern Ghana", "Wa | located-in | northern Ghana");
    assertThat(lines("They met in the southern Aysen region, which borders Norway."))
        .contains("Aysen | located-in | the south");
    assertThat(lines("Ghana built a road to Oslo in southern Norway."))
        .contains("#oslo | located-in | #norway");
    assertThat(lines("They met in Oslo, north of Nairobi."))
        .contains("#oslo | lie-north-of | #nairobi");
  }
}

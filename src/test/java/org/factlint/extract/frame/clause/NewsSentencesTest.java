package org.factlint.extract.frame.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences as papers write them, which the tagger or the chunker alone would read wrong. */
class NewsSentencesTest {

  @Test
  void a_past_behind_and_is_another_verb_of_the_subject() {
    assertThat(lines("The avalanche buried three cars and injured nine."))
        .containsExactly("bury(s avalanche, o three cars)", "injure(s avalanche, o nine)");
    assertThat(lines("The storm uprooted 40 trees and cut power to 900 farms."))
        .containsExactly("uproot(s storm, o 40 trees)", "cut(s storm, o power, to 900 farms)");
    assertThat(lines("The tribunal jailed the dealer and fined his partner."))
        .containsExactly("jail(s tribunal, o dealer)", "fine(s tribunal, o his partner of his)");
    assertThat(lines("The socialists got 31 percent and conceded defeat."))
        .containsExactly("get(s socialists, o 31 percent)", "concede(s socialists, o defeat)");
  }

  @Test
  void a_past_behind_when_or_a_relative_clause_is_a_verb_too() {
    assertThat(lines("A boy was hurt when his sledge collided with a tree."))
        .containsExactly("hurt(o boy)", "collide(s his sledge of his, with tree)");
    assertThat(lines("The sculptor Ada Wenn, who worked in Oslo, left 90 bronzes."))
        .contains("leave(s sculptor Ada Wenn, o 90 bronzes)");
  }

  @Test
  void a_participle_of_the_subject_does_not_take_its_verb() {
    assertThat(lines("A banker convicted of spying was freed in March."))
        .contains("convict(o banker, of spying)", "free(o banker, in March)");
  }

  @Test
  void passives_in_a_row_share_who_suffers_them() {
    assertThat(lines("She was charged with theft, released on bail and told to wait."))
        .containsExactly(
            "charge(o She, with theft)",
            "release(o She, on bail)",
            "tell(o She)",
            "planned wait(s She)");
  }

  @Test
  void what_bounds_a_number_is_no_preposition() {
    assertThat(lines("Officials reported that at least eight miners had been killed."))
        .contains("kill(o eight miners) < Officials");
    assertThat(lines("In Torvik, about 300 people marched."))
        .containsExactly("march(in Torvik, s 300 people)");
    assertThat(lines("The pilots talked about 200 jobs."))
        .containsExactly("talk(s pilots, about 200 jobs)");
  }

  @Test
  void how_often_something_happens_is_nothing_that_takes_part() {
    assertThat(lines("The crew has won the regatta nine times."))
        .containsExactly("win(s crew, o regatta)");
    assertThat(lines("The ferries run twice a day.")).containsExactly("run(s ferries)");
  }

  @Test
  void a_sum_and_a_role_stand_apart_from_whom_they_are_for() {
    assertThat(lines("The watchdog fined the insurer 2.5 million euros."))
        .containsExactly("fine(s watchdog, to whom insurer, o 2.5 million euros)");
    assertThat(lines("The brewery named Tilda Roos chief executive."))
        .containsExactly("name(s brewery, o Tilda Roos, is chief executive)");
  }

  @Test
  void a_time_before_a_name_or_a_title_takes_nothing_of_it() {
    assertThat(lines("On Sunday Per Wenn gave a speech.", "Sunday"))
        .containsExactly("give(s Per Wenn, o speech) @ Sunday");
    assertThat(lines("In 2019 Wenn moved to Canada.", "2019"))
        .containsExactly("move(s Wenn, to Canada) @ 2019");
    assertThat(lines("By Monday evening 340 barns had been damaged.", "By Monday evening"))
        .containsExactly("damage(o 340 barns) @ By Monday evening");
  }

  @Test
  void a_name_is_no_verb() {
    assertThat(lines("A team led by Omar Sayed mapped the cave."))
        .contains("map(s team, o cave)")
        .noneMatch(line -> line.startsWith("say"));
  }

  @Test
  void an_age_or_a_description_between_commas_leaves_the_subject() {
    assertThat(lines("Wenn, 57, had led the choir.")).containsExactly("lead(s Wenn, o choir)");
    assertThat(lines("The driver of the tram, a 61-year-old man, suffered a stroke."))
        .containsExactly("suffer(s driver of tram, o stroke)");
  }

  @Test
  void what_is_denied_prevented_or_no_longer_done_is_not_done() {
    assertThat(lines("The sheriff denied taking bribes."))
        .contains("not take(s sheriff, o bribes) < The sheriff");
    assertThat(lines("Guards prevented the fans from entering the stadium."))
        .contains("not enter(s fans, o stadium)");
    assertThat(lines("The pill will no longer be sold in Peru."))
        .containsExactly("not planned sell(o pill, in Peru)");
    assertThat(lines("The agency has yet to publish the list."))
        .containsExactly("not publish(s agency, o list)");
    assertThat(lines("Neither the coach nor her deputy attended the meeting."))
        .containsExactly("not attend(s coach, s her deputy of her, o meeting)");
  }

  @Test
  void whoever_is_judged_has_done_it() {
    assertThat(lines("A court jailed a nurse for poisoning two patients."))
        .contains("poison(s nurse, o two patients)");
  }

  @Test
  void a_particle_before_a_time_belongs_to_its_verb() {
    assertThat(lines("The rector stepped down on Monday.", "Monday"))
        .containsExactly("step down(s rector) @ Monday");
    assertThat(lines("The mill was taken over by a rival."))
        .containsExactly("take over(o mill, s rival)");
  }

  @Test
  void headlines_have_verbs() {
    assertThat(lines("Sheriff steps down over parking row"))
        .contains("step down(s Sheriff, over parking row)");
    assertThat(lines("Parliament backs ban on plastic cups"))
        .contains("back(s Parliament, o ban, on plastic cups)");
    assertThat(lines("Steel giant to cut 2,000 jobs"))
        .containsExactly("planned cut(s Steel giant, o 2,000 jobs)");
    assertThat(lines("Two held after museum theft")).contains("hold(o Two, after museum theft)");
  }

  @Test
  void a_helping_verb_is_not_said_again() {
    assertThat(lines("Four hikers were killed and nine injured."))
        .containsExactly("kill(o Four hikers)", "injure(o nine)");
  }

  @Test
  void what_is_said_on_a_day_is_still_said() {
    assertThat(lines("The ministry said on Monday it would pay the farmers.", "Monday"))
        .contains("expected pay(s it, o farmers) < The ministry");
  }

  @Test
  void what_somebody_had_to_do_was_done() {
    assertThat(lines("Some 90 families had to leave the valley."))
        .containsExactly("leave(s 90 families, o valley)");
  }

  @Test
  void the_first_or_the_longest_between_commas_leaves_the_subject() {
    assertThat(lines("The strike, the first at the mine, was called off."))
        .contains("call off(o strike, at mine)");
  }

  @Test
  void a_law_that_bans_something_tells_of_none_who_does_it() {
    assertThat(lines("The new law bans smoking in cars when children are present."))
        .contains("ban(s new law)")
        .noneMatch(line -> line.contains("smoke("));
  }

  @Test
  void not_one_is_none() {
    assertThat(lines("Not a single vote was cast."))
        .containsExactly("not cast(o Not a single vote)");
  }

  private static List<String> lines(String text, String... times) {
    return Reading.of(text, times).lines();
  }
}

package org.factlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factlint.rule.Condition.All;
import org.factlint.rule.Condition.Any;
import org.factlint.rule.Condition.Flag;
import org.factlint.rule.Condition.OneOf;
import org.junit.jupiter.api.Test;

class ConditionTest {

  private static List<Condition> conditions(String constraints) {
    String text = "… when $c : Comparison(" + constraints + ") then …";
    Condition.Pattern pattern = Condition.of(new RuleSource("rules/a/b/rule.drl", text));
    assertThat(pattern.fact()).isEqualTo("Comparison");
    return ((All) pattern.condition()).parts();
  }

  @Test
  void a_rule_may_ask_nothing_more() {
    assertThat(conditions("")).isEmpty();
  }

  @Test
  void properties_are_flags_or_one_of_some_constants() {
    assertThat(
            conditions(
                "certain, !implied, aspect == Aspect.TIME, contrast != Contrast.PLAIN,"
                    + " relation in ( Relation.EQUAL, Relation.REFINES ), bound == false"))
        .containsExactly(
            new Flag("certain", true),
            new Flag("implied", false),
            new OneOf("aspect", List.of("TIME"), true),
            new OneOf("contrast", List.of("PLAIN"), false),
            new OneOf("relation", List.of("EQUAL", "REFINES"), true),
            new Flag("bound", false));
  }

  @Test
  void and_binds_closer_than_or() {
    assertThat(conditions("certain || implied && bound"))
        .containsExactly(
            new Any(
                List.of(
                    new Flag("certain", true),
                    new All(List.of(new Flag("implied", true), new Flag("bound", true))))));
  }

  @Test
  void brackets_come_first() {
    assertThat(conditions("( certain || implied ) && bound, reversed"))
        .containsExactly(
            new All(
                List.of(
                    new Any(List.of(new Flag("certain", true), new Flag("implied", true))),
                    new Flag("bound", true))),
            new Flag("reversed", true));
  }
}

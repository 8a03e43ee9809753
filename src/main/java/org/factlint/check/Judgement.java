package org.factlint.check;

import org.factlint.compare.Fact;
import org.factlint.rule.RuleDescriptor;

/**
 * A rule's word on a fact.
 *
 * @param rule the rule that fired
 * @param fact what it fired on
 * @param position the fact's place among the story's facts, so that firing order does not matter
 */
record Judgement(RuleDescriptor rule, Fact fact, int position) {}

package org.factlint.rule;

import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;

/** Compiled rules without some of them. */
final class ModelPart {
  private ModelPart() {}

  /** Those rules of a model whose names pass, with all that they share. */
  static Model of(Model whole, Predicate<String> names) {
    ModelImpl part =
        new ModelImpl(whole.getName())
            .withRules(
                whole.getRules().stream().filter(rule -> names.test(rule.getName())).toList())
            .withGlobals(whole.getGlobals())
            .withQueries(whole.getQueries());
    whole.getTypeMetaDatas().forEach(part::addTypeMetaData);
    return part;
  }
}

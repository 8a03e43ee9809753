package org.factlint.rule.trust;

import java.util.Optional;
import java.util.Set;

/**
 * What compiled rules may name beside themselves: properties of facts, constants of closed lists,
 * the one place to report to, and what the rule engine's compiler writes around them. All else is
 * refused, whether or not somebody has thought of the harm in it.
 */
final class AllowedMembers {
  /** Supertypes of generated classes. */
  private static final Set<String> SUPERTYPES =
      Set.of(
          "java/lang/Object",
          "java/lang/Enum",
          "org/drools/model/DomainClassMetadata",
          "org/drools/model/Model",
          "org/drools/model/functions/Block3",
          "org/drools/model/functions/Function1",
          "org/drools/model/functions/HashedExpression",
          "org/drools/model/functions/Predicate1");

  /** Types to make, cast to or name. */
  private static final Set<String> CREATED =
      Set.of(
          "java/lang/Object",
          "java/lang/RuntimeException",
          "java/lang/String",
          "java/time/format/DateTimeFormatterBuilder",
          "java/util/ArrayList",
          "org/drools/model/Drools",
          "org/drools/model/Rule",
          "org/drools/model/RuleItemBuilder",
          "org/drools/model/functions/PredicateInformation",
          "org/drools/modelcompiler/consequence/DroolsImpl");

  private static final Set<String> FIELDS =
      Set.of(
          "java/lang/Boolean.TYPE",
          "java/util/Locale.ENGLISH",
          "org/drools/model/Index$ConstraintType.EQUAL",
          "org/drools/model/Index$ConstraintType.NOT_EQUAL",
          "org/drools/model/operators/InOperator.INSTANCE");

  private static final Set<String> METHODS =
      Set.of(
          "java/lang/Boolean.valueOf",
          "java/lang/Enum.<init>",
          "java/lang/Enum.valueOf",
          "java/lang/Object.<init>",
          "java/lang/RuntimeException.<init>",
          "java/lang/String.equals",
          "java/lang/String.hashCode",
          "java/lang/System.arraycopy",
          "java/time/format/DateTimeFormatterBuilder.<init>",
          "java/time/format/DateTimeFormatterBuilder.appendPattern",
          "java/time/format/DateTimeFormatterBuilder.parseCaseInsensitive",
          "java/time/format/DateTimeFormatterBuilder.toFormatter",
          "java/util/ArrayList.<init>",
          "java/util/Arrays.asList",
          "java/util/Collections.emptyList",
          "java/util/List.add",
          "org/drools/core/rule/consequence/KnowledgeHelper.getRule",
          "org/drools/model/DomainClassMetadata.getPropertyIndex",
          "org/drools/model/PatternDSL$PatternDef.expr",
          "org/drools/model/consequences/ConsequenceBuilder$_2.execute",
          "org/drools/model/functions/PredicateInformation.<init>",
          "org/drools/model/functions/PredicateInformation.addRuleNames",
          "org/drools/model/functions/PredicateInformation.setMoreThanMaxRuleDefs",
          "org/drools/model/impl/RuleBuilder.build",
          "org/drools/model/impl/RuleBuilder.metadata",
          "org/drools/modelcompiler/consequence/DroolsImpl.asKnowledgeHelper",
          "org/drools/modelcompiler/dsl/pattern/D.alphaIndexedBy",
          "org/drools/modelcompiler/dsl/pattern/D.declarationOf",
          "org/drools/modelcompiler/dsl/pattern/D.eval",
          "org/drools/modelcompiler/dsl/pattern/D.globalOf",
          "org/drools/modelcompiler/dsl/pattern/D.on",
          "org/drools/modelcompiler/dsl/pattern/D.pattern",
          "org/drools/modelcompiler/dsl/pattern/D.rule",
          "org/drools/modelcompiler/util/EvaluationUtil.areNullSafeEquals",
          "org/drools/util/DateUtils.getDateFormatMask",
          "org/factlint/compare/FindingSink.report",
          "org/kie/api/definition/rule/Rule.getName");

  /** What joins texts; it calls nothing that it is not given. */
  private static final String BOOTSTRAP =
      "java/lang/invoke/StringConcatFactory.makeConcatWithConstants";

  private AllowedMembers() {}

  static boolean supertype(String type) {
    return SUPERTYPES.contains(type);
  }

  static boolean created(String type) {
    return CREATED.contains(type) || factType(type).isPresent();
  }

  static boolean field(String owner, String name) {
    return FIELDS.contains(owner + "." + name)
        || factType(owner).filter(type -> FactTypes.constants(type).contains(name)).isPresent();
  }

  static boolean method(String owner, String name, String descriptor) {
    return METHODS.contains(owner + "." + name) || isProperty(owner, name, descriptor);
  }

  static boolean bootstrap(String owner, String name) {
    return BOOTSTRAP.equals(owner + "." + name);
  }

  private static boolean isProperty(String owner, String name, String descriptor) {
    return descriptor.startsWith("()")
        && factType(owner)
            .filter(FactTypes::isFact)
            .filter(fact -> FactTypes.properties(fact).containsKey(name))
            .isPresent();
  }

  private static Optional<Class<?>> factType(String internalName) {
    return FactTypes.find(internalName.replace('/', '.'));
  }
}

package org.factlint.rule;

/** A rule that keeps every house rule, for tests that break one. */
final class RuleText {
  static final String PATH = "rules/time/date-conflict/rule.drl";

  static final String VALID =
      """
      package org.factlint.rules

      import org.factlint.compare.Aspect
      import org.factlint.compare.Comparison
      global org.factlint.compare.FindingSink findings

      /**
       * Two dates
       * for one event.
       *
       * At most one is right.
       */
      rule "date-conflict"
          @title( "Two dates" )
          @version( 3 )
          @status( "experimental" )
          @kind( "possible-conflict" )
          @level( "note" )
          @contradiction( "world-knowledge" )
          @message( "{a.quote} and {b.quote} are {relation}" )
          @settings( "time.approximate-radius, quantity.approximate-share" )
          @supersedes( "" )
          @falsePositives( "Two \\"events\\" taken for one" )
          @references( "https://example.org/a, https://example.org/b" )
      when
          $c : Comparison( aspect == Aspect.TIME, certain || !holderUnstated )
      then
          findings.report( drools.getRule().getName(), $c );
      end
      """;

  private RuleText() {}

  static RuleSource valid() {
    return new RuleSource(PATH, VALID);
  }

  static RuleSource with(String found, String replacement) {
    if (!VALID.contains(found)) {
      throw new IllegalArgumentException("not in the valid rule: " + found);
    }
    return new RuleSource(PATH, VALID.replace(found, replacement));
  }
}

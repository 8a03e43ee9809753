/**
 * How the rules have done: what each found over reports and checks, how people decided on it, and
 * what that says of the rule.
 */
@NullMarked
package org.factlint.report.judging;

import org.jspecify.annotations.NullMarked;

/** What a rule file says about itself, and how rule files are read, held to form and compiled. */
@NullMarked
package org.factlint.rule;

import org.jspecify.annotations.NullMarked;

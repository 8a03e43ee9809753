/** What holds for a project: {@code factlint.json}, and the words that options share with it. */
@NullMarked
package org.factlint.config;

import org.jspecify.annotations.NullMarked;

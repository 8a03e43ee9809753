/** What comparing claims brings to light: findings, each with the verbatim words of its sides. */
@NullMarked
package org.factlint.finding;

import org.jspecify.annotations.NullMarked;

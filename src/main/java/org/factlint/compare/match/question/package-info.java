/**
 * What every sort of question has in common: how it asks, which claims it pairs, and how they are
 * said as answers to one question.
 */
@NullMarked
package org.factlint.compare.match.question;

import org.jspecify.annotations.NullMarked;

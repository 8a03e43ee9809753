package org.factlint.extract.time.meaning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a sentence are read with.
 *
 * @param day the day of writing; null if it is not known
 * @param article the day of writing in words, for reasons: “Tuesday, 30 January 2024”
 * @param lean which way the sentence looks
 */
public record Setting(@Nullable LocalDate day, String article, Lean lean) {}

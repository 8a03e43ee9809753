package org.factlint.report;

import org.factlint.extract.coverage.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * One source that was read.
 *
 * @param story the story that it belongs to
 * @param id its name
 * @param title its title, if known
 * @param published when it was published, in EDTF, if known
 * @param publishedBasis how that is known
 * @param article the path of its article, with {@code /}
 * @param claims how many claims were read of it
 * @param coverage how much of the article they cover
 */
public record SourceSummary(
    String story,
    String id,
    @Nullable String title,
    @Nullable String published,
    @Nullable String publishedBasis,
    String article,
    int claims,
    Coverage coverage) {}

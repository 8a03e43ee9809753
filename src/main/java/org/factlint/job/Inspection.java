package org.factlint.job;

import java.util.List;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.language.Language;
import org.factlint.extract.mention.Cast;
import org.factlint.extract.quantity.QuantityMention;
import org.factlint.extract.time.TimeMention;
import org.factlint.text.Article;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a text.
 *
 * @param article the text
 * @param language what language it is in; of another than English, nothing was read
 * @param published when it was published; null if nobody knows
 * @param publishedReason how that is known, in words
 * @param times when
 * @param quantities how much and how many
 * @param cast who and what
 * @param frames what it says of them
 */
public record Inspection(
    Article article,
    Language language,
    @Nullable TimeExpression published,
    String publishedReason,
    List<TimeMention> times,
    List<QuantityMention> quantities,
    Cast cast,
    List<Frame> frames) {}

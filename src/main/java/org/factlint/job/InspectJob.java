package org.factlint.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factlint.extract.frame.clause.FrameReader;
import org.factlint.extract.language.Language;
import org.factlint.extract.language.LanguageReader;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Text;
import org.factlint.extract.mention.Cast;
import org.factlint.extract.mention.CastReader;
import org.factlint.extract.mention.NameWords;
import org.factlint.extract.quantity.QuantityMention;
import org.factlint.extract.quantity.QuantityReader;
import org.factlint.extract.time.Anchor;
import org.factlint.extract.time.PublicationDate;
import org.factlint.extract.time.TimeMention;
import org.factlint.extract.time.TimeReader;
import org.factlint.text.Article;
import org.factlint.text.Prose;
import org.factlint.text.Span;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Shows what is read from a text, stage by stage. Not for several threads at once. */
public final class InspectJob {
  private final LanguageReader language = LanguageReader.standard();
  private final TimeReader times = new TimeReader();
  private final QuantityReader quantities = QuantityReader.standard();
  private final NameWords names = new NameWords();
  private final CastReader cast = new CastReader(names);
  private final FrameReader frames = new FrameReader(names);

  /** A job with the standard readers; to make it takes longer than to read an article. */
  public InspectJob() {}

  /**
   * Reads a text.
   *
   * @param article the text
   * @param stated when it was published; null to look for it in the text
   * @return what was read
   */
  public Inspection inspect(Article article, @Nullable TimeExpression stated) {
    String words = article.text();
    Optional<PublicationDate> told =
        stated == null ? PublicationDate.of(words, times) : Optional.empty();
    TimeExpression published =
        stated != null ? stated : told.map(PublicationDate::value).orElse(null);
    String reason = stated != null ? "as stated" : told.map(InspectJob::reason).orElse("not known");
    String prose = Prose.of(article);
    Text text = language.read(prose);
    if (text.language() == Language.OTHER) {
      Cast nobody = new Cast(List.of(), List.of());
      return new Inspection(
          article, text.language(), published, reason, List.of(), List.of(), nobody, List.of());
    }
    Anchor anchor = published == null ? Anchor.none() : Anchor.of(published);
    List<TimeMention> when = times.read(prose, anchor);
    List<QuantityMention> amounts = amounts(text, when);
    Cast who = cast.read(text, List.of());
    return new Inspection(
        article,
        text.language(),
        published,
        reason,
        when,
        amounts,
        who,
        frames.read(text, who, when, amounts));
  }

  private static String reason(PublicationDate date) {
    return date.basis().word() + ": " + date.reason();
  }

  private List<QuantityMention> amounts(Text text, List<TimeMention> when) {
    List<QuantityMention> amounts = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<Span> spans =
          when.stream().map(TimeMention::span).filter(sentence.span()::overlaps).toList();
      amounts.addAll(quantities.read(sentence, spans).mentions());
    }
    return List.copyOf(amounts);
  }
}

package org.factlint.extract.claims;

import java.util.ArrayList;
import java.util.List;
import org.factlint.claim.Entities;
import org.factlint.claim.Source;
import org.factlint.extract.frame.clause.FrameReader;
import org.factlint.extract.language.LanguageReader;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Text;
import org.factlint.extract.mention.Cast;
import org.factlint.extract.mention.CastReader;
import org.factlint.extract.mention.Governments;
import org.factlint.extract.mention.NameWords;
import org.factlint.extract.quantity.QuantityMention;
import org.factlint.extract.quantity.QuantityReader;
import org.factlint.extract.time.TimeReader;

/** The steps of reading that come before claims, one of each. */
final class Readers {
  private final LanguageReader language = LanguageReader.standard();
  private final QuantityReader quantities = QuantityReader.standard();
  private final TimeReader times = new TimeReader();
  private final NameWords names = new NameWords();
  private final CastReader cast = new CastReader(names);
  private final FrameReader frames = new FrameReader(names);
  private final Governments governments = new Governments();

  Governments governments() {
    return governments;
  }

  TimeReader times() {
    return times;
  }

  Text text(Source prose) {
    return language.read(prose.article().text());
  }

  /** Takes an article through all steps. */
  ReadArticle read(Source prose, Text text, Entities known) {
    Times told = new Times(prose, times);
    List<QuantityMention> amounts = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      amounts.addAll(quantities.read(sentence, told.spans(sentence.span())).mentions());
    }
    Cast who = cast.read(text, List.copyOf(known.all()));
    return new ReadArticle(
        prose, text, told, amounts, who, frames.read(text, who, told.mentions(), amounts));
  }
}

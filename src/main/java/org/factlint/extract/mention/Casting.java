package org.factlint.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factlint.extract.language.Text;

/**
 * Completes a cast with pronouns and descriptions, once all names are known. Genders are learnt
 * from pronouns that can mean one person only.
 */
final class Casting {
  private final Text text;
  private final NameWords words;
  private final Map<FigureDraft, FigureId> ids;
  private final List<Mention> names;

  Casting(Text text, NameWords words, Map<FigureDraft, FigureId> ids, List<Mention> names) {
    this.text = text;
    this.words = words;
    this.ids = ids;
    this.names = names;
  }

  Cast cast() {
    Map<FigureId, FigureDraft> drafts = new LinkedHashMap<>();
    ids.forEach((draft, id) -> drafts.put(id, draft));
    List<Mention> mentions = new ArrayList<>(names);
    mentions.addAll(new Descriptions(text, words, drafts, names).resolved());
    mentions.sort(Comparator.comparing(Mention::span));
    mentions.addAll(new Pronouns(text, drafts, mentions).resolved());
    mentions.sort(Comparator.comparing(Mention::span));
    List<Figure> figures = new ArrayList<>();
    drafts.forEach((id, draft) -> figures.add(draft.figure(id)));
    return new Cast(List.copyOf(figures), List.copyOf(mentions));
  }

  /** The draft that a mention stands for. */
  static Optional<FigureDraft> draft(Mention mention, Map<FigureId, FigureDraft> drafts) {
    return mention.figure().map(drafts::get);
  }
}

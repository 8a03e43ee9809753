package org.factlint.factfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.factlint.claim.Claim;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Quotation;
import org.factlint.claim.Referent;
import org.factlint.claim.Source;
import org.factlint.claim.SourceHeader;
import org.factlint.claim.TimeReference;
import org.factlint.claim.TimeRelation;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.ObjectValue;
import org.factlint.factfile.json.Words;
import org.factlint.text.Article;
import org.factlint.text.QuoteAnchor;
import org.factlint.value.Quantity;
import org.jspecify.annotations.Nullable;

/** A source as the nodes of its fact file. */
final class FactFileTree {
  private final Article article;

  private final Set<String> repeated;

  private FactFileTree(Article article, List<Claim> claims) {
    this.article = article;
    List<String> quotes = new ArrayList<>();
    for (Claim claim : claims) {
      quotes.add(claim.quote().exact());
      claim.context().forEach(quote -> quotes.add(quote.exact()));
    }
    this.repeated = Repeated.of(quotes, article.text());
  }

  static ObjectValue of(Source source, String article) {
    FactFileTree tree = new FactFileTree(source.article(), source.claims());
    return new Members()
        .text("$schema", SchemaVersion.BASE + FactFileReader.SCHEMA)
        .add("source", header(source, article))
        .add("claims", Members.list(source.claims().stream().map(tree::claim).toList()))
        .object();
  }

  /** The nodes of claims of an article, in their order. */
  static List<ObjectValue> claims(List<Claim> claims, Article article) {
    return claims.stream().map(new FactFileTree(article, claims)::claim).toList();
  }

  private static ObjectValue header(Source source, String article) {
    SourceHeader header = source.header();
    Members members =
        new Members()
            .text("id", source.id())
            .text("title", header.title())
            .text("published", header.published())
            .text("publishedBasis", header.publishedBasis())
            .text("article", article)
            .text("sha256", source.article().sha256())
            .text("coverage", Words.word(header.coverage()));
    header.properties().forEach(members::text);
    return members.object();
  }

  private ObjectValue claim(Claim claim) {
    return new Members()
        .text("id", claim.id())
        .add("subject", referent(claim.statement().subject()))
        .text("predicate", claim.statement().predicate())
        .add("object", referent(claim.statement().object()))
        .add("time", time(claim.statement().time()))
        .add("quantity", quantity(claim.statement().quantity()))
        .add("place", referent(claim.statement().place()))
        .text("polarity", Words.word(claim.manner().polarity()))
        .text("modality", Words.word(claim.manner().modality()))
        .add("attribution", referent(claim.manner().attribution()))
        .add("qualifiers", qualifiers(claim.qualifiers()))
        .add("quote", quote(claim.quote()))
        .add("context", Members.list(claim.context().stream().map(this::quote).toList()))
        .text("origin", Words.word(claim.origin()))
        .text("reviewedBy", claim.reviewedBy())
        .object();
  }

  private static @Nullable JsonValue referent(@Nullable Referent referent) {
    if (referent instanceof Referent.Described described) {
      return new Members()
          .text("text", described.text())
          .text("office", described.office())
          .object();
    }
    return referent instanceof Referent.Known known ? Members.text(known.id()) : null;
  }

  private static @Nullable JsonValue time(@Nullable TimeReference time) {
    return time == null
        ? null
        : new Members()
            .text("value", time.value())
            .text("text", time.text())
            .text("anchor", time.anchor())
            .text("basis", time.basis())
            .add("relation", relation(time.relation()))
            .object();
  }

  private static @Nullable JsonValue relation(@Nullable TimeRelation relation) {
    return relation == null
        ? null
        : new Members()
            .text(Words.word(relation.order()), relation.other())
            .add("offset", quantity(relation.offset()))
            .object();
  }

  private static @Nullable JsonValue quantity(@Nullable Quantity quantity) {
    return quantity == null
        ? null
        : new Members()
            .text("amount", plain(quantity.amount()))
            .text("min", plain(quantity.min()))
            .text("max", plain(quantity.max()))
            .flag("approximate", quantity.approximate())
            .text("unitCode", quantity.unitCode())
            .text("text", quantity.text())
            .object();
  }

  private static @Nullable String plain(@Nullable BigDecimal amount) {
    return amount == null ? null : amount.toPlainString();
  }

  private static @Nullable JsonValue qualifiers(Qualifiers qualifiers) {
    return qualifiers.equals(Qualifiers.NONE)
        ? null
        : new Members()
            .add("event", referent(qualifiers.event()))
            .text("scope", qualifiers.scope())
            .text("measure", qualifiers.measure())
            .text("asOf", qualifiers.asOf())
            .add("via", referent(qualifiers.via()))
            .text("partOf", qualifiers.partOf())
            .add("ordinal", ordinal(qualifiers.ordinal()))
            .add("listed", listed(qualifiers.marks().listed()))
            .flag("headline", qualifiers.marks().headline())
            .object();
  }

  private static JsonValue listed(List<Referent> items) {
    List<JsonValue> nodes = new ArrayList<>();
    for (Referent item : items) {
      JsonValue node = referent(item);
      if (node != null) {
        nodes.add(node);
      }
    }
    return Members.list(nodes);
  }

  private static @Nullable JsonValue ordinal(Qualifiers.@Nullable Ordinal ordinal) {
    return ordinal == null
        ? null
        : new Members()
            .number("rank", ordinal.rank())
            .text("class", ordinal.className())
            .text("since", ordinal.since())
            .object();
  }

  private JsonValue quote(Quotation quote) {
    Members members =
        new Members()
            .text("exact", quote.exact())
            .number("start", quote.span().start())
            .number("end", quote.span().end());
    if (repeated.contains(quote.exact())) {
      QuoteAnchor anchor = QuoteAnchor.at(article, quote.span());
      members.text("prefix", anchor.prefix()).text("suffix", anchor.suffix());
    }
    return members.object();
  }
}

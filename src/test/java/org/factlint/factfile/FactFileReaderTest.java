package org.factlint.factfile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimId;
import org.factlint.claim.Manner;
import org.factlint.claim.Origin;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Source;
import org.factlint.claim.SourceHeader.Coverage;
import org.factlint.text.Position;
import org.factlint.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactFileReaderTest {
  private static final String TYPED_BY_HAND =
      """
      { "subject": "ada-quist", "predicate": "opens", "object": "the-harbour",
        "quote": "Mayor Ada Quist opened the harbour" }""";

  @TempDir Path folder;

  @BeforeEach
  void writeArticle() throws IOException {
    write("harbour.txt", Harbour.ARTICLE.text(), UTF_8);
  }

  private void write(String name, String content, Charset charset) throws IOException {
    Files.write(folder.resolve(name), content.getBytes(charset));
  }

  private FactFileReading read(String name) {
    return FactFileReader.read(
        folder.resolve(name), "town/" + name, Harbour.ENTITIES, Harbour.VOCABULARY);
  }

  private List<String> messages(String name) {
    return Harbour.messages(read(name).problems());
  }

  @Test
  void a_claim_typed_by_hand_needs_a_subject_a_predicate_and_a_quote() throws IOException {
    write("a.facts.json", Harbour.fileWith(TYPED_BY_HAND), UTF_8);

    Source source = read("a.facts.json").source().orElseThrow();

    assertThat(source.article().path()).isEqualTo("town/harbour.txt");
    assertThat(source.header().coverage()).isEqualTo(Coverage.PARTIAL);
    Claim claim = source.claims().get(0);
    assertThat(claim.id()).isEqualTo(new ClaimId("ada-quist-opens-1"));
    assertThat(claim.manner()).isEqualTo(Manner.PLAIN);
    assertThat(claim.qualifiers()).isEqualTo(Qualifiers.NONE);
    assertThat(claim.quote().span()).isEqualTo(new Span(19, 53));
    assertThat(claim.quote().position()).isEqualTo(new Position(3, 1));
    assertThat(claim.origin()).isEqualTo(Origin.MANUAL);
    assertThat(claim.machineRead()).isFalse();
  }

  @Test
  void ids_that_are_left_out_are_made_from_subject_and_predicate() {
    String named = TYPED_BY_HAND.replace("{ ", "{ \"id\": \"ada-quist-opens-2\", ");
    String described = TYPED_BY_HAND.replace("\"ada-quist\"", "{ \"text\": \"The mayor, she\" }");
    FactFileReading reading =
        Harbour.read(
            Harbour.fileWith(String.join(",", TYPED_BY_HAND, named, described, TYPED_BY_HAND)));

    assertThat(reading.source().orElseThrow().claims())
        .extracting(claim -> claim.id().value())
        .containsExactly(
            "ada-quist-opens-1", "ada-quist-opens-2", "The-mayor-she-opens-1", "ada-quist-opens-3");
  }

  @Test
  void a_claim_may_name_a_later_one() {
    String first =
        TYPED_BY_HAND.replace(
            "\"quote\"", "\"time\": { \"relation\": { \"before\": \"b\" } }, \"quote\"");
    String second = TYPED_BY_HAND.replace("{ ", "{ \"id\": \"b\", ");
    assertThat(Harbour.read(Harbour.fileWith(first + "," + second)).problems()).isEmpty();
  }

  @Test
  void a_former_id_and_a_synonym_are_accepted_and_kept() {
    String claim =
        TYPED_BY_HAND.replace("the-harbour", "old-ferry").replace("opens", "inaugurates");
    Source source = Harbour.read(Harbour.fileWith(claim)).source().orElseThrow();
    assertThat(FactFileWriter.write(source))
        .contains("\"predicate\": \"inaugurates\", \"object\": \"old-ferry\"");
  }

  @Test
  void a_byte_order_mark_and_windows_line_ends_change_nothing() throws IOException {
    write("harbour.txt", "\uFEFF" + Harbour.ARTICLE.text().replace("\n", "\r\n"), UTF_8);
    String content = Harbour.fileWith(TYPED_BY_HAND).replace("\n", "\r\n");
    write("a.facts.json", "\uFEFF" + content, UTF_8);

    Source source = read("a.facts.json").source().orElseThrow();

    assertThat(source.claims().get(0).quote().span()).isEqualTo(new Span(19, 53));
    assertThat(source.article().sha256()).isEqualTo(Harbour.ARTICLE.sha256());
  }

  @Test
  void an_article_may_lie_in_another_folder() throws IOException {
    Files.createDirectory(folder.resolve("facts"));
    write(
        "facts/a.facts.json",
        Harbour.fileWith(TYPED_BY_HAND).replace("harbour.txt", "../harbour.txt"),
        UTF_8);
    Source source = read("facts/a.facts.json").source().orElseThrow();
    assertThat(source.article().path()).isEqualTo("town/harbour.txt");
  }

  @Test
  void a_missing_fact_file_is_reported() {
    assertThat(messages("b.facts.json"))
        .containsExactly(
            "town/b.facts.json:1:1: found no such file, expected a file that exists; correct the"
                + " path, or put the file there");
  }

  @Test
  void a_missing_article_is_reported_where_it_is_named() throws IOException {
    write(
        "a.facts.json", Harbour.fileWith(TYPED_BY_HAND).replace("harbour.txt", "port.txt"), UTF_8);
    assertThat(messages("a.facts.json"))
        .containsExactly(
            "town/a.facts.json:1:43: found no article town/port.txt, expected the article beside"
                + " the fact file; correct the path, or put the article there");
  }

  @Test
  void an_article_is_named_relative_to_its_fact_file() throws IOException {
    write(
        "a.facts.json",
        Harbour.fileWith(TYPED_BY_HAND).replace("harbour.txt", "/harbour.txt"),
        UTF_8);
    assertThat(messages("a.facts.json"))
        .containsExactly(
            "town/a.facts.json:1:43: found “/harbour.txt”, expected a path relative to the fact"
                + " file, with “/”; write for example “harbour-opens.txt”");
  }

  @Test
  void a_fact_file_is_utf_8() throws IOException {
    String claim = TYPED_BY_HAND.replace("\"subject\"", "\"id\": \"größe\", \"subject\"");
    write("a.facts.json", Harbour.fileWith(claim), ISO_8859_1);
    assertThat(messages("a.facts.json"))
        .containsExactly(
            "town/a.facts.json:3:14: found the byte 0xF6 at byte offset 86, expected text in UTF-8;"
                + " save the file with the encoding UTF-8");
  }

  @Test
  void an_article_is_utf_8() throws IOException {
    write("harbour.txt", "Die Größe", ISO_8859_1);
    write("a.facts.json", Harbour.fileWith(TYPED_BY_HAND), UTF_8);
    assertThat(messages("a.facts.json"))
        .containsExactly(
            "town/harbour.txt:1:7: found the byte 0xF6 at byte offset 6, expected text in UTF-8;"
                + " save the file with the encoding UTF-8");
  }

  @Test
  void a_fact_file_has_at_most_20_megabytes() throws IOException {
    write("a.facts.json", " ".repeat(20_000_001), UTF_8);
    assertThat(messages("a.facts.json"))
        .containsExactly(
            "town/a.facts.json:1:1: found a file of 20.0 MB, expected at most 20 MB; split the"
                + " file, or leave out what is not text");
  }

  @Test
  void a_folder_is_no_fact_file() {
    assertThat(messages(""))
        .containsExactly(
            "town/:1:1: found a folder, expected a readable text file; name another file, or change"
                + " its permissions");
  }
}

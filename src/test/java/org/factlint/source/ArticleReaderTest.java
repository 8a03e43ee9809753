package org.factlint.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factlint.claim.Source;
import org.factlint.claim.SourceHeader;
import org.factlint.claim.SourceId;
import org.factlint.finding.Problem;
import org.factlint.text.InputFile;
import org.factlint.value.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
  @TempDir Path folder;

  private ArticleReading read(String content, Charset charset) throws IOException {
    Path file = folder.resolve("tide.v2.txt");
    Files.write(file, content.getBytes(charset));
    return ArticleReader.read(new InputFile(file, "coast/tide.v2.txt"));
  }

  private Source source(String content) throws IOException {
    return read(content, UTF_8).source().orElseThrow();
  }

  private List<String> messages(String content) throws IOException {
    return read(content, UTF_8).problems().stream().map(Problem::message).toList();
  }

  @Test
  void an_article_without_front_matter_is_called_as_its_file_is() throws IOException {
    Source source = source("The tide is in.\n---\nid: no\n---\n");
    assertThat(source.id()).isEqualTo(new SourceId("tide.v2"));
    assertThat(source.header().title()).isNull();
    assertThat(source.header().published()).isNull();
    assertThat(source.claims()).isEmpty();
  }

  @Test
  void front_matter_is_read_and_stays_in_the_text() throws IOException {
    String content =
        """
        ---
        id: tide
        title: "High tide: a record"
        tags: [sea, weather]
        author: 'Ada Quist'
        published: 2021-05-03T06:30:00+02:00
        url: https://coast.example/tide
        ---
        The tide is in.
        """;
    Source source = source(content.replace("\n", "\r\n"));
    SourceHeader header = source.header();
    assertThat(source.id()).isEqualTo(new SourceId("tide"));
    assertThat(header.title()).isEqualTo("High tide: a record");
    assertThat(header.published()).isEqualTo(TimeExpression.parse("2021-05-03"));
    assertThat(header.publishedBasis()).isEqualTo("stated");
    assertThat(header.properties())
        .containsExactly(
            java.util.Map.entry("author", "Ada Quist"),
            java.util.Map.entry("url", "https://coast.example/tide"));
    assertThat(source.article().text()).isEqualTo(content);
  }

  @Test
  void a_fence_that_never_closes_is_text() throws IOException {
    assertThat(source("---\nid: tide\n").id()).isEqualTo(new SourceId("tide.v2"));
  }

  @Test
  void a_publication_date_is_edtf() throws IOException {
    assertThat(messages("---\npublished: 2021-05-32\n---\n"))
        .containsExactly(
            "coast/tide.v2.txt:2:20: found “32”, expected a day from 01 to 31; check the day, the"
                + " month and the year");
  }

  @Test
  void a_key_stands_once() throws IOException {
    assertThat(messages("---\nid: a\ntitle: b\nid: c\n---\n"))
        .containsExactly(
            "coast/tide.v2.txt:4:1: found the key “id” a second time, expected each key once in the"
                + " front matter; remove one of the two; the first is on line 2");
  }

  @Test
  void an_article_is_utf_8() throws IOException {
    assertThat(read("a\nblå\n", ISO_8859_1).problems())
        .extracting(Problem::message)
        .containsExactly(
            "coast/tide.v2.txt:2:3: found the byte 0xE5 at byte offset 4, expected text in UTF-8;"
                + " save the file with the encoding UTF-8");
  }

  @Test
  void a_missing_article_is_reported() {
    assertThat(ArticleReader.read(new InputFile(folder.resolve("none.txt"), "none.txt")).problems())
        .extracting(Problem::message)
        .containsExactly(
            "none.txt:1:1: found no such file, expected a file that exists; correct the path, or"
                + " put the file there");
  }

  @Test
  void a_title_is_a_short_line_with_a_text_behind_it() throws IOException {
    String body =
        "The tide is in, and it was higher than it has ever been at this place.\n".repeat(4);
    assertThat(
            source("• Log in\n\nBy Ada Quist\n\nHigh tide: a record\n\n" + body).header().title())
        .isEqualTo("High tide: a record");
    assertThat(source("It came at night.\n\n" + body).header().title()).isNull();
    assertThat(source("3 May 2021\n\n" + body).header().title()).isNull();
    assertThat(source("High tide\n").header().title()).isNull();
  }

  @Test
  void an_empty_article_is_told() throws IOException {
    assertThat(messages(" \n\n")).hasSize(1);
    assertThat(read("", UTF_8).problems())
        .extracting(Problem::rule)
        .containsExactly("article-empty");
  }

  @Test
  void a_program_or_a_picture_is_no_article() throws IOException {
    assertThat(messages("ELF\u0001\u0000\u0000 and so on"))
        .containsExactly(
            "coast/tide.v2.txt:1:1: found a zero byte at byte offset 4, expected text in UTF-8; name the text, not a program or"
                + " a picture");
  }
}

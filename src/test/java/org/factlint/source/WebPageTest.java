package org.factlint.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.factlint.claim.Source;
import org.factlint.claim.SourceId;
import org.factlint.finding.Problem;
import org.factlint.text.InputFile;
import org.factlint.value.TimeExpression;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {
  private static final String PARAGRAPHS =
      """
      <p>The ferry <em>Gull</em>&nbsp;II sank on Tuesday, the harbour office said, after it had run onto a
        rock off the southern cape in thick fog.</p>
      <p>All 41 passengers were saved by fishing boats, which had heard the horn. The captain, who had
        steered the ship for nine years, was the last to leave.</p>
      <p>Divers will look at the wreck next week<br>if the weather allows it, the office added, and a
        report is due within three months.</p>
      """;
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en"><head><title>Ferry sinks off the cape | The Coast Gazette</title>
      <meta property="og:site_name" content="The Coast Gazette">
      <meta name="author" content="Ada Quist">
      <meta property="article:published_time" content="2021-05-04T06:30:00+02:00">
      <link rel="canonical" href="https://coast.example/ferry">
      <script>var shown = 99;</script></head>
      <body><nav><ul><li><a href="/">Home</a><li><a href="/sea">Sea</a></ul></nav>
      <article><h1>Ferry sinks off the cape</h1>
      <figure><img src="f.jpg"><figcaption>Photo: A. Nonymous</figcaption></figure>
      %s
      </article>
      <aside>Most read: 10 crabs that look like ministers</aside>
      <footer>© 2021 The Coast Gazette. Terms of use.</footer></body></html>
      """
          .formatted(PARAGRAPHS);

  @TempDir Path folder;

  private ArticleReading read(String page, Charset charset) throws IOException {
    Path file = folder.resolve("ferry.html");
    Files.write(file, page.getBytes(charset));
    return ArticleReader.read(new InputFile(file, "coast/ferry.html"));
  }

  private Source source(String page) throws IOException {
    return read(page, UTF_8).source().orElseThrow();
  }

  @Test
  void a_page_becomes_front_matter_a_title_and_paragraphs() throws IOException {
    assertThat(source(PAGE).article().text())
        .isEqualTo(
            """
            ---
            title: Ferry sinks off the cape
            author: Ada Quist
            publisher: The Coast Gazette
            published: 2021-05-04
            url: https://coast.example/ferry
            language: en
            ---

            Ferry sinks off the cape

            The ferry Gull\u00a0II sank on Tuesday, the harbour office said, after it had run onto a rock off \
            the southern cape in thick fog.

            All 41 passengers were saved by fishing boats, which had heard the horn. The captain, who had \
            steered the ship for nine years, was the last to leave.

            Divers will look at the wreck next week

            if the weather allows it, the office added, and a report is due within three months.
            """);
  }

  @Test
  void what_the_page_says_of_itself_is_known_of_the_source() throws IOException {
    Source source = source(PAGE);
    assertThat(source.id()).isEqualTo(new SourceId("ferry"));
    assertThat(source.header().title()).isEqualTo("Ferry sinks off the cape");
    assertThat(source.header().published()).isEqualTo(TimeExpression.parse("2021-05-04"));
    assertThat(source.header().publishedBasis()).isEqualTo("stated");
    assertThat(source.header().properties())
        .contains(entry("publisher", "The Coast Gazette"), entry("author", "Ada Quist"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\": \"2020-02-29T23:00:00Z\"}</script>",
        "<meta name='date' content='2020-02-29'>",
        "<meta name='DC.date.issued' content='2020-02-29'>",
        "<meta itemprop='datePublished' content='2020-02-29 08:00'>",
        "<time datetime='2020-02-29T08:00'>a day ago</time>",
      })
  void the_publication_date_is_found_where_pages_have_it(String markup) throws IOException {
    Source source =
        source("<title>Ferry sinks</title>" + markup + "<article>" + PARAGRAPHS + "</article>");
    assertThat(source.header().published()).isEqualTo(TimeExpression.parse("2020-02-29"));
  }

  @Test
  void a_day_in_other_words_is_no_publication_date() throws IOException {
    Source source =
        source("<meta name='date' content='yesterday'><p>The ferry sank on Tuesday.</p>");
    assertThat(source.header().published()).isNull();
  }

  @Test
  void a_page_too_short_for_a_main_part_is_read_without_its_navigation() throws IOException {
    assertThat(
            source("<nav>Home | Sea</nav><p>The ferry sank.</p><footer>Imprint</footer>")
                .article()
                .text())
        .isEqualTo("The ferry sank.\n");
  }

  @Test
  void the_encoding_is_the_one_that_the_page_declares() throws IOException {
    String page = "<meta charset='iso-8859-1'><p>The café sank.</p>";
    assertThat(read(page, ISO_8859_1).source().orElseThrow().article().text())
        .isEqualTo("The café sank.\n");
  }

  @Test
  void a_page_that_was_frozen_before_is_read_from_there() throws IOException {
    Files.writeString(folder.resolve("ferry.html.txt"), "The ferry sank in 2019.\n");
    Source source = source(PAGE);
    assertThat(source.article().text()).isEqualTo("The ferry sank in 2019.\n");
    assertThat(source.article().path()).isEqualTo("coast/ferry.html");
  }

  @Test
  void the_frozen_text_is_an_article_of_the_same_name_and_date() throws IOException {
    Source page = source(PAGE);
    Path frozen = folder.resolve("copy.html.txt");
    Files.writeString(frozen, page.article().text());
    Source source =
        ArticleReader.read(new InputFile(frozen, "copy.html.txt")).source().orElseThrow();
    assertThat(source.id()).isEqualTo(new SourceId("copy"));
    assertThat(source.header()).isEqualTo(page.header());
    assertThat(source.article().sha256()).isEqualTo(page.article().sha256());
  }

  @Test
  void a_title_that_begins_and_ends_with_quotation_marks_keeps_them() throws IOException {
    Source source = source("<h1>\"Yes\" is not \"no\"</h1>" + PARAGRAPHS);
    assertThat(source.header().title()).isEqualTo("\"Yes\" is not \"no\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The ferry sank.<p>All were <b>saved",
        "<table><tr><td>The ferry sank.</div></p><p>All were saved</span>",
        "The ferry sank. <<<p>>> All were saved <a href='",
        "<html><body><p>The ferry sank.</p></body></html><p>All were saved",
      })
  void broken_pages_are_read_as_browsers_read_them(String page) throws IOException {
    assertThat(source(page).article().text()).contains("The ferry sank.", "All were");
  }

  @Test
  void a_page_without_text_is_an_empty_article() throws IOException {
    ArticleReading reading = read("<html><body><script>alert(1)</script></body></html>", UTF_8);
    assertThat(reading.source()).isEmpty();
    assertThat(reading.problems()).extracting(Problem::rule).containsExactly("article-empty");
  }

  @Test
  void deep_and_large_pages_end_in_time() throws IOException {
    String deep = "<div>".repeat(50_000) + "<p>The ferry sank.</p>";
    String large =
        "<article>" + "<p>The ferry sank off the cape, the harbour office said.</p>".repeat(60_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertThat(source(deep).article().text()).contains("The ferry sank.");
          assertThat(source(large).article().text()).contains("The ferry sank off the cape");
        });
  }
}

package org.factlint.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.factlint.text.Article;
import org.factlint.text.Span;
import org.junit.jupiter.api.Test;

class LanguageReaderTest {
  private static final LanguageReader READER = LanguageReader.standard();

  @Test
  void a_full_stop_behind_a_title_or_an_initial_ends_no_sentence() {
    assertThat(sentences("Mr. Osei met Gen. B. Lindqvist in St. Alma. They talked."))
        .containsExactly("Mr. Osei met Gen. B. Lindqvist in St. Alma.", "They talked.");
  }

  @Test
  void no_sentence_begins_with_a_small_letter() {
    assertThat(sentences("The quake came at 4:12 a.m. on May 19. It was strong."))
        .containsExactly("The quake came at 4:12 a.m. on May 19.", "It was strong.");
  }

  @Test
  void a_quotation_ends_with_its_sentence() {
    assertThat(sentences("“We won.” The hall rose. “Really?” she asked."))
        .containsExactly("“We won.”", "The hall rose.", "“Really?” she asked.");
  }

  @Test
  void lines_are_paragraphs_unless_they_were_broken_to_a_width() {
    Text read =
        READER.read(
            "The ferry was late\n\nThe ferry to the outer islands left port forty minutes late,\n"
                + "since its crew was waiting for a part.\nIt arrived at noon.");

    assertThat(read.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1, 1);
  }

  @Test
  void words_stand_at_their_code_points() {
    String text = "\uD83D\uDEA2 The ferry’s crew waited.";
    Article article = Article.of("a.txt", text);

    assertThat(READER.read(text).sentences().get(0).tokens())
        .extracting(token -> article.slice(token.span()))
        .containsExactly("\uD83D\uDEA2", "The", "ferry", "’s", "crew", "waited", ".");
  }

  @Test
  void signs_are_folded_for_reading_and_stay_in_the_text() {
    Token possessive = READER.read("The ferry’s crew waited.").sentences().get(0).tokens().get(2);

    assertThat(possessive.text()).isEqualTo("’s");
    assertThat(possessive.folded()).isEqualTo("'s");
    assertThat(possessive.tag()).isEqualTo("POS");
  }

  @Test
  void words_have_tags_and_come_in_chunks() {
    Sentence sentence = READER.read("The new mayor has opened two schools.").sentences().get(0);

    assertThat(sentence.tokens())
        .extracting(Token::tag)
        .containsExactly("DT", "JJ", "NN", "VBZ", "VBN", "CD", "NNS", ".");
    assertThat(sentence.chunks())
        .containsExactly(
            new Chunk(Chunk.Type.NP, 0, 3),
            new Chunk(Chunk.Type.VP, 3, 5),
            new Chunk(Chunk.Type.NP, 5, 7));
    assertThat(sentence.chunkAt(4)).contains(new Chunk(Chunk.Type.VP, 3, 5));
    assertThat(sentence.chunkAt(7)).isEmpty();
  }

  @Test
  void marks_are_no_part_of_words_or_chunks() {
    Sentence sentence =
        READER.read("He called it \"baseless\" on Radio Alma FM.").sentences().get(0);

    assertThat(sentence.tokens())
        .extracting(Token::text)
        .containsExactly(
            "He", "called", "it", "\"", "baseless", "\"", "on", "Radio", "Alma", "FM", ".");
    assertThat(sentence.chunks()).noneMatch(chunk -> chunk.to() == sentence.tokens().size());
  }

  @Test
  void a_capital_before_a_name_is_a_name_though_it_looks_like_a_verb() {
    assertThat(READER.read("She met Yves Larsson there.").sentences().get(0).tokens())
        .filteredOn(token -> token.text().equals("Yves"))
        .extracting(Token::tag)
        .containsExactly("NNP");
  }

  @Test
  void a_line_is_a_headline_a_byline_a_dated_entry_or_text() {
    Text read =
        READER.read(
            "Ferry sinks off Alma\nBy Ida Osei, Alma Post\nPublished: 2031-04-02\n\n"
                + "A ferry sank on Tuesday.\n2019: Master of the ferry\n2001–2005: Mate");

    assertThat(read.sentences())
        .extracting(Sentence::kind)
        .containsExactly(
            Sentence.Kind.HEADLINE,
            Sentence.Kind.BYLINE,
            Sentence.Kind.BYLINE,
            Sentence.Kind.BODY,
            Sentence.Kind.ENTRY,
            Sentence.Kind.ENTRY);
  }

  @Test
  void front_matter_and_marks_of_markdown_are_no_text() {
    assertThat(sentences("---\ntitle: A ferry\n---\n# Ferry sinks\n\n- One man drowned.\n"))
        .containsExactly("Ferry sinks", "One man drowned.");
  }

  @Test
  void a_sentence_without_end_is_read_in_parts() {
    Text read = READER.read("The ferry sank and the crew of it swam. ".replace(".", "").repeat(60));

    assertThat(read.sentences()).hasSizeGreaterThan(1);
    assertThat(read.sentences()).allMatch(sentence -> sentence.tokens().size() <= 200);
  }

  @Test
  void the_end_of_a_text_that_is_too_long_is_left_out_and_told() {
    Text read = READER.read("word ".repeat(50_000).replace("word word", "the word"));

    assertThat(read.readTo()).isEqualTo(100_000);
  }

  @Test
  void another_language_is_told_and_not_read() {
    Text german =
        READER.read("Die Fähre ist am Dienstag mit zwölf Menschen vor der Küste gesunken.");
    Text greek = READER.read("Το πλοίο βυθίστηκε την Τρίτη.");

    assertThat(List.of(german, greek)).extracting(Text::language).containsOnly(Language.OTHER);
    assertThat(german.sentences()).isEmpty();
  }

  @Test
  void a_text_without_words_has_no_language() {
    assertThat(READER.read(" \n\n12:30\n").language()).isEqualTo(Language.NONE);
    assertThat(READER.read("").sentences()).isEmpty();
  }

  @Test
  void quotations_are_found_in_every_kind_of_marks() {
    assertThat(quotations("He said “go”. She said \"stay\". They said ‘the crew’s boat’ won."))
        .containsExactly("go", "stay", "the crew’s boat");
  }

  @Test
  void a_quotation_that_never_closes_ends_with_its_paragraph() {
    assertThat(quotations("“It is over.\n\nThe crew left.")).containsExactly("It is over.");
  }

  @Test
  void apostrophes_open_no_quotation() {
    assertThat(quotations("The workers’ pay and the crew's boat rose in the ’90s.")).isEmpty();
  }

  @Test
  void a_stretch_is_quoted_if_a_quotation_holds_all_of_it() {
    Text read = READER.read("He said “the boat sank” at noon.");

    assertThat(read.quoted(new Span(13, 17))).isTrue();
    assertThat(read.quoted(new Span(3, 17))).isFalse();
  }

  @Test
  void a_perfect_before_adjectives_and_a_verb_behind_which_are_verbs() {
    assertThat(tag("The bank has harmonized full accounts.", "harmonized")).isEqualTo("VBN");
    assertThat(tag("We saw the province, which borders Chile.", "borders")).isEqualTo("VBZ");
  }

  private static String tag(String text, String word) {
    return READER.read(text).sentences().get(0).tokens().stream()
        .filter(token -> token.folded().equals(word))
        .map(Token::tag)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> sentences(String text) {
    Article article = Article.of("a.txt", text);
    return READER.read(text).sentences().stream()
        .map(sentence -> article.slice(sentence.span()))
        .collect(Collectors.toList());
  }

  private static List<String> quotations(String text) {
    Article article = Article.of("a.txt", text);
    return READER.read(text).quotations().stream()
        .map(quotation -> article.slice(quotation.content()))
        .collect(Collectors.toList());
  }
}

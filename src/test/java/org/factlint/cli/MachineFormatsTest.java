package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports for build servers and forges, as somebody asks for them. */
class MachineFormatsTest {
  @TempDir private Path folder;

  @Test
  void each_goes_into_the_folder_of_reports_under_its_own_name() throws IOException {
    Desk desk = Desk.laid(folder);
    Run run = desk.run("check", "talks", "--format", "sarif,junit,gitlab");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(desk.written())
        .containsExactly(
            "reports/discrepancy-report.junit.xml",
            "reports/discrepancy-report.sarif",
            "reports/gl-code-quality-report.json");
    assertThat(desk.read("reports/discrepancy-report.sarif")).contains("\"exitCode\": 1");
  }

  @Test
  void an_annotation_points_to_the_claim_in_its_fact_file() throws IOException {
    Run run = Desk.laid(folder).run("check", "talks", "--format", "github");
    assertThat(run.out())
        .startsWith(
            "::error file=talks/news.facts.json,line=4,col=5,title=Contradiction%3A when?::"
                + "Ines Falk presents credentials to Pol Verne: “On Friday, 3 May 2024,");
    assertThat(run.out().lines()).hasSize(1);
  }

  @Test
  void an_annotation_of_an_article_that_nobody_prepared_marks_its_words() throws IOException {
    Run run =
        Desk.empty(folder)
            .put("a.txt", "On 3 May 2024, Ines Falk resigned.\n")
            .put("b.txt", "On 5 May 2024, Ines Falk resigned.\n")
            .run("check", "a.txt", "b.txt", "--format", "github");
    assertThat(run.out()).startsWith("::warning file=a.txt,line=1,endLine=1,col=1,endColumn=");
  }

  @Test
  void the_summary_of_the_job_is_added_to_what_stands_there() throws IOException {
    Desk desk = Desk.laid(folder).put("summary.md", "before\n");
    desk.environment("GITHUB_STEP_SUMMARY", desk.path("summary.md").toString());
    desk.run("check", "talks", "--format", "sarif");
    assertThat(desk.read("summary.md")).isEqualTo("before\n");
    desk.run("check", "talks", "--format", "sarif,github");
    assertThat(desk.read("summary.md"))
        .startsWith("before\n# Where the sources agree")
        .contains("Contradiction: when?");
  }

  @Test
  void text_beside_annotations_is_no_command() throws IOException {
    Run run = Desk.laid(folder).run("check", "talks", "--format", "text,github");
    assertThat(run.out()).startsWith("::stop-commands::").contains("The check fails");
    assertThat(run.out().lines().filter(line -> line.startsWith("::error file="))).hasSize(1);
  }

  @Test
  void all_that_the_seeds_give_is_valid_sarif() throws IOException {
    Path schemaFile = Path.of("..", "shared", "schemas", "sarif-schema-2.1.0.json");
    assumeTrue(Files.exists(schemaFile), "the schema of SARIF is not at " + schemaFile);
    String seeds = Path.of("seeds").toAbsolutePath().toString();
    Run run =
        Desk.empty(folder)
            .run("check", seeds, "--format", "sarif", "--verbose", "--decided", "--output", "-");
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(Files.readString(schemaFile));
    assertThat(schema.validate(run.out(), InputFormat.JSON)).isEmpty();
    assertThat(run.out()).contains("\"kind\": \"pass\"", "\"suppressions\"", "file:///");
  }

  @Test
  void one_of_them_can_be_printed() throws IOException {
    Run run =
        Desk.laid(folder).run("check", "talks", "--format", "junit", "--output", "-", "--quiet");
    assertThat(run.out()).startsWith("<?xml").contains("failures=\"1\"");
  }
}

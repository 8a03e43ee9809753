package org.factlint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the other tests would notice a page that misbehaves. */
class WatchTest extends BrowserTest {
  @TempDir private Path folder;

  @Override
  @AfterEach
  void nothingWasNoticed() {}

  @Test
  void requests_dialogs_and_faults_are_noticed() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("bad.html"),
            """
            <!doctype html><html lang="en"><title>Bad</title><img src="beside.png">
            <p style="color:#eee;background:#fff">pale</p>
            <script>console.warn("careful"); alert("hello"); nothing.there();</script>
            """);

    Page page = open(file, Look.DESK);

    assertThat(noticed())
        .anySatisfy(line -> assertThat(line).startsWith("request: ").endsWith("beside.png"))
        .anySatisfy(line -> assertThat(line).startsWith("failed: ").endsWith("beside.png"))
        .anySatisfy(line -> assertThat(line).isEqualTo("dialog: hello"))
        .anySatisfy(line -> assertThat(line).isEqualTo("warning: careful"))
        .anySatisfy(line -> assertThat(line).startsWith("script: ").contains("nothing"));
    assertThat(Axe.violations(page))
        .anySatisfy(line -> assertThat(line).startsWith("serious color-contrast"))
        .anySatisfy(line -> assertThat(line).startsWith("critical image-alt"));
  }
}

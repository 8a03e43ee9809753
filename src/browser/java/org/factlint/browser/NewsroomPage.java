package org.factlint.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.cli.Desk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the report on two stories of three sources, one of whose findings is decided. */
abstract class NewsroomPage extends BrowserTest {
  private static final Pattern FIRST_ID = Pattern.compile("\"id\": \"([0-9a-f]{16})\"");

  private static Path report = Path.of("");

  @BeforeAll
  static void check(@TempDir Path folder) throws IOException {
    Desk desk = Newsroom.laid(folder, 2, 3, 15);
    desk.run("check");
    Matcher id = FIRST_ID.matcher(desk.read("reports/discrepancy-report.json"));
    if (!id.find()) {
      throw new IllegalStateException("nothing was found");
    }
    desk.run("decide", id.group(1), "--as", "explained", "--reason", "Opened twice.");
    desk.run("check");
    report = desk.path("reports/discrepancy-report.html");
  }

  final Page report(Look look) {
    return open(report, look);
  }

  final Page report(String fragment, Look look) {
    return open(report.toUri() + "#" + fragment, look);
  }
}

package org.factlint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.factlint.cli.Desk;
import org.factlint.cli.HostileProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that says a stranger's words wherever it has words does nothing of what they say. */
class HostilePageTest extends BrowserTest {
  /** Each would leave a mark, ask for something or open something. */
  private static final List<String> ATTEMPTS =
      List.of(
          "</style></script></title></svg><script>window.had = 1; alert(1)</script>",
          "<img src=\"https://example.org/x.png\" onerror=\"window.had = 2\">",
          "\" autofocus onfocus=\"window.had = 3\" onmouseover='window.had = 4' x=\"",
          "<svg onload=\"window.had = 5\"><a href=\"javascript:window.had = 6\">go</a></svg>",
          "<iframe srcdoc=\"<script>parent.had = 7</script>\"></iframe>",
          "<meta http-equiv=refresh content=\"0;url=https://example.org\"><base href=\"https://example.org\">",
          "<link rel=stylesheet href=\"https://example.org/x.css\"><style>body { display: none }</style>",
          "<form id=filter name=getElementById><input name=body id=words></form>",
          "[go](javascript:window.had=8) ${window.had = 9} @if(true) !{x} $unsafe{x}",
          "\u202Erevo \u0000\u0007\u2028 \u2066x");

  @TempDir private Path folder;

  @Test
  void nothing_is_run_asked_for_or_opened() throws IOException {
    Desk desk = HostileProject.laid(folder, String.join(" ", ATTEMPTS));
    desk.run("check", "talks", "--rules", "mine");

    Page page = open(desk.path("reports/discrepancy-report.html"), Look.DESK);
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    for (Locator place : page.locator(".finding, .text, .decision").all()) {
      place.hover(new Locator.HoverOptions().setForce(true));
    }
    page.keyboard().press("j");
    page.keyboard().press("s");
    page.keyboard().press("/");
    page.keyboard().type("window.had");

    assertThat(page.evaluate("window.had === undefined")).isEqualTo(true);
    assertThat(page.locator("#shown").textContent()).isEqualTo("3 of 3 findings shown");
    assertThat(page.locator("script").count()).isEqualTo(1);
    assertThat(page.locator("img, iframe, base, link, form:not(#filter):not(#keys form)").count())
        .isZero();
    assertThat(page.locator("a:not([href^='#'])").count()).isZero();
    assertThat(page.locator(".finding .decision").first().textContent())
        .contains(ATTEMPTS.get(0), "⟨U+202E⟩revo ⟨U+0000⟩⟨U+0007⟩⟨U+2028⟩");
    assertThat(Axe.violations(page)).isEmpty();
  }
}

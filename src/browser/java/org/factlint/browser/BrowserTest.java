package org.factlint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that opens pages, each in a profile of its own, and fails if one misbehaves. */
@ExtendWith(Chromium.class)
public abstract class BrowserTest {
  private static final double LONGEST_WAIT = 10_000;

  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<Watch> watches = new ArrayList<>();
  private Browser browser;

  @BeforeEach
  final void takeBrowser(Browser started) {
    browser = started;
  }

  /** Opens a page that was written to a file; it may ask for nothing else. */
  protected final Page open(Path file, Look look) {
    return open(file.toUri().toString(), look);
  }

  /** Opens an address; the page may ask for what begins with it, up to {@code #}. */
  protected final Page open(String address, Look look) {
    BrowserContext context = browser.newContext(look.options());
    contexts.add(context);
    context.setDefaultTimeout(LONGEST_WAIT);
    watches.add(Watch.over(context, address.replaceFirst("#.*", "")));
    Page page = context.newPage();
    page.navigate(address);
    return page;
  }

  /** What the pages of this test should not have done, so far. */
  protected final List<String> noticed() {
    return watches.stream().flatMap(watch -> watch.noticed().stream()).toList();
  }

  @AfterEach
  void nothingWasNoticed() {
    contexts.forEach(BrowserContext::close);
    assertThat(noticed()).isEmpty();
  }
}

package org.factlint.browser;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;

/** Notes what pages should not do. */
final class Watch {
  private final String home;
  private final List<String> noticed = new ArrayList<>();

  private Watch(String home) {
    this.home = home;
  }

  /**
   * Watches all pages of a context.
   *
   * @param context the context
   * @param home how the addresses begin that a page may ask for
   * @return what will be noticed
   */
  static Watch over(BrowserContext context, String home) {
    Watch watch = new Watch(home);
    context.onConsoleMessage(message -> watch.note(message.type() + ": " + message.text()));
    context.onWebError(error -> watch.note("script: " + error.error()));
    context.onRequest(request -> watch.requested(request.url()));
    context.onRequestFailed(request -> watch.note("failed: " + request.url()));
    context.onPage(page -> page.onPopup(popup -> watch.note("window: " + popup.url())));
    context.onDialog(
        dialog -> {
          watch.note("dialog: " + dialog.message());
          dialog.dismiss();
        });
    return watch;
  }

  private void requested(String address) {
    if (!address.startsWith(home)) {
      note("request: " + address);
    }
  }

  private void note(String what) {
    noticed.add(what);
  }

  List<String> noticed() {
    return List.copyOf(noticed);
  }
}

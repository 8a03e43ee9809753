package org.factlint.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the machine's Chromium once for all tests, and hands it to them. */
public final class Chromium implements ParameterResolver {
  private static final List<Path> PLACES =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

  /** No sandbox, since a build may run as root; nothing that asks the network on its own. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-background-networking",
          "--enable-precise-memory-info");

  private record Started(Playwright playwright, Browser browser) implements AutoCloseable {
    static Started now() {
      Playwright playwright = Playwright.create();
      BrowserType.LaunchOptions options =
          new BrowserType.LaunchOptions().setExecutablePath(installed()).setArgs(ARGUMENTS);
      return new Started(playwright, playwright.chromium().launch(options));
    }

    private static Path installed() {
      return PLACES.stream()
          .filter(Files::isExecutable)
          .findFirst()
          .orElseThrow(
              () -> new IllegalStateException("Install Chromium: none of " + PLACES + " is there"));
    }

    @Override
    public void close() {
      playwright.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .computeIfAbsent(Started.class, any -> Started.now(), Started.class)
        .browser();
  }
}

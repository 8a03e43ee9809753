package org.factlint.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** On what somebody reads a page. */
public enum Look {
  /** A window on a desk. */
  DESK(1280, 900, ColorScheme.LIGHT),
  /** A smaller one beside others. */
  SMALL_WINDOW(1024, 600, ColorScheme.LIGHT),
  /** A window on a desk, at night. */
  DARK(1280, 900, ColorScheme.DARK),
  /** A telephone. */
  PHONE(390, 844, ColorScheme.LIGHT),
  /** A small telephone at night. */
  SMALL_DARK_PHONE(360, 640, ColorScheme.DARK),
  /** A window whose user has zoomed to 200 %, which halves what fits. */
  ZOOMED(640, 450, ColorScheme.LIGHT);

  private final int width;
  private final int height;
  private final ColorScheme scheme;

  Look(int width, int height, ColorScheme scheme) {
    this.width = width;
    this.height = height;
    this.scheme = scheme;
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setDeviceScaleFactor(this == ZOOMED ? 2 : 1)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setColorScheme(scheme);
  }
}

/**
 * The report's page in Chromium. What a test here opens is watched: a message of the console, a
 * dialog, or a request that leaves the page's own address fails it.
 */
@NullMarked
package org.factlint.browser;

import org.jspecify.annotations.NullMarked;

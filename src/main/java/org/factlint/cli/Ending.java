package org.factlint.cli;

import org.factlint.config.FailOn;

/**
 * How a run ends, for reports that say so.
 *
 * @param failOn what fails it
 * @param exitCode the exit code
 */
record Ending(FailOn failOn, int exitCode) {}

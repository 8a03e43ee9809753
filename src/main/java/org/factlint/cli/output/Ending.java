package org.factlint.cli.output;

import org.factlint.config.FailOn;

/**
 * How a run ends, for reports that say so.
 *
 * @param failOn what fails it
 * @param exitCode the exit code
 */
public record Ending(FailOn failOn, int exitCode) {}

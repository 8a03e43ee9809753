package org.factlint.report;

/**
 * How a report looks on a terminal.
 *
 * @param width how many columns a line may fill
 * @param colour whether to set words apart by colour
 * @param verbose whether to show what is usually only counted
 */
public record TextLook(int width, boolean colour, boolean verbose) {}

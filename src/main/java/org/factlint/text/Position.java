package org.factlint.text;

/**
 * A place in a text file as editors show it.
 *
 * @param line counted from 1
 * @param column counted from 1, in code points
 */
public record Position(int line, int column) {}

package org.factlint.extract.language;

import org.factlint.text.Span;

/**
 * Words between quotation marks. One that never closes ends with its paragraph.
 *
 * @param span with the marks
 * @param content without them
 * @param closed whether a closing mark was found
 */
public record Quotation(Span span, Span content, boolean closed) {}

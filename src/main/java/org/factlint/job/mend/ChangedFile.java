package org.factlint.job.mend;

import java.util.List;
import org.factlint.text.InputFile;

/**
 * A file that is to be written.
 *
 * @param file where it is
 * @param before its content; empty if there is none yet
 * @param after its new content
 * @param done what was changed, a line each, in the order of the file
 */
public record ChangedFile(InputFile file, String before, String after, List<String> done) {}

package org.factlint.job.start;

/**
 * A file that a folder can begin with.
 *
 * @param path where it goes, relative to the folder, with {@code /}
 * @param content what it holds
 * @param executable whether it is a program
 */
public record StarterFile(String path, String content, boolean executable) {}

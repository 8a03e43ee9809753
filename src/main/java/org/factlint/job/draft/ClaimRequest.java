package org.factlint.job.draft;

import java.nio.file.Path;
import java.util.Map;
import org.factlint.config.Configuration;

/**
 * A claim to be added, in the words of whoever adds it: nothing of it is checked yet.
 *
 * @param configuration what holds for the project
 * @param workingDirectory the absolute folder that paths are relative to
 * @param article the article as the user named it
 * @param quote the words that say it
 * @param line the line of the article on which they begin; 0 if nobody said so
 * @param properties the other properties by name, as {@code subject} or {@code time}; those in
 *     {@link AddClaimJob#REFERENTS} are identifiers, names or other words
 */
public record ClaimRequest(
    Configuration configuration,
    Path workingDirectory,
    String article,
    String quote,
    int line,
    Map<String, String> properties) {}

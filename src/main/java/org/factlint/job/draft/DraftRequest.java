package org.factlint.job.draft;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.factlint.config.Configuration;

/**
 * What to draft.
 *
 * @param configuration what holds for the project
 * @param workingDirectory the absolute folder that the paths are relative to
 * @param articles the articles as the user named them
 * @param folder where fact files are to be put; empty for beside their articles
 * @param merge whether fact files that are there already are renewed
 */
public record DraftRequest(
    Configuration configuration,
    Path workingDirectory,
    List<String> articles,
    Optional<String> folder,
    boolean merge) {}

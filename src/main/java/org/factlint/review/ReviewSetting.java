package org.factlint.review;

import java.nio.file.Path;
import java.util.List;
import org.factlint.cache.ContentCache;
import org.factlint.rule.OwnRules;

/**
 * What is reviewed, and by whom.
 *
 * @param workingDirectory the absolute folder that paths are relative to
 * @param paths folders, fact files and articles as the user named them; if there are none, those of
 *     the configuration
 * @param trustExtracted whether machine-read claims count as reviewed ones
 * @param own rules of somebody's own
 * @param cache where readings of articles are kept
 * @param version the program's version
 * @param reviewer who decides, and what day it is
 * @param editor where a place in a file opens
 * @param saving writes fact files
 */
public record ReviewSetting(
    Path workingDirectory,
    List<String> paths,
    boolean trustExtracted,
    OwnRules own,
    ContentCache cache,
    String version,
    Reviewer reviewer,
    EditorAddress editor,
    FileSaving saving) {}

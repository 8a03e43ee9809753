package org.factlint.job.revision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of a revision, each by the hash under which git has its content.
 *
 * @param top the absolute folder that the repository is checked out to
 * @param blobs the hash of each regular file, by its path below that folder, with {@code /}
 */
record Tree(Path top, NavigableMap<String, String> blobs) {
  private static final Pattern REVISION = Pattern.compile("[^-\\s\\p{Cntrl}][^\\s\\p{Cntrl}]*");
  private static final String REMOTE = "origin/";
  private static final int SHA_1 = 40;

  /** Reads a revision of the repository that a folder lies in. */
  static Tree of(Path folder, String revision) throws NoSuchRevisionException {
    Git git = new Git(folder);
    String prefix =
        git.line("rev-parse", "--show-prefix")
            .orElseThrow(
                () ->
                    new NoSuchRevisionException(
                        "found no git repository here, expected one that git reads (git status says"
                            + " why it does not); run it within"
                            + " the repository, or name a report instead of “"
                            + revision
                            + "”"));
    Path top = folder;
    for (int depth = prefix.split("/", -1).length - 1; depth > 0; depth--) {
      top = Objects.requireNonNull(top.getParent(), "a folder within the repository");
    }
    return new Tree(top, blobs(git, commit(git, revision)));
  }

  private static String commit(Git git, String revision) throws NoSuchRevisionException {
    Optional<String> commit =
        REVISION.matcher(revision).matches()
            ? git.line("rev-parse", "--verify", "--quiet", revision + "^{commit}")
            : Optional.empty();
    if (commit.isPresent()) {
      return commit.get();
    }
    boolean shallow =
        git.line("rev-parse", "--is-shallow-repository").filter("true"::equals).isPresent();
    throw new NoSuchRevisionException(
        shallow
            ? "found “"
                + revision
                + "”, which this shallow clone does not have, expected a revision that is here;"
                + " fetch it first: git fetch --depth=1 origin "
                + fetched(revision)
                + " (on GitHub: fetch-depth: 0)"
            : "found “"
                + revision
                + "”, which is no revision of this repository, expected a branch, a tag or a"
                + " commit; git branch --all lists the branches");
  }

  private static String fetched(String revision) {
    String branch = revision.startsWith(REMOTE) ? revision.substring(REMOTE.length()) : "";
    return branch.isEmpty() ? revision : branch + ":refs/remotes/" + revision;
  }

  private static NavigableMap<String, String> blobs(Git git, String commit)
      throws NoSuchRevisionException {
    byte[] listing =
        git.output("ls-tree", "-r", "-z", "--full-tree", commit)
            .orElseThrow(
                () ->
                    new NoSuchRevisionException(
                        "found a revision whose files git does not list, expected a whole one;"
                            + " fetch it again"));
    NavigableMap<String, String> blobs = new TreeMap<>();
    for (String entry : new String(listing, StandardCharsets.UTF_8).split("\0", -1)) {
      // 100644 blob 3f2a… TAB path; links and submodules have other modes
      int tab = entry.indexOf('\t');
      if (tab > 0 && entry.startsWith("100")) {
        blobs.put(entry.substring(tab + 1), entry.substring(entry.lastIndexOf(' ', tab) + 1, tab));
      }
    }
    return blobs;
  }

  /** Where a file lies below the top; empty if it does not. */
  Optional<String> below(Path file) {
    if (!file.startsWith(top)) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    top.relativize(file).forEach(name -> names.add(name.toString()));
    return Optional.of(String.join("/", names));
  }

  /** Whether a file of the checkout is as the revision has it; also if neither has it. */
  boolean same(Path file) {
    Optional<String> blob = below(file).map(blobs::get);
    if (!Files.isRegularFile(file)) {
      return blob.isEmpty();
    }
    try {
      return blob.isPresent() && blob.get().equals(hash(Files.readAllBytes(file), blob.get()));
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** As git hashes a file, by the algorithm of another hash. */
  private static String hash(byte[] content, String other) {
    try {
      MessageDigest digest =
          MessageDigest.getInstance(other.length() == SHA_1 ? "SHA-1" : "SHA-256");
      digest.update(("blob " + content.length + "\0").getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest.digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has both", impossible);
    }
  }
}

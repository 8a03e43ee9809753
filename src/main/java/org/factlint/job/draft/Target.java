package org.factlint.job.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.factlint.job.ShownPath;
import org.factlint.text.InputFile;

/**
 * An article and where its fact file goes.
 *
 * @param given the file that was named: the article, or the web page that it is frozen from
 * @param article the article, which may not be there yet
 * @param facts its fact file, which may not be there yet
 * @param shown how paths in the folder of the fact file are printed
 */
record Target(InputFile given, InputFile article, InputFile facts, ShownPath shown) {

  /** The folder of the fact file. */
  Path folder() {
    return Objects.requireNonNull(facts.path().getParent(), "paths are absolute");
  }

  /** Another file in the folder of the fact file. */
  InputFile beside(String name) {
    Path path = folder().resolve(name);
    return new InputFile(path, shown.of(path));
  }

  /** The path of the article as its fact file names it. */
  String articleFromFacts() {
    List<String> names = new ArrayList<>();
    folder().relativize(article.path()).forEach(name -> names.add(name.toString()));
    return String.join("/", names);
  }
}

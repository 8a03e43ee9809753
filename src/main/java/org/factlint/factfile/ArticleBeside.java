package org.factlint.factfile;

import java.util.Optional;
import java.util.regex.Pattern;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.finding.Problem;
import org.factlint.text.Article;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;

/**
 * Finds the article that a fact file names.
 *
 * @param file the fact file
 * @param log takes up what is wrong
 */
record ArticleBeside(InputFile file, ProblemLog log) {
  private static final Pattern NO_RELATIVE_PATH =
      Pattern.compile("/|[A-Za-z]:|[^\\\\\\x00]*[\\\\\\x00]");
  private static final long LARGEST_ARTICLE = 10_000_000;

  Optional<Article> find(JsonFields about) {
    return about.text("article").flatMap(this::find);
  }

  private Optional<Article> find(TextValue name) {
    if (NO_RELATIVE_PATH.matcher(name.text()).lookingAt()) {
      log.error(
          Check.ARTICLE_MISSING,
          name,
          name.words(),
          "a path relative to the fact file, with “/”",
          "write for example “harbour-opens.txt”");
      return Optional.empty();
    }
    return read(file.sibling(name.text()), name);
  }

  private Optional<Article> read(InputFile input, TextValue name) {
    try {
      return Optional.of(Article.of(input.shown(), input.text(LARGEST_ARTICLE)));
    } catch (UnreadableFileException failure) {
      if (failure.reason() == UnreadableFileException.Reason.MISSING) {
        log.error(
            Check.ARTICLE_MISSING,
            name,
            "no article " + input.shown(),
            "the article beside the fact file",
            "correct the path, or put the article there");
      } else {
        log.add(Problem.unreadable(input.shown(), failure));
      }
      return Optional.empty();
    }
  }
}

package org.factlint.extract.time.grammar;

import java.util.Set;
import org.factlint.extract.time.meaning.About;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/** Times that are meant roughly: “around May 2020”, “circa 1650”, “or so”. */
final class Approximations implements Family {
  private static final Set<String> ABOUT =
      Set.of("around", "about", "circa", "c", "ca", "approximately", "roughly");

  @Override
  public @Nullable Match read(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    if (!tokens.isOneOf(at, ABOUT)) {
      return null;
    }
    int next = tokens.is(at + 1, ".") ? at + 2 : at + 1;
    Match time = parse.point(next);
    boolean named = time != null && (time.sure() || tokens.is(at, "circa") || tokens.is(at, "c"));
    return time == null || !named || time.meaning().grain() == null
        ? null
        : Match.sure(new About(time.meaning()), time.end());
  }
}

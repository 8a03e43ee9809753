package org.factlint.compare.aspect;

import java.util.Locale;
import java.util.regex.Pattern;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;

/** Which posts several people commonly hold at one time. */
final class SharedPosts {
  private static final Pattern MANY =
      Pattern.compile(
          "\\b(?:member|spokes(?:man|woman|person)|advis[eo]r|aide|judge|justice|professor|senator"
              + "|representative|lawmaker|legislator|deputy|vice|councillor|councilor|commissioner"
              + "|director|partner|delegate|envoy|lawyer|attorney|(?<!chief \\p{L}{1,20} )officer|manager|co-\\p{L}+)s?\\b");

  private SharedPosts() {}

  /** Whether the post that a claim speaks of is one of which there are several. */
  static boolean many(Reading reading) {
    Participant post = reading.object();
    return post != null && MANY.matcher(post.label().toLowerCase(Locale.ROOT)).find();
  }
}

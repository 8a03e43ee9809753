package org.factlint.extract.ground;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that may turn or weaken what a sentence says. Where none stands, nothing is turned. */
final class Cues {
  /** Words of denial, or of what comes near to one. */
  private static final Pattern DENIAL =
      Pattern.compile(
          "\\b(?:not|no|nor|never|none|neither|nobody|nothing|nowhere|without|cannot|hardly|barely"
              + "|scarcely|rarely|seldom|few|little|only|yet|still|until|instead|rather|against|too"
              + "|zero|ex|nil|ban(?:s|ned|ning)?|bar(?:s|red|ring)?|block(?:s|ed|ing)?|end(?:s|ed|ing)?"
              + "|miss(?:es|ed|ing)?|rul(?:e|es|ed|ing)\\h+out|short\\h+of|free|lost|left|quit"
              + "|(?:withh|deni|deny|refus|fail|lack|reject|stop|halt|suspend|cancel|absen|declin|oppos"
              + "|abandon|scrap|shelv|withdr|leav|lose|clos|drop|dump|void|vacan|remov|revok|prevent"
              + "|avoid|avert|refrain|exclud|empt|false|wrong|disp(?!la|atch)|doubt|question|inab|incap"
              + "|insuff|imposs|illegit|postpon|delay|resist|disa(?!ster)|disb|disc(?!uss|over)|dism"
              + "|diss|disru|counter|anti|non)\\p{L}*"
              + "|un(?!i|der|til|less|cle|it)\\p{L}+)\\b"
              + "|n[’']t\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Words for what may be, is meant to be or would be. */
  private static final Pattern WEAKENING =
      Pattern.compile(
          "\\b(?:(?-i:may)|might|could|would|will|shall|should|can|must|if|unless|perhaps|maybe|likely"
              + "|unlikely|poised|some|said|due|ready|keen|willing|going|(?:is|are|was|were|be|been) to"
              + "|(?:plan|aim|intend|intent|hope|expect|propos|consider|possib|potential|probab|seek"
              + "|want|wish|set|project|prepar|eye|mull|weigh|offer|promis|pledg|vow|threat|agree"
              + "|attempt|tri|try|alleg|reported|rumo|apparent|suppose|believe|forecast|predict)\\p{L}*)\\b"
              + "|[’']ll\\b|[’']d\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Cues() {}

  /** The words of denial. */
  static Stream<String> ofDenial(String words) {
    return DENIAL.matcher(words).results().map(MatchResult::group);
  }

  static boolean ofWeakening(String words) {
    return WEAKENING.matcher(words).find();
  }
}

package org.factlint.extract.language;

import java.util.Set;
import java.util.stream.Stream;

/** Sees verbs in words that the tagger takes for nouns, adjectives or participles. */
final class VerbTags {
  private static final String FINITE = "VB[DPZ]|MD";
  private static final String OPENS_NOUN = "DT|PRP\\$?|CD|NNPS?|\\$|WP";

  /** Past forms that look like nouns, for which the tagger takes them behind a name. */
  private static final Set<String> LIKE_NOUNS = Set.of("beat", "cost", "cut", "hit", "quit");

  /** Those that often have a bare noun behind them: “cut power”, “shut schools”. */
  private static final Set<String> BEFORE_NOUNS = Set.of("cut", "put", "set", "shed", "shut");

  private final PastForms pasts = new PastForms();

  void mend(String[] forms, String[] tags) {
    giveVerb(forms, tags);
    for (int i = 1; i + 1 < tags.length; i++) {
      tags[i] = behindOpening(forms, tags, i);
      if (isJoined(forms, tags, i) || isOfClause(forms, tags, i)) {
        tags[i] = "VBD";
      }
      int modal = tags[i - 1].equals("RB") && i > 1 ? i - 2 : i - 1;
      if (tags[modal].equals("MD") && tags[i].matches("JJ|NN")) {
        tags[i] = "VB";
      }
      boolean back = forms[i - 1].equals("to") && i > 1 && forms[i - 2].matches("return.*|back");
      if (back && forms[i].equals("work")) {
        tags[i] = "NN";
      }
    }
    goOnBehindRelative(forms, tags);
    giveFinite(forms, tags);
  }

  /** “Has normalized full relations” is a perfect, and “which borders Ghana” has a verb. */
  private String behindOpening(String[] forms, String[] tags, int at) {
    boolean noun = tags[at + 1].matches("NN.*|JJ|DT|PRP\\$");
    boolean perfect =
        tags[at].equals("JJ")
            && forms[at - 1].matches("(?i)has|have|had")
            && forms[at].matches("[a-z]+(?:is|iz|if[iy])ed")
            && pasts.isPast(forms[at]);
    boolean relative =
        tags[at].equals("NNS")
            && tags[at - 1].matches("WDT|WP")
            && tags[at + 1].matches("NNPS?|DT|PRP\\$");
    return noun && perfect ? "VBN" : relative ? "VBZ" : tags[at];
  }

  /** A sentence without a verb has one after all if a name stands before what may be one. */
  private static void giveVerb(String[] forms, String[] tags) {
    if (Stream.of(tags).anyMatch(tag -> tag.startsWith("VB") || tag.equals("MD"))) {
      return;
    }
    for (int i = 1; i < forms.length - 1; i++) {
      boolean between = tags[i - 1].startsWith("NNP") && tags[i + 1].matches("NNPS?|DT|\\$|CD");
      if (between && tags[i].equals("NN") && LIKE_NOUNS.contains(forms[i])) {
        tags[i] = "VBD";
        return;
      }
    }
  }

  /** “Destroyed 120 houses and <b>cut</b> power”, “killed four and <b>injured</b> twelve”. */
  private boolean isJoined(String[] forms, String[] tags, int at) {
    int before = tags[at - 1].equals("RB") ? at - 2 : at - 1;
    boolean word = tags[at].matches("JJ|NN|VBN") && pasts.isPast(forms[at]);
    return word
        && before > 0
        && forms[before].matches("and|but")
        && isBehindPast(forms, tags, before)
        && mayHaveObject(forms, tags, at);
  }

  private boolean mayHaveObject(String[] forms, String[] tags, int at) {
    String next = tags[at + 1];
    if (next.matches(OPENS_NOUN)) {
      return !tags[at].equals("NN") || pasts.isUnchanged(forms[at]) || next.matches("DT|PRP");
    }
    boolean bare = next.matches("NNS?|JJ");
    return tags[at].equals("VBN")
        ? bare || next.matches("IN|TO|RB|VB.*|[.,]")
        : bare && tags[at].equals("NN") && BEFORE_NOUNS.contains(forms[at]);
  }

  /** Whether the verb before is a past with its subject, and nothing else comes between. */
  private static boolean isBehindPast(String[] forms, String[] tags, int and) {
    for (int i = and - 1; i > 0; i--) {
      if (tags[i].equals("VBD")) {
        boolean helps = forms[i].matches("was|were|had|been|got");
        return !helps || (i + 1 < and && !tags[i + 1].matches("VBN|RB|VBD"));
      }
      if (tags[i].matches("VB.?|MD|CC|W.*|:")) {
        return false;
      }
    }
    return false;
  }

  /** “When their car <b>collided</b> with a lorry”. */
  private boolean isOfClause(String[] forms, String[] tags, int at) {
    int noun = tags[at - 1].equals("RB") ? at - 2 : at - 1;
    if (!tags[at].equals("VBN")
        || noun < 1
        || !tags[noun].matches("NN.*|PRP")
        || !pasts.isPast(forms[at])) {
      return false;
    }
    int opening = noun;
    while (opening > 0 && tags[opening].matches("NN.*|PRP\\$?|DT|JJ|CD|POS")) {
      opening--;
    }
    boolean opens =
        forms[opening].matches("(?i)when|because|although|though|while|whether")
            || (forms[opening].equals("that") && opening > 0 && tags[opening - 1].matches("VB."));
    return opens && !hasFinite(tags, at + 1, partEnd(tags, at));
  }

  /** “The painter, who lived in Rome, <b>left</b> 300 works”. */
  private void goOnBehindRelative(String[] forms, String[] tags) {
    for (int i = 4; i + 1 < tags.length; i++) {
      boolean behind = forms[i - 1].equals(",") && tags[i].equals("VBN");
      if (behind && tags[i + 1].matches(OPENS_NOUN) && pasts.isPast(forms[i])) {
        int who = i - 2;
        while (who > 1 && !tags[who].matches("W.*|,")) {
          who--;
        }
        boolean relative = tags[who].matches("WP\\$?|WDT") && forms[who - 1].equals(",");
        if (relative
            && hasFinite(tags, who, i)
            && !hasFinite(tags, 0, who)
            && !hasFinite(tags, i, tags.length)) {
          tags[i] = "VBD";
        }
      }
    }
  }

  /** A sentence whose only verbs are participles has a past among them, behind its subject. */
  private void giveFinite(String[] forms, String[] tags) {
    boolean closed = forms[forms.length - 1].equals(".");
    if (!closed || hasFinite(tags, 0, tags.length)) {
      return;
    }
    for (int i = 1; i + 1 < tags.length; i++) {
      boolean subject = tags[i - 1].matches("NN.*|PRP") && !forms[i + 1].equals("by");
      if (subject && tags[i].equals("VBN") && pasts.isPast(forms[i])) {
        tags[i] = "VBD";
        return;
      }
    }
  }

  private static int partEnd(String[] tags, int from) {
    int end = from;
    while (end < tags.length && !tags[end].matches("[,.:]")) {
      end++;
    }
    return end;
  }

  private static boolean hasFinite(String[] tags, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tags[i].matches(FINITE)) {
        return true;
      }
    }
    return false;
  }
}

package org.factlint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stranger's words wherever a project has words: in a title, an address, an article, a name, the
 * reason of a decision, and the texts of a rule.
 */
public final class HostileProject {
  private static final Pattern CONFLICT =
      Pattern.compile("\"id\": \"([0-9a-f]{16})\",\\s+\"kind\": \"conflict\"");

  /** A rule with an invisible character is refused, and an article with a zero byte. */
  private static final String INVISIBLE = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]";

  private HostileProject() {}

  /**
   * Lays the project out in a folder; {@code --rules mine} lets its rule judge.
   *
   * @param folder an empty folder
   * @param words the stranger's words
   */
  public static Desk laid(Path folder, String words) throws IOException {
    String article = words.replaceAll("[\\u0000\\n]", "");
    String rule = words.replaceAll(INVISIBLE, "");
    Desk desk = Desk.laid(folder);
    desk.environment("XDG_CACHE_HOME", folder.resolve("cache").toString());
    desk.environment("NO_COLOR", "1");
    desk.put("talks/news.txt", Desk.NEWS.replace("President", article + " President"));
    desk.put(
        "talks/news.facts.json",
        Desk.NEWS_FACTS
            .replace("her credentials\"", "her credentials to " + escaped(article) + "\"")
            .replace(
                "Envoy Received\"",
                escaped(words) + "\", \"url\": \"javascript:" + escaped(words) + "\""));
    desk.put(
        "talks/entities.json", Desk.ENTITIES.replace("\"Ines", "\"" + escaped(words) + " Ines"));
    desk.put(
        "mine/two-days/rule.drl",
        OwnRulesOptionTest.RULE
            .replace("Two acts of one kind", rule.replace("\\", "\\\\").replace("\"", "\\\""))
            .replace(
                "\"Two days\"",
                "\"Two days: " + rule.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
            .replace("Two days for one act", rule));
    desk.run("check", "talks", "--format", "json");
    Matcher conflict = CONFLICT.matcher(desk.read("reports/discrepancy-report.json"));
    if (!conflict.find()) {
      throw new IllegalStateException("nothing was found");
    }
    return desk.put(
        "talks/decisions.jsonl",
        "{\"finding\": \"%s\", \"rule\": \"date-conflict\", \"ruleVersion\": 1, \"as\": \"real\", \"reason\": \"%s\", \"by\": \"%s\", \"on\": \"2024-06-01\"}\n"
            .formatted(conflict.group(1), escaped(words), escaped(words)));
  }

  private static String escaped(String words) {
    String json = JsonMapper.shared().writeValueAsString(words);
    return json.substring(1, json.length() - 1);
  }
}

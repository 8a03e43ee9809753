package org.factlint.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.factlint.cli.Desk;

/**
 * A project of any size. In each story two neighbouring sources answer a question: when a bridge
 * opened, how long a road is, where a company has its seat. Of four answers one agrees.
 */
final class Newsroom {
  private static final List<String> FIRST =
      List.of(
          "Amber", "Birch", "Cedar", "Dune", "Elder", "Fern", "Gorse", "Heath", "Iris", "Juniper");
  private static final List<String> SECOND =
      List.of("hill", "ford", "wick", "dale", "mere", "holt", "stead", "combe", "ness", "gate");
  private static final int YEARS = 15;

  private final Desk desk;
  private final int sources;
  private final int questions;

  private Newsroom(Path folder, int sources, int questions) {
    this.desk = Desk.empty(folder);
    this.sources = sources;
    this.questions = questions;
  }

  /**
   * Lays a project out.
   *
   * @param folder an empty folder
   * @param stories how many stories
   * @param sources how many sources each has
   * @param questions how many questions each asks
   */
  static Desk laid(Path folder, int stories, int sources, int questions) throws IOException {
    Newsroom room = new Newsroom(folder, sources, questions);
    room.desk.put("factlint.json", "{ \"paths\": [ \".\" ] }");
    for (int story = 0; story < stories; story++) {
      room.story("story-" + (story + 1));
    }
    return room.desk;
  }

  private void story(String name) throws IOException {
    List<String> entities = new ArrayList<>();
    for (int question = 0; question < questions; question++) {
      String type = question % 3 == 2 ? "organisation" : "work";
      entities.add(
          entity("asked-" + question + "-" + name, type, named(question) + " " + thing(question)));
    }
    for (int town = 0; town < FIRST.size(); town++) {
      entities.add(entity("town-" + town, "place\", \"in\": \"westland", town(town)));
    }
    entities.add(entity("westland", "country", "Westland"));
    desk.put(name + "/entities.json", list("entities", entities));
    for (int source = 0; source < sources; source++) {
      source(name, source);
    }
  }

  private void source(String story, int source) throws IOException {
    String file = "source-" + source;
    StringBuilder text = new StringBuilder("What Source " + source + " Tells\n\n");
    List<String> claims = new ArrayList<>();
    for (int question = 0; question < questions; question++) {
      boolean first = question % sources == source;
      if (first || (question + 1) % sources == source) {
        boolean differs = !first && question % 4 != 3;
        String sentence = sentence(question, differs);
        text.append(sentence).append(" Nobody had expected anything else of it.\n\n");
        claims.add(claim(story, question, differs, sentence));
      }
    }
    String published = source == 0 ? "" : "\"published\": \"2025-01-10\", ";
    String header =
        "\"source\": { \"id\": \"%s\", \"title\": \"What Source %d Tells\", %s\"article\": \"%s.txt\" },"
            .formatted(file, source, published, file);
    desk.put(story + "/" + file + ".txt", text.toString());
    desk.put(
        story + "/" + file + ".facts.json",
        list("claims", claims).replaceFirst("\\{", "{ " + header));
  }

  private static String sentence(int question, boolean differs) {
    String subject = "The " + named(question) + " " + thing(question);
    return switch (question % 3) {
      case 0 -> subject + " opened on " + day(question, differs) + " May " + year(question) + ".";
      case 1 -> subject + " is " + kilometres(question, differs) + " kilometres long.";
      default -> subject + " has its headquarters in " + town(place(question, differs)) + ".";
    };
  }

  private static String claim(String story, int question, boolean differs, String sentence) {
    String statement =
        switch (question % 3) {
          case 0 ->
              "\"opens\", \"time\": { \"value\": \"%d-05-%02d\" }"
                  .formatted(year(question), day(question, differs));
          case 1 ->
              "\"has-length\", \"quantity\": { \"amount\": \"%d\", \"unitCode\": \"ucum:km\" }"
                  .formatted(kilometres(question, differs));
          default ->
              "\"is-headquartered-in\", \"object\": \"town-%d\""
                  .formatted(place(question, differs));
        };
    return "{ \"id\": \"c%d\", \"subject\": \"asked-%d-%s\", \"predicate\": %s, \"quote\": \"%s\" }"
        .formatted(question, question, story, statement, sentence);
  }

  private static String named(int number) {
    int names = FIRST.size() * SECOND.size();
    String name =
        FIRST.get(number % FIRST.size()) + SECOND.get(number / FIRST.size() % SECOND.size());
    return number < names
        ? name
        : name + " " + FIRST.get(number / names % FIRST.size()) + number / names;
  }

  private static String thing(int question) {
    return List.of("Bridge", "Road", "Company").get(question % 3);
  }

  private static String town(int number) {
    return FIRST.get(number) + "ton";
  }

  private static int year(int question) {
    return 2000 + question % YEARS;
  }

  private static int day(int question, boolean differs) {
    return 3 + question % 4 + (differs ? 9 : 0);
  }

  private static int kilometres(int question, boolean differs) {
    return 110 + question % 90 + (differs ? 300 : 0);
  }

  private static int place(int question, boolean differs) {
    return (question + (differs ? 1 : 0)) % FIRST.size();
  }

  private static String entity(String id, String type, String name) {
    return "{ \"id\": \"%s\", \"type\": \"%s\", \"names\": [ \"%s\" ] }".formatted(id, type, name);
  }

  private static String list(String name, List<String> items) {
    return "{ \"" + name + "\": [\n" + String.join(",\n", items) + "\n] }\n";
  }
}

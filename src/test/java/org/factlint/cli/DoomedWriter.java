package org.factlint.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.output.WholeFiles;
import org.factlint.cli.output.WholeFiles.NewFile;

/** A process that writes files again and again, until somebody kills it. */
final class DoomedWriter {
  /** How long its files are: a write takes long enough to be interrupted. */
  static final int LENGTH = 1_000_000;

  /** A command of its own: one file takes the place of another. */
  static final String COPY = "copy";

  private DoomedWriter() {}

  /** Takes a folder and commands; between two commands stands a comma. */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    List<List<String>> commands = commands(List.of(args).subList(1, args.length));
    for (int round = 0; ; round++) {
      if (commands.isEmpty()) {
        WholeFiles.write(files(folder, round % 2 == 0 ? "a" : "b"));
      } else {
        List<String> command = commands.get(round % commands.size());
        if (command.get(0).equals(COPY)) {
          copy(folder, command.get(1), command.get(2));
        } else {
          run(folder, command);
        }
      }
      System.out.write('.');
      // Nobody listens any more: whoever should have killed this was killed.
      if (System.out.checkError()) {
        return;
      }
    }
  }

  static List<NewFile> files(Path folder, String letter) {
    String content = letter.repeat(LENGTH);
    return List.of(
        new NewFile(folder.resolve("one.txt"), "one.txt", content),
        new NewFile(folder.resolve("two.txt"), "two.txt", content));
  }

  private static List<List<String>> commands(List<String> words) {
    List<List<String>> commands = new java.util.ArrayList<>();
    int from = 0;
    for (int at = 0; at < words.size(); at++) {
      if (words.get(at).equals(",")) {
        commands.add(words.subList(from, at));
        from = at + 1;
      }
    }
    if (from < words.size()) {
      commands.add(words.subList(from, words.size()));
    }
    return commands;
  }

  private static void copy(Path folder, String from, String to) throws Exception {
    String content = Files.readString(folder.resolve(from));
    WholeFiles.write(List.of(new NewFile(folder.resolve(to), to, content)));
  }

  private static void run(Path folder, List<String> command) {
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(
            nowhere, nowhere, folder, Map.of(), false, new ByteArrayInputStream(new byte[0]));
    Main.run(terminal, command.toArray(String[]::new));
  }
}

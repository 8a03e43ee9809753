package org.factlint.cli.command;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.factlint.job.Stages;

/** Measures where the time goes, from the start of the process on. */
public final class Stopwatch implements Stages {
  private static final double NANOS_PER_MILLI = 1e6;

  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private String stage = "options";
  private long since = System.nanoTime();

  /** Begins with the reading of options. */
  public Stopwatch() {
    // Its fields say when and with what.
  }

  @Override
  public void begin(String next) {
    long now = System.nanoTime();
    nanos.merge(stage, now - since, Long::sum);
    stage = next;
    since = now;
  }

  /**
   * Prints one line for whoever wants to know.
   *
   * @param err takes it
   */
  public void report(PrintStream err) {
    begin("");
    long end = Instant.now().toEpochMilli();
    long measured = nanos.values().stream().mapToLong(Long::longValue).sum();
    double all = end - ManagementFactory.getRuntimeMXBean().getStartTime();
    StringBuilder line = new StringBuilder();
    line.append(String.format(Locale.ROOT, "time: %.0f ms", all));
    line.append(String.format(Locale.ROOT, "; Java %.0f", all - measured / NANOS_PER_MILLI));
    nanos.forEach(
        (name, time) ->
            line.append(String.format(Locale.ROOT, ", %s %.0f", name, time / NANOS_PER_MILLI)));
    err.println(line);
  }
}

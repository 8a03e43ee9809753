package org.factlint.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.factlint.job.Stages;

/** Measures where the time goes, from the start of the process on. */
final class Stopwatch implements Stages {
  private static final double NANOS_PER_MILLI = 1e6;

  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private String stage = "options";
  private long since = System.nanoTime();

  @Override
  public void begin(String next) {
    long now = System.nanoTime();
    nanos.merge(stage, now - since, Long::sum);
    stage = next;
    since = now;
  }

  /** One line for whoever wants to know. */
  void report(PrintStream err) {
    begin("");
    StringBuilder line = new StringBuilder("time: Java " + beforeMain() + " ms");
    nanos.forEach(
        (name, time) ->
            line.append(String.format(Locale.ROOT, ", %s %.0f ms", name, time / NANOS_PER_MILLI)));
    err.println(line);
  }

  /** How long Java took until the program began; the rest since then is what was measured. */
  private long beforeMain() {
    long measured = nanos.values().stream().mapToLong(Long::longValue).sum();
    return ProcessHandle.current()
        .info()
        .startInstant()
        .map(start -> Duration.between(start, Instant.now()).minusNanos(measured).toMillis())
        .orElse(0L);
  }
}

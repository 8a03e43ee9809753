package org.factlint.cli.check;

import java.nio.file.Path;
import java.util.Optional;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.option.CheckOptions;
import org.factlint.cli.option.OwnFolder;
import org.factlint.compare.story.Comparer;
import org.factlint.config.ConfigurationReading;
import org.factlint.job.CheckOutcome;
import org.factlint.job.CheckRequest;
import org.factlint.job.ProjectRules;
import org.factlint.job.Stages;
import org.factlint.job.revision.Alterations;
import org.factlint.job.revision.Base;
import org.factlint.job.revision.NoSuchRevisionException;
import org.factlint.job.revision.RevisionCheck;
import org.factlint.job.revision.RevisionCheck.Bases;
import org.factlint.rule.OwnRules;

/**
 * The revisions that a command line holds a check against, opened.
 *
 * @param bases the revisions; one that is named twice is opened once
 */
record Against(Bases bases) implements AutoCloseable {

  static Against open(CheckOptions options, Terminal terminal) throws UsageException {
    Optional<String> onlyNew =
        options.gate().onlyNew().filter(given -> !PastFindings.isReport(given));
    Optional<String> trust = options.gate().trust();
    Optional<Base> trusted =
        trust.isEmpty()
            ? Optional.empty()
            : Optional.of(open(CheckOptions.TRUST, trust.get(), terminal));
    if (onlyNew.isEmpty() || onlyNew.equals(trust)) {
      return new Against(new Bases(onlyNew.isEmpty() ? Optional.empty() : trusted, trusted));
    }
    try {
      Base base = open(CheckOptions.ONLY_NEW, onlyNew.get(), terminal);
      return new Against(new Bases(Optional.of(base), trusted));
    } catch (UsageException refused) {
      trusted.ifPresent(Base::close);
      throw refused;
    }
  }

  private static Base open(String option, String revision, Terminal terminal)
      throws UsageException {
    try {
      return Base.open(terminal.workingDirectory(), revision);
    } catch (NoSuchRevisionException absent) {
      throw new UsageException(option + ": " + absent.getMessage());
    }
  }

  /** The rules of somebody's own folder, as the trusted revision has it. */
  OwnRules ownRules(String given, Terminal terminal) throws UsageException {
    if (bases.trusted().isEmpty()) {
      return OwnFolder.load(given, terminal);
    }
    Base trusted = bases.trusted().get();
    Path folder =
        trusted
            .folder(OwnFolder.folder(given, terminal))
            .orElseThrow(
                () ->
                    new UsageException(
                        "--rules: found no files in "
                            + given
                            + " in "
                            + trusted.name()
                            + ", expected rules that are trusted; leave --rules out"));
    return OwnFolder.load(folder, given, terminal);
  }

  /** Checks against the revisions. */
  CheckOutcome check(
      CheckRequest request,
      OwnRules own,
      CheckOptions options,
      ConfigurationReading present,
      Stages stages) {
    Optional<Path> rules =
        options.rules().map(given -> request.workingDirectory().resolve(given).normalize());
    return new RevisionCheck(
            new Comparer()::compare, configuration -> ProjectRules.of(configuration, own), stages)
        .run(request, bases, new Alterations(present, rules));
  }

  /** Whether any revision is named. */
  boolean any() {
    return bases.onlyNew().isPresent() || bases.trusted().isPresent();
  }

  @Override
  public void close() {
    bases.onlyNew().ifPresent(Base::close);
    bases.trusted().ifPresent(Base::close);
  }
}

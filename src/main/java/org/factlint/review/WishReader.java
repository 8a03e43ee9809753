package org.factlint.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factlint.decision.DecidedAs;
import org.factlint.decision.DecisionsReader;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.JsonParsing;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.finding.FindingId;
import org.factlint.finding.Problem;

/** Reads what a page asks for: a JSON object of a few properties, and nothing else. */
final class WishReader {
  private static final int LONGEST_REASON = 2_000;
  private static final int HIGHEST_VERSION = 999_999_999;
  private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

  private WishReader() {}

  /** A wish that cannot be understood. */
  static final class NoWishException extends Exception {
    private static final long serialVersionUID = 1L;

    NoWishException(String words) {
      super(words);
    }
  }

  /** Does what a page asks for. */
  static Answer fulfil(String name, String body, ReviewDesk desk) throws NoWishException {
    return switch (name) {
      case "decide" -> {
        Fields wish = Fields.of(body, List.of("version", "finding", "as", "reason", "until"));
        yield desk.decide(wish.version(), wish.finding(), wish.choice());
      }
      case "reopen" -> {
        Fields wish = Fields.of(body, List.of("version", "finding"));
        yield desk.reopen(wish.version(), wish.finding());
      }
      case "vouch" -> {
        Fields wish = Fields.of(body, List.of("version", "place"));
        yield desk.vouch(wish.version(), wish.required("place"));
      }
      default -> desk.undo(Fields.of(body, List.of("version")).version());
    };
  }

  /** The properties of a wish. */
  private record Fields(JsonFields json, ProblemLog log) {

    static Fields of(String body, List<String> names) throws NoWishException {
      ProblemLog log = new ProblemLog("request", body);
      List<String> required = names.stream().filter(name -> !name.equals("until")).toList();
      Optional<JsonFields> json =
          JsonParsing.parse(log).flatMap(root -> JsonFields.of(root, names, required, log));
      require(log);
      return new Fields(json.orElseThrow(), log);
    }

    private static void require(ProblemLog log) throws NoWishException {
      if (log.size() > 0) {
        throw new NoWishException(
            log.problems().stream().findFirst().map(Problem::message).orElseThrow());
      }
    }

    long version() throws NoWishException {
      Optional<Integer> version = json.wholeNumber("version", 1, HIGHEST_VERSION);
      require(log);
      return version.orElseThrow();
    }

    String required(String name) throws NoWishException {
      Optional<TextValue> text = json.text(name);
      require(log);
      return text.orElseThrow().text();
    }

    FindingId finding() throws NoWishException {
      String id = required("finding");
      if (!ID.matcher(id).matches()) {
        throw new NoWishException("request: found no id of a finding, expected 16 hex digits");
      }
      return new FindingId(id);
    }

    Choice choice() throws NoWishException {
      Optional<DecidedAs> as = json.word("as", DecidedAs.class);
      String reason = required("reason").strip();
      Optional<LocalDate> until =
          json.textOrNull("until").map(TextValue::text).flatMap(DecisionsReader::day);
      require(log);
      if (reason.length() > LONGEST_REASON) {
        throw new NoWishException(
            "Nothing was written: a reason may have " + LONGEST_REASON + " characters.");
      }
      boolean misnamed = json.value("until").isPresent() && until.isEmpty();
      boolean missing = as.orElseThrow() == DecidedAs.DEFERRED && until.isEmpty();
      if (misnamed || missing) {
        throw new NoWishException("Nothing was written: say until which day it is deferred.");
      }
      return new Choice(as.orElseThrow(), reason, until);
    }
  }
}

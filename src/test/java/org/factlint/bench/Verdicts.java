package org.factlint.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.factlint.bench.HandWritten.Answer;
import org.factlint.claim.Entity;
import org.factlint.claim.Quotation;
import org.factlint.claim.Story;
import org.factlint.finding.Evidence;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingId;
import org.factlint.rule.RuleCatalogue;
import org.factlint.rule.RuleDescriptor;

/** What is found in one question, by rule, and the findings made of it by hand. */
final class Verdicts {
  private static final Map<String, String> OPENINGS =
      Map.of(
          "time", "Both sources say when: ",
          "quantity", "Both sources say how much: ",
          "place", "Both sources say where: ",
          "object", "Both sources answer what can have only one answer: ",
          "polarity", "Both sources say whether: ");

  /** Which rule says more than another, and so replaces it where it covers all of its claims. */
  private static final Map<String, String> REPLACED =
      Map.of("date-conflict", "year-slip", "quantity-conflict", "magnitude-slip");

  private final RuleCatalogue rules;
  private final String aspect;
  private final String key;
  private final Finding.Subject subject;
  private final Map<String, Verdict> verdicts = new LinkedHashMap<>();

  /** What one rule has to say: its first pair, all sides, all reasons. */
  private record Verdict(
      Answer a, Answer b, String relation, Map<String, Answer> sides, Set<String> reasons) {}

  Verdicts(Story story, RuleCatalogue rules, String aspect, Told first, String key) {
    this.rules = rules;
    this.aspect = aspect;
    this.key = key;
    Entity object = first.object();
    String act = first.subject().displayName() + " " + first.predicate().label();
    // Who asks for the object names none.
    boolean asked = aspect.equals("object");
    String topic =
        asked || object == null
            ? act.replaceFirst(" (?:in|of|to|with|by|from|for|on|at|as|about)$", "")
            : act + " " + object.displayName();
    int importance = first.predicate().presentation().importance();
    this.subject = new Finding.Subject(story.name(), topic, aspect, importance);
  }

  boolean add(String rule, Answer a, Answer b, String relation, String... reasons) {
    Verdict verdict =
        verdicts.computeIfAbsent(
            rule, any -> new Verdict(a, b, relation, new LinkedHashMap<>(), new LinkedHashSet<>()));
    verdict.sides().putIfAbsent(a.value(), a);
    verdict.sides().putIfAbsent(b.value(), b);
    verdict.reasons().add(OPENINGS.get(aspect) + subject.topic() + ".");
    Collections.addAll(verdict.reasons(), reasons);
    return true;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(verdicts.size());
    verdicts.forEach(
        (rule, verdict) -> {
          if (!replaced(rule, verdict)) {
            findings.add(finding(rules.find(rule).orElseThrow(), verdict));
          }
        });
    return findings;
  }

  private boolean replaced(String rule, Verdict verdict) {
    Verdict special = verdicts.get(REPLACED.getOrDefault(rule, ""));
    return special != null && special.sides().keySet().containsAll(verdict.sides().keySet());
  }

  private Finding finding(RuleDescriptor rule, Verdict verdict) {
    return new Finding(
        id(rule.id(), verdict),
        rule.kind(),
        rule.level(),
        new Finding.RuleRef(rule.id(), rule.version()),
        subject,
        message(rule.message(), verdict),
        evidence(verdict),
        List.copyOf(verdict.reasons()));
  }

  private FindingId id(String rule, Verdict verdict) {
    StringBuilder json = new StringBuilder();
    json.append("[\"").append(rule).append("\",\"").append(aspect).append("\",\"").append(key);
    new TreeSet<>(verdict.sides().keySet()).forEach(value -> json.append("\",\"").append(value));
    json.append("\"]");
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.toString().getBytes(UTF_8));
      return new FindingId(HexFormat.of().formatHex(hash, 0, 8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String message(String template, Verdict verdict) {
    StringBuilder message = new StringBuilder();
    int from = 0;
    for (int at = template.indexOf('{'); at >= 0; at = template.indexOf('{', from)) {
      int end = template.indexOf('}', at);
      message.append(template, from, at).append(filled(template.substring(at + 1, end), verdict));
      from = end + 1;
    }
    message.append(template, from, template.length()).append('.');
    String also = " Also: ";
    for (Answer side : verdict.sides().values()) {
      if (!side.value().equals(verdict.a().value()) && !side.value().equals(verdict.b().value())) {
        message.append(also).append(quote(side)).append(" (").append(side.words()).append(')');
        also = "; ";
      }
    }
    return also.equals("; ") ? message.append('.').toString() : message.toString();
  }

  private static String filled(String placeholder, Verdict verdict) {
    return switch (placeholder) {
      case "a.quote" -> quote(verdict.a());
      case "b.quote" -> quote(verdict.b());
      case "a.value" -> verdict.a().value();
      case "b.value" -> verdict.b().value();
      case "a.words" -> verdict.a().words();
      case "b.words" -> verdict.b().words();
      default -> verdict.relation();
    };
  }

  private static String quote(Answer answer) {
    return "“" + answer.claim().quote().exact() + "”";
  }

  private static List<Evidence> evidence(Verdict verdict) {
    List<Evidence> evidence = new ArrayList<>(GeneratedStory.GROUP);
    int side = 0;
    for (Answer answer : verdict.sides().values()) {
      for (Told told : answer.told()) {
        Quotation quote = told.claim().quote();
        evidence.add(
            new Evidence(
                told.ref(),
                told.source().article().path(),
                quote,
                side,
                answer.value(),
                answer.words(),
                null,
                null,
                Evidence.Reading.REVIEWED,
                null));
      }
      side++;
    }
    return List.copyOf(evidence);
  }
}

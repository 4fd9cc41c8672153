package org.plancheck.rules;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plancheck.result.Letter;
import org.plancheck.result.Phase;
import org.plancheck.result.RuleInfo;
import org.plancheck.result.Section;
import org.plancheck.result.Severity;

/** What the annotations of a rule in a rule file say. */
final class RuleAnnotations {

  /** Every annotation that a rule file may use. */
  static final Set<String> NAMES =
      Set.of(
          "id",
          "severity",
          "weight",
          "section",
          "smart",
          "since",
          "source",
          "title",
          "message",
          "advice",
          "why",
          "strength",
          "over",
          "hold",
          "review",
          "phase");

  /** Those that no rule does without, each with what it looks like. */
  static final Map<String, String> NEEDED = needed();

  private final Map<String, Object> says;

  RuleAnnotations(Map<String, Object> says) {
    this.says = says;
  }

  private static Map<String, String> needed() {
    Map<String, String> needed = new LinkedHashMap<>();
    needed.put("id", "a form like DG-TIM-02");
    needed.put("severity", "blocker, major, minor or advice");
    needed.put("weight", "a number, as 4");
    needed.put("section", "header, structure, actions, progress, language, wider, gate, integrity");
    needed.put("since", "a version, as 0.1");
    needed.put("source", "document, line and phrase, as 000:213 'should be avoided'");
    needed.put("title", "the good state, as Timescale can be met");
    needed.put("message", "what was seen and one question, with {names} of the fact's fields");
    needed.put("advice", "an example to copy, as 30 November 2026");
    needed.put("why", "why it matters, in a sentence");
    return needed;
  }

  /** The words of an annotation, "" where the rule has no such annotation. */
  String text(String name) {
    Object value = says.get(name);
    return value == null ? "" : value.toString();
  }

  Severity severity() {
    return Severity.valueOf(text("severity").toUpperCase(Locale.ROOT));
  }

  Section section() {
    return Section.valueOf(text("section").toUpperCase(Locale.ROOT));
  }

  int weight() {
    return Integer.parseInt(text("weight"));
  }

  /** True where the rule speaks only before a plan is shared. */
  boolean atDistribution() {
    return text("phase").equals(Phase.DISTRIBUTION.key());
  }

  boolean review() {
    return says.containsKey("review");
  }

  RuleInfo info(String pack) {
    Set<Letter> smart = EnumSet.noneOf(Letter.class);
    // "T" costs the whole letter, "S/2" half of it.
    list("smart").forEach(letter -> smart.add(Letter.valueOf(letter.replace("/2", ""))));
    return new RuleInfo(
        text("id"),
        pack,
        text("title"),
        text("why"),
        severity(),
        weight(),
        section(),
        smart,
        text("smart").contains("/2"),
        text("source"),
        text("advice"),
        text("strength"),
        list("over"),
        says.containsKey("hold"),
        review(),
        text("since"));
  }

  private List<String> list(String name) {
    return Arrays.stream(text(name).split(","))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .toList();
  }
}

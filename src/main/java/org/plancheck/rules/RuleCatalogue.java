package org.plancheck.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plancheck.result.Citation;
import org.plancheck.result.Letter;
import org.plancheck.result.RuleInfo;
import org.plancheck.rules.RuleExample.Speaks;

/** The rules written down for people: what each asks for, why, and what it says. */
public final class RuleCatalogue {

  private final RuleBook book;
  private final RuleExamples examples;

  /** Writes down the rules of a book with their examples. */
  public RuleCatalogue(RuleBook book, RuleExamples examples) {
    this.book = book;
    this.examples = examples;
  }

  /** The whole catalogue, in Markdown: {@code docs/rules.md}. */
  public String markdown() {
    StringBuilder page =
        new StringBuilder(
            """
            # The rules

            Written by `./plancheck rules list --format markdown` from the rule files; a change is \
            made there. In messages, {names} stand for what the plan says.

            """);
    for (Pack pack : book.packs()) {
      page.append("## ").append(pack.info().title()).append("\n\n");
      page.append("Pack `").append(pack.info().id()).append("`, from: ");
      page.append(pack.info().source()).append(".\n\n");
      headings(pack.info().id())
          .forEach(
              (heading, rules) -> {
                page.append("### `rules/").append(heading).append("`\n\n");
                rules.forEach(rule -> page.append(markdown(rule)));
              });
    }
    return page.toString();
  }

  /** The rules of a pack by the file that they stand in, the files as the guidance orders them. */
  private Map<String, List<RuleInfo>> headings(String pack) {
    List<String> order = examples.all().stream().map(RuleExample::rule).distinct().toList();
    Map<String, List<RuleInfo>> files = new TreeMap<>();
    book.rules().stream()
        .filter(rule -> rule.pack().equals(pack))
        .sorted(Comparator.comparing(rule -> order.indexOf(rule.id())))
        .forEach(rule -> files.computeIfAbsent(heading(rule), h -> new ArrayList<>()).add(rule));
    Map<String, List<RuleInfo>> ordered = new LinkedHashMap<>();
    files.entrySet().stream()
        .sorted(Comparator.comparing(file -> position(file.getValue())))
        .forEach(file -> ordered.put(file.getKey(), file.getValue()));
    return ordered;
  }

  /** Document and line of the first phrase that one of the rules rests on. */
  private static String position(List<RuleInfo> rules) {
    return rules.stream()
        .flatMap(rule -> Citation.of(rule.source()).stream())
        .map(citation -> "%s %05d".formatted(citation.document(), citation.line()))
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  private String heading(RuleInfo rule) {
    return examples.of(rule.id()).stream()
        .findFirst()
        .map(example -> example.path().replace(RuleExamples.ENDING, ".drl"))
        .orElse(rule.pack());
  }

  private String markdown(RuleInfo rule) {
    StringBuilder text = new StringBuilder();
    text.append("#### ").append(rule.id()).append(": ").append(rule.title()).append("\n\n");
    text.append(rule.why()).append("\n\n");
    for (Citation citation : Citation.of(rule.source())) {
      text.append("> “").append(citation.phrase()).append("” – ").append(cited(citation));
      text.append("\n\n");
    }
    text.append(facts(rule)).append(".\n\n");
    for (RuleBook.Wording wording : book.wordings(rule.id())) {
      text.append("- **").append(wording.severity().key()).append("**: ");
      text.append(wording.message()).append(" *Try:* ").append(wording.advice()).append("\n");
    }
    over(rule).ifPresent(over -> text.append("\n").append(over).append(".\n"));
    text.append("\n");
    example(rule, true).ifPresent(e -> text.append("Speaks: ").append(shown(e)).append("\n\n"));
    example(rule, false)
        .ifPresent(e -> text.append("Keeps silent: ").append(shown(e)).append("\n"));
    return text.append("\n").toString();
  }

  /**
   * One rule for the terminal.
   *
   * @param id as "DG-TIM-02"; small letters do
   * @return empty where there is no such rule
   */
  public Optional<String> explain(String id) {
    return book.rules().stream()
        .filter(rule -> rule.id().equalsIgnoreCase(id.strip()))
        .findFirst()
        .map(this::explain);
  }

  private String explain(RuleInfo rule) {
    List<String> lines = new ArrayList<>();
    lines.add(rule.id() + "  " + rule.title());
    lines.add(facts(rule) + ".");
    lines.add("");
    lines.add("Why: " + rule.why());
    for (Citation citation : Citation.of(rule.source())) {
      lines.add("The guidance says: “" + citation.phrase() + "” – " + cited(citation));
    }
    lines.add("");
    lines.add("What it says:");
    for (RuleBook.Wording wording : book.wordings(rule.id())) {
      lines.add("  " + wording.severity().key() + ": " + wording.message());
      lines.add("    Try: " + wording.advice());
    }
    over(rule).ifPresent(over -> lines.add(over + "."));
    for (boolean fails : new boolean[] {true, false}) {
      lines.add("");
      lines.add(fails ? "It speaks:" : "It keeps silent:");
      examples.of(rule.id()).stream()
          .filter(example -> example.fails() == fails)
          .forEach(example -> lines.add("  - " + shown(example)));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String cited(Citation citation) {
    return citation.title() + ", line " + citation.line();
  }

  /** "Major, weight 4 in Actions, SMART: Time-bound; since 0.1". */
  private static String facts(RuleInfo rule) {
    StringBuilder facts = new StringBuilder();
    String severity = rule.severity().key();
    facts.append(Character.toUpperCase(severity.charAt(0))).append(severity.substring(1));
    facts.append(rule.scored() ? ", weight " + rule.weight() + " in " : ", not in the number, ");
    facts.append(rule.section().title());
    if (!rule.smart().isEmpty()) {
      facts.append("; SMART: ");
      facts.append(rule.halfLetter() ? "half of " : "");
      facts.append(
          rule.smart().stream().sorted().map(Letter::title).collect(Collectors.joining(", ")));
    }
    facts.append(rule.review() ? "; asks a person to look" : "");
    facts.append(rule.hold() ? "; stops distribution" : "");
    return facts.append("; since ").append(rule.since()).toString();
  }

  /** The rules that keep silent where this one speaks; those still to be written say so. */
  private Optional<String> over(RuleInfo rule) {
    if (rule.over().isEmpty()) {
      return Optional.empty();
    }
    List<String> known = book.rules().stream().map(RuleInfo::id).toList();
    List<String> there = rule.over().stream().filter(known::contains).toList();
    List<String> later = rule.over().stream().filter(id -> !known.contains(id)).toList();
    String text = there.isEmpty() ? "" : "Speaks instead of " + String.join(", ", there);
    if (!later.isEmpty()) {
      text += text.isEmpty() ? "Will speak instead of " : "; later also of ";
      text += String.join(", ", later) + " (not there yet)";
    }
    return Optional.of(text);
  }

  /** The example that tells most: a trap before another, a change before the good plan itself. */
  private Optional<RuleExample> example(RuleInfo rule, boolean fails) {
    return examples.of(rule.id()).stream()
        .filter(example -> example.fails() == fails)
        .max(
            Comparator.comparing(RuleExample::trap)
                .thenComparing(example -> !example.changes().isEmpty())
                .thenComparing(RuleExample::line, Comparator.reverseOrder()));
  }

  /** The changes of an example in words, with the finding where there is one. */
  private static String shown(RuleExample example) {
    String changes =
        example.changes().stream().map(PlanChange::words).collect(Collectors.joining("; "));
    String why = example.why();
    String shown = changes.isEmpty() || why.isEmpty() ? changes + why : changes + " (" + why + ")";
    return example.expected() instanceof Speaks speaks
        ? shown + " → " + speaks.place() + ": “" + speaks.message() + "”"
        : shown;
  }
}

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
import org.plancheck.result.PackInfo;
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

  /**
   * The rules of a pack.
   *
   * @param headings its rules by the rule file that they stand in, in the order of the guidance
   */
  public record Chapter(PackInfo pack, Map<String, List<RulePage>> headings) {}

  /** All packs that have rules, in their order. */
  public List<Chapter> chapters() {
    List<Chapter> chapters = new ArrayList<>();
    for (PackInfo pack : book.packInfos()) {
      Map<String, List<RulePage>> headings = new LinkedHashMap<>();
      headings(pack.id())
          .forEach(
              (heading, rules) -> headings.put(heading, rules.stream().map(this::page).toList()));
      if (!headings.isEmpty()) {
        chapters.add(new Chapter(pack, headings));
      }
    }
    return chapters;
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
    for (Chapter chapter : chapters()) {
      page.append("## ").append(chapter.pack().title()).append("\n\n");
      page.append("Pack `").append(chapter.pack().id()).append("`, from: ");
      page.append(origin(chapter.pack())).append(".\n\n");
      chapter
          .headings()
          .forEach(
              (heading, rules) -> {
                page.append("### `rules/").append(heading).append("`\n\n");
                rules.forEach(rule -> page.append(markdown(rule)));
              });
    }
    return page.toString();
  }

  /** The document of a pack and the region for which it was written. */
  public static String origin(PackInfo pack) {
    return pack.source() + (pack.region().isEmpty() ? "" : " (written for " + pack.region() + ")");
  }

  /** The rules of a pack by the file that they stand in, the files in the order of its source. */
  private Map<String, List<RuleInfo>> headings(String pack) {
    List<String> order = examples.all().stream().map(RuleExample::rule).distinct().toList();
    Map<String, List<RuleInfo>> files = new TreeMap<>();
    book.rules().stream()
        .filter(rule -> rule.pack().equals(pack))
        .sorted(Comparator.comparing(rule -> order.indexOf(rule.id())))
        .forEach(rule -> files.computeIfAbsent(heading(rule), h -> new ArrayList<>()).add(rule));
    Map<String, List<RuleInfo>> ordered = new LinkedHashMap<>();
    List<String> named =
        book.packs().stream()
            .filter(p -> p.info().id().equals(pack))
            .flatMap(p -> p.headings().stream())
            .map(heading -> pack + "/" + heading + ".drl")
            .toList();
    files.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, List<RuleInfo>> file) ->
                        named.contains(file.getKey()) ? named.indexOf(file.getKey()) : named.size())
                .thenComparing(file -> position(file.getValue())))
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

  private RulePage page(RuleInfo rule) {
    return new RulePage(
        rule,
        counts(rule),
        Citation.of(rule.source()),
        book.wordings(rule.id()).stream()
            .map(w -> new RulePage.Said(w.severity(), w.message(), w.advice()))
            .toList(),
        over(rule),
        shown(rule, true),
        shown(rule, false));
  }

  private static String markdown(RulePage page) {
    RuleInfo rule = page.rule();
    StringBuilder text = new StringBuilder();
    text.append("#### ").append(rule.id()).append(": ").append(rule.title()).append("\n\n");
    text.append(rule.why()).append("\n\n");
    for (Citation citation : page.guidance()) {
      text.append("> “").append(citation.phrase()).append("” – ").append(cited(citation));
      text.append("\n\n");
    }
    text.append(page.counts()).append(".\n\n");
    for (RulePage.Said said : page.says()) {
      text.append("- **").append(said.severity().key()).append("**: ");
      text.append(said.message()).append(" *Try:* ").append(said.advice()).append("\n");
    }
    text.append(page.over().isEmpty() ? "" : "\n" + page.over() + ".\n").append("\n");
    page.speaks().stream().findFirst().ifPresent(e -> text.append("Speaks: " + e + "\n\n"));
    page.silent().stream().findFirst().ifPresent(e -> text.append("Keeps silent: " + e + "\n"));
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
        .map(rule -> explain(page(rule)));
  }

  private static String explain(RulePage page) {
    RuleInfo rule = page.rule();
    List<String> lines = new ArrayList<>();
    lines.add(rule.id() + "  " + rule.title());
    lines.add(page.counts() + ".");
    lines.add("");
    lines.add("Why: " + rule.why());
    for (Citation citation : page.guidance()) {
      lines.add("The guidance says: “" + citation.phrase() + "” – " + cited(citation));
    }
    lines.add("");
    lines.add("What it says:");
    for (RulePage.Said said : page.says()) {
      lines.add("  " + said.severity().key() + ": " + said.message());
      lines.add("    Try: " + said.advice());
    }
    if (!page.over().isEmpty()) {
      lines.add(page.over() + ".");
    }
    lines.add("");
    lines.add("It speaks:");
    page.speaks().forEach(example -> lines.add("  - " + example));
    lines.add("");
    lines.add("It keeps silent:");
    page.silent().forEach(example -> lines.add("  - " + example));
    return String.join("\n", lines) + "\n";
  }

  private static String cited(Citation citation) {
    return citation.title() + ", line " + citation.line();
  }

  /** "Major, weight 4 in Actions; costs a letter of SMART: Time-bound; since 0.1". */
  private static String counts(RuleInfo rule) {
    StringBuilder facts = new StringBuilder();
    String severity = rule.severity().key();
    facts.append(Character.toUpperCase(severity.charAt(0))).append(severity.substring(1));
    facts.append(
        rule.scored()
            ? ", weight " + rule.weight() + " in " + rule.section().title()
            : ", outside the score (" + rule.section().title() + ")");
    if (!rule.smart().isEmpty()) {
      facts.append(
          rule.halfLetter() ? "; costs half a letter of SMART: " : "; costs a letter of SMART: ");
      facts.append(
          rule.smart().stream().sorted().map(Letter::title).collect(Collectors.joining(", ")));
    }
    facts.append(rule.review() ? "; asks a person to look" : "");
    facts.append(rule.hold() ? "; stops distribution" : "");
    return facts.append("; since ").append(rule.since()).toString();
  }

  /** The rules of this book that keep silent where this one speaks. */
  private String over(RuleInfo rule) {
    List<String> there = rule.over().stream().filter(book::has).toList();
    return there.isEmpty() ? "" : "Speaks instead of " + String.join(", ", there);
  }

  /** The one that tells most first: a trap before another, a change before the good plan itself. */
  private List<String> shown(RuleInfo rule, boolean fails) {
    return examples.of(rule.id()).stream()
        .filter(example -> example.fails() == fails)
        .sorted(
            Comparator.comparing((RuleExample example) -> !example.trap())
                .thenComparing(example -> example.changes().isEmpty())
                .thenComparing(RuleExample::line))
        .map(RuleCatalogue::shown)
        .toList();
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

package org.plancheck.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.language.Likeness;
import org.plancheck.plan.Action;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Theme;

/** The numbered findings that the contexts of a plan list, and the actions that meet them. */
final class FindingFacts {

  private static final String KIND =
      "(requirements?|reqs?|recommendations?|recs?|areas? (?:for|of) improvement|AFIs?|findings?"
          + "|breach(?:es)?|concerns?|action points?|must[- ]dos?|should[- ]dos?)";

  /** "Requirement 2: …", "Recommendation 1 – …", "AFI 3. …". */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)\\b"
              + KIND
              + "\\s?(?:no\\.?|number|#)?\\s?(\\d{1,2})\\s{0,2}[:.)–—-]\\s{1,2}(?=\\p{L})");

  /** "1. …", "(2) …" where a list was opened with "three requirements:". */
  private static final Pattern ITEM =
      Pattern.compile("(?:^|(?<=[\\n:;.]\\s?)|(?<=\\s))\\(?(\\d{1,2})[.)]\\s{1,2}(?=\\p{L})");

  private static final Pattern OPENS_LIST = Pattern.compile("(?i)\\b" + KIND + "\\b");

  /** A finding of which the context says that it is met needs no action. */
  private static final Pattern MET =
      Pattern.compile(
          "(?i)(?<!\\bnot )(?<!\\bnot been )(?<!\\bpartly )\\b(?:is|was|now|has been|have"
              + " been|fully) (?:met|closed|achieved|completed|signed off|complied with)\\b"
              + "|^\\W{0,3}(?:met|closed|completed)\\b");

  private static final int LONGEST = 400;

  /** So many words in common are no chance. */
  private static final int ALIKE = 2;

  private record Listed(String kind, int number, String id, String text, Theme theme, Cell cell) {}

  private final Plan plan;
  private final Likeness likeness;

  FindingFacts(Plan plan, Likeness likeness) {
    this.plan = plan;
    this.likeness = likeness;
  }

  /** All of them, in the order of the plan. */
  List<Subject> all() {
    List<Subject> facts = new ArrayList<>();
    for (Theme theme : plan.themes()) {
      theme
          .context()
          .ifPresent(
              cell -> {
                List<Listed> listed = listed(theme, cell);
                listed.forEach(one -> facts.add(fact(one, listed.size() == 1)));
              });
    }
    return facts;
  }

  private static List<Listed> listed(Theme theme, Cell cell) {
    String text = cell.text();
    List<Listed> found = new ArrayList<>();
    Matcher label = LABELLED.matcher(text);
    while (label.find()) {
      int number = Integer.parseInt(label.group(2));
      String id = text.substring(label.start(), label.end(2));
      int end = end(text, label.end(), LABELLED);
      String words = text.substring(label.end(), end).strip();
      found.add(new Listed(kind(label.group(1)), number, id, words, theme, cell));
    }
    if (found.isEmpty()) {
      found.addAll(items(text, theme, cell));
    }
    found.removeIf(one -> MET.matcher(one.text()).find() || one.text().length() < 8);
    return found;
  }

  /** Numbered from 1 on, behind a word that says what is numbered. */
  private static List<Listed> items(String text, Theme theme, Cell cell) {
    List<Listed> found = new ArrayList<>();
    Matcher opens = OPENS_LIST.matcher(text);
    if (!opens.find()) {
      return found;
    }
    Matcher item = ITEM.matcher(text).region(opens.end(), text.length());
    while (item.find()) {
      int number = Integer.parseInt(item.group(1));
      if (number == found.size() + 1) {
        String kind = kind(opens.group(1));
        String words = text.substring(item.end(), end(text, item.end(), ITEM)).strip();
        found.add(new Listed(kind, number, kind + " " + number, words, theme, cell));
      }
    }
    return found.size() > 1 ? found : List.of();
  }

  private static int end(String text, int from, Pattern next) {
    Matcher then = next.matcher(text);
    int end = then.find(from) ? then.start() : text.length();
    int blank = text.indexOf("\n\n", from);
    return Math.min(from + LONGEST, blank >= 0 && blank < end ? blank : end);
  }

  /** One word for all ways to write it: "Requirements", "Req" and "requirement" are the same. */
  private static String kind(String label) {
    String low = label.toLowerCase(Locale.ROOT).replace('-', ' ');
    if (low.startsWith("req")) {
      return "requirement";
    }
    if (low.startsWith("rec")) {
      return "recommendation";
    }
    if (low.startsWith("area") || low.startsWith("afi")) {
      return "area for improvement";
    }
    return low.startsWith("breach") ? "breach" : low.replaceFirst("s$", "");
  }

  private ListedFinding fact(Listed finding, boolean only) {
    boolean cited =
        plan.actions().stream().anyMatch(a -> cites(a, finding.kind(), finding.number()));
    String likely = cited ? null : likely(finding);
    boolean itself = only && likely != null && meetsHere(finding);
    if (!cited && likely == null && only && !finding.theme().actions().isEmpty()) {
      likely = "an action of " + finding.theme().place().label();
    }
    return new ListedFinding(
        finding.id(),
        start(finding.text()),
        cited || itself,
        likely,
        "theme " + (plan.themes().indexOf(finding.theme()) + 1),
        finding.cell().place().quoting(finding.cell().text()));
  }

  private static String start(String text) {
    String line = text.replaceAll("\\s+", " ");
    int end = line.length() <= 45 ? -1 : line.lastIndexOf(' ', 45);
    return end < 0 ? line : line.substring(0, end) + "…";
  }

  /** The one finding of a theme is met by what the theme's own actions are about. */
  private boolean meetsHere(Listed finding) {
    return finding.theme().actions().stream().anyMatch(action -> alike(finding, action) >= ALIKE);
  }

  private int alike(Listed finding, Action action) {
    return likeness.of(finding.text(), action.text(Field.ACTION));
  }

  private String likely(Listed finding) {
    return plan.actions().stream()
        .filter(action -> alike(finding, action) >= ALIKE)
        .max(Comparator.comparingInt(action -> alike(finding, action)))
        .map(ActionFacts::ref)
        .orElse(null);
  }

  /** True where any cell of the action names the finding: "(requirements 1-3)", "Req 2". */
  static boolean cites(Action action, String kind, int number) {
    String label =
        switch (kind) {
          case "requirement" -> "requirements?|reqs?\\.?|r";
          case "recommendation" -> "recommendations?|recs?\\.?";
          case "area for improvement" -> "areas? (?:for|of) improvement|afis?";
          default -> Pattern.quote(kind) + "(?:s|es)?";
        };
    Pattern cited =
        Pattern.compile(
            "(?i)\\b(?:"
                + label
                + "|findings?|points?|items?|nos?\\.?)\\s?"
                + "(\\d{1,2}(?:\\s?(?:,|&|and|to|–|-|/)\\s?\\d{1,2}){0,9})(?!\\d)");
    return action.cells().values().stream()
        .map(Cell::text)
        .filter(Objects::nonNull)
        .anyMatch(
            text -> cited.matcher(text).results().anyMatch(found -> holds(found.group(1), number)));
  }

  private static boolean holds(String numbers, int number) {
    int last = -1;
    boolean range = false;
    Matcher part = Pattern.compile("\\d{1,2}|to|–|-").matcher(numbers);
    while (part.find()) {
      if (!Character.isDigit(part.group().charAt(0))) {
        range = true;
        continue;
      }
      int n = Integer.parseInt(part.group());
      if (n == number || (range && last >= 0 && last < number && number < n)) {
        return true;
      }
      last = n;
      range = false;
    }
    return false;
  }
}

package org.plancheck.rules;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kie.api.definition.rule.Rule;
import org.plancheck.facts.Subject;
import org.plancheck.result.Finding;
import org.plancheck.result.Outcome;
import org.plancheck.result.Phase;

/** Takes up what the rules of one run have to say. */
public final class Findings {

  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
  private static final int LONGEST_QUOTE = 60;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  /** A finding with the fact that it is about. */
  record About(Finding finding, Subject subject) {}

  private final List<About> all = new ArrayList<>();

  private final Phase phase;

  Findings(Phase phase) {
    this.phase = phase;
  }

  /** Called by every rule: one fact in, one finding out, in the rule's own words. */
  public void report(Rule rule, Subject subject) {
    Map<String, Object> says = rule.getMetaData();
    RuleAnnotations annotations = new RuleAnnotations(says);
    if (annotations.atDistribution() && phase != Phase.DISTRIBUTION) {
      return;
    }
    all.add(
        new About(
            new Finding(
                annotations.text("id"),
                annotations.severity(),
                annotations.review() ? Outcome.NEEDS_REVIEW : Outcome.FAILED,
                annotations.text("title"),
                fill(annotations.text("message"), subject),
                fill(annotations.text("advice"), subject),
                annotations.text("source"),
                subject.place()),
            subject));
  }

  List<About> all() {
    return all;
  }

  /** Puts the subject's own words in the place of {names}. */
  private static String fill(String template, Subject subject) {
    Matcher name = NAME.matcher(template);
    StringBuilder filled = new StringBuilder();
    while (name.find()) {
      name.appendReplacement(filled, Matcher.quoteReplacement(value(subject, name.group(1))));
    }
    return name.appendTail(filled).toString();
  }

  private static String value(Subject subject, String name) {
    try {
      Method component = subject.getClass().getMethod(name);
      Object value = component.invoke(subject);
      if (value instanceof List<?> names) {
        return names.stream().map(String::valueOf).collect(Collectors.joining(", "));
      }
      return value instanceof LocalDate day ? DAY.format(day) : shortened(String.valueOf(value));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "A message names {" + name + "}, which " + subject.getClass().getSimpleName() + " lacks.",
          e);
    }
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.length() <= LONGEST_QUOTE) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST_QUOTE - 1);
    return line.substring(0, end < LONGEST_QUOTE / 2 ? LONGEST_QUOTE - 1 : end) + "…";
  }
}

package org.plancheck.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plancheck.language.Anchors;
import org.plancheck.language.English;
import org.plancheck.language.TimeExpression;
import org.plancheck.language.TimeKind;
import org.plancheck.language.Timescale;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;

/** Holds the days in an action's words against its timescale (000:200). */
final class DayInTextFacts {

  /** In days; nobody is asked about less. */
  private static final int NEAR = 3;

  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?is)(?:by|before|within|no later than|not later than|in the next|over the next)\\b.*");

  private static final Pattern DEADLINE_BEFORE =
      Pattern.compile(
          "(?is).*\\b(?:by|before|no later than|not later than|within|due|deadline|deadline of|due"
              + " date|in the|over the|complete on|completed on|finish on|finished on|done on)(?:"
              + " the)? ?:? ?");

  /** How fast each time, not by when once. */
  private static final Pattern EACH_TIME =
      Pattern.compile("(?is).*(?:\\bworking\\b|\\bhours?\\b|\\bminutes?\\b).*");

  private static final Pattern LONG = Pattern.compile("(?i)\\b(?:weeks?|months?)\\b");

  private static final Pattern FINISHED =
      Pattern.compile(
          "(?i)\\b(?:completed?|finish(?:ed)?|achieved?|in"
              + " place|installed|fitted|replaced|done)\\b");

  private static final Pattern EACH =
      Pattern.compile(
          "(?i)\\b(?:answer\\p{L}*|respon\\p{L}+|repl(?:y|ied|ies)|acknowledg\\p{L}*|notif\\p{L}*|complaints?|referrals?|incidents?"
              + "|falls?|admissions?|requests?|each|every|any|new)\\b");

  private static final Pattern OF_SOMETHING =
      Pattern.compile("(?is) ?(?:of|from|after|following|for each|each|every)\\b.*");

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?i)\\b(?:complet\\p{L}*|finish\\p{L}*|all|remaining|rest|achiev\\p{L}*|fully|in"
              + " place|done|finalis\\p{L}*|installed|fitted|replaced)\\b|\\b100 ?%");

  private static final Pattern PART =
      Pattern.compile(
          "(?i)\\b(?:first|draft\\p{L}*|start\\p{L}*|begin\\p{L}*|initial\\p{L}*|phase|stage|step|interim|half|part|milestone|book\\p{L}*|order\\p{L}*|then|followed|quotes?|meet\\p{L}*|agree\\p{L}*|identif\\p{L}+|plan"
              + " to|next|after|names?|list|choos\\p{L}+|sent?)\\b");

  private final English english;
  private final Anchors anchors;

  DayInTextFacts(English english, Anchors anchors) {
    this.english = english;
    this.anchors = anchors;
  }

  /** The day of the action's words; empty where they give none, or more than one. */
  Optional<DayInText> of(ReadAction read, String about) {
    Optional<Cell> cell = read.action().cell(Field.ACTION);
    Timescale timescale = read.reading().timescale();
    LocalDate due = ActionFacts.lastDay(read.reading());
    if (cell.isEmpty() || due == null || "green".equals(read.reading().rag())) {
      return Optional.empty();
    }
    String text = cell.get().text();
    List<TimeExpression> days =
        english.timescales().find(text, anchors).stream().filter(e -> sets(text, e)).toList();
    if (days.size() != 1 || loose(timescale)) {
      return Optional.empty();
    }
    TimeExpression day = days.get(0);
    LocalDate said = nearest(day, due);
    if (said.isBefore(anchors.planDate())) {
      return Optional.empty();
    }
    return Optional.of(
        new DayInText(
            ActionFacts.capitalRef(read.action()),
            day.text(),
            said,
            read.action().text(Field.TIMESCALE),
            due,
            differs(text, day, said, timescale, due),
            about,
            cell.get().place().quoting(day.text())));
  }

  private static boolean loose(Timescale timescale) {
    return timescale.loose() || timescale.countedFromCheck();
  }

  /** True where an expression gives a last day, and does not date what was or how fast it goes. */
  private boolean sets(String text, TimeExpression e) {
    boolean kind =
        e.kind() == TimeKind.DATE || e.kind() == TimeKind.PERIOD || e.kind() == TimeKind.RELATIVE;
    if (!kind || e.to() == null || EACH_TIME.matcher(e.text()).matches()) {
      return false;
    }
    String before = text.substring(Math.max(0, e.span().start() - 25), e.span().start());
    String after = text.substring(e.span().end(), Math.min(text.length(), e.span().end() + 15));
    boolean deadline =
        DEADLINE.matcher(e.text()).matches() || DEADLINE_BEFORE.matcher(before).matches();
    if (e.kind() == TimeKind.RELATIVE) {
      boolean next = e.text().toLowerCase(Locale.ROOT).contains("next") || before.contains("next");
      String sentence = sentence(text, e);
      boolean counted =
          next
              || (LONG.matcher(e.text()).find()
                  && FINISHED.matcher(sentence).find()
                  && !EACH.matcher(sentence).find());
      return deadline
          && anchors.planDateKnown()
          && counted
          && !OF_SOMETHING.matcher(after).matches();
    }
    return deadline;
  }

  /** A day whose year had to be guessed is the one nearest to the timescale. */
  private static LocalDate nearest(TimeExpression day, LocalDate due) {
    LocalDate best = day.to();
    if (day.assumed() != null && day.kind() != TimeKind.RELATIVE) {
      for (int years = -1; years <= 1; years++) {
        LocalDate other = day.to().plusYears(years);
        best = distance(other, due) < distance(best, due) ? other : best;
      }
    }
    return best;
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  private static boolean differs(
      String text, TimeExpression day, LocalDate said, Timescale timescale, LocalDate due) {
    LocalDate saidFrom = day.kind() == TimeKind.PERIOD && day.from() != null ? day.from() : said;
    LocalDate dueFrom = timescale.from() == null ? due : timescale.from();
    boolean apart =
        saidFrom.isAfter(due.plusDays(NEAR))
            || said.isBefore(earliest(dueFrom, due).minusDays(NEAR));
    if (!apart) {
      return false;
    }
    String sentence = sentence(text, day);
    boolean whole = WHOLE.matcher(sentence).find() && !PART.matcher(without(sentence, day)).find();
    return said.isAfter(due) || whole;
  }

  private static LocalDate earliest(LocalDate from, LocalDate to) {
    return from.isBefore(to) ? from : to;
  }

  /** "Next" of "within the next 2 weeks" makes it no part of the work. */
  private static String without(String sentence, TimeExpression day) {
    return sentence
        .replace(day.text(), " ")
        .replaceAll("(?i)\\b(?:within|in|over) the next\\b", " ");
  }

  private static String sentence(String text, TimeExpression e) {
    int from = e.span().start();
    while (from > 0 && ".;\n".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = e.span().end();
    while (to < text.length() && ".;\n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, to);
  }
}

package org.plancheck.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancheck.language.Anchors;
import org.plancheck.language.Claims;
import org.plancheck.language.English;
import org.plancheck.language.Measure;
import org.plancheck.language.Span;
import org.plancheck.language.TimeExpression;
import org.plancheck.language.TimeKind;
import org.plancheck.plan.Action;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;

/** Holds a status against the comment beside it (000:217-226). */
final class StatusFacts {

  /** In characters; beside a status, that much more is a comment. */
  private static final int COMMENT = 25;

  private static final Pattern TAUGHT =
      Pattern.compile(
          "(?i)\\b(?:train\\p{L}*|module|e-?learning|competenc\\p{L}*|refresher|course|audits?|complian\\p{L}*|hygiene|checks?|signed|records?|supervision|appraisals?)\\b");

  private static final Pattern KEPT_UP =
      Pattern.compile(
          "(?i)\\b(?:daily|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?|(?:each|every) (?:time|day|night|shift|week|fortnight|month|quarter|year|season|new|spring|summer|autumn|winter|two|three|four|six|\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|april|july|october|meeting|handover|audit|supervision)|continu\\p{L}*|ongoing|on-going|next|again|re-?audit\\p{L}*|repeat\\p{L}*|spot"
              + " checks?|refresher\\p{L}*|new"
              + " (?:starters?|staff|residents?|families)|induction|maintain\\p{L}*|sustain\\p{L}*|monitor\\p{L}*|keep|kept"
              + " up|rolling|schedule\\p{L}*|programme|renew\\p{L}*|review\\p{L}*|follow[-"
              + " ]up|six[- ]month\\p{L}*|random|will be)\\b");

  /** A list may be long: every line of it is short. */
  private static final int LINES_OF_LIST = 4;

  private static final int WORDS_OF_LINE = 30;

  /** A tracker's "C", or a sheet of closed actions, calls nothing Green. */
  private static final Pattern FILED = Pattern.compile("(?i)\\W*(?:c|closed)\\W*");

  private final English english;
  private final Anchors anchors;
  private final boolean greenIsDone;
  private final int commentWords;

  /**
   * @param key in a plan that says itself that Green is on track, Green claims nothing
   * @param commentWords from how many words on a comment is no longer brief
   */
  StatusFacts(English english, Anchors anchors, RagKey key, int commentWords) {
    this.english = english;
    this.anchors = anchors;
    this.greenIsDone = !"amber".equals(key.meaning("green"));
    this.commentWords = commentWords;
  }

  /** The facts of a row with a column for comments. */
  List<Subject> of(ReadAction read, String about) {
    List<Subject> facts = new ArrayList<>();
    Optional<Cell> cell = read.action().cell(Field.PROGRESS);
    if (cell.isEmpty()) {
      return facts;
    }
    String text = cell.get().text();
    boolean said = !english.blanks().isBlank(text);
    String status = read.reading().rag();
    if ("green".equals(status) && !greenIsDone) {
      status = null;
    }
    if ("green".equals(status) && !FILED.matcher(read.action().text(Field.RAG)).matches()) {
      GreenAction green = green(read, cell.get(), about);
      facts.add(green);
      if (green.underWay() == null) {
        rate(read, cell.get(), about).ifPresent(facts::add);
      }
    }
    if (said && status != null) {
      facts.add(withComment(read, status, cell.get(), about));
    }
    if (said && !isList(text)) {
      int words = text.strip().split("\\s+", -1).length;
      String ref = ActionFacts.ref(read.action());
      facts.add(new CommentLength(ref, words, commentWords, about, ActionFacts.quoted(cell.get())));
    }
    return facts;
  }

  private static boolean isList(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    return lines.size() >= LINES_OF_LIST
        && lines.stream().allMatch(line -> line.strip().split("\\s+", -1).length <= WORDS_OF_LINE);
  }

  private GreenAction green(ReadAction read, Cell cell, String about) {
    String text = cell.text();
    Action action = read.action();
    boolean beside =
        action.text(Field.RAG).length() > COMMENT
            || action
                .text(Field.TIMESCALE)
                .matches("(?is).*\\b(?:complet|done|achiev|finish).*\\d.*");
    boolean blank = english.blanks().isBlank(text) && !beside;
    Span underWay = english.claims().underWay(text, read.progress(), read.reported(), enough(read));
    return new GreenAction(
        ActionFacts.ref(action),
        text,
        blank,
        !blank && !beside && english.claims().onlyDone(text),
        underWay == null ? null : underWay.in(text),
        isLate(read),
        after(read, text),
        about,
        text.isEmpty() ? ActionFacts.quoted(cell) : cell.place().quoting(text));
  }

  private boolean isLate(ReadAction read) {
    LocalDate due = ActionFacts.lastDay(read.reading());
    return due != null && anchors.planDateKnown() && due.isBefore(anchors.planDate());
  }

  /** "Course booked for 4 September" of an action that was to be done by the end of August. */
  private LocalDate after(ReadAction read, String comment) {
    LocalDate due = ActionFacts.lastDay(read.reading());
    return english.timescales().find(comment, anchors).stream()
        .filter(e -> e.kind() == TimeKind.DATE && e.to() != null)
        .map(TimeExpression::to)
        .filter(day -> due != null && day.isAfter(due) && day.isAfter(anchors.planDate()))
        .findFirst()
        .orElse(null);
  }

  /** The lowest percentage that the row wants to get to; 100 where it names none. */
  private static double enough(ReadAction read) {
    return read.measures().stream()
        .filter(m -> m.kind() == Measure.Kind.PERCENT || m.kind() == Measure.Kind.SCORE)
        .map(m -> m.target() != null ? m.target() : m.done())
        .filter(target -> target != null)
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(100);
  }

  private StatusWithComment withComment(ReadAction read, String status, Cell cell, String about) {
    String text = cell.text();
    Claims claims = english.claims();
    Span against =
        switch (status) {
          case "green" -> claims.undone(text, read.progress());
          case "amber" -> first(claims.late(text), claims.allDone(text, read.progress()));
          default ->
              first(claims.onTrack(text, read.progress()), claims.allDone(text, read.progress()));
        };
    return new StatusWithComment(
        ActionFacts.capitalRef(read.action()),
        status.substring(0, 1).toUpperCase(Locale.ROOT) + status.substring(1),
        against == null ? null : against.in(text),
        about,
        cell.place().quoting(against == null ? text : against.in(text)));
  }

  private static Span first(Span one, Span other) {
    return one != null ? one : other;
  }

  /** Trained staff and audit scores fall again; a door that is fitted stays fitted. */
  private static Optional<ReachedRate> rate(ReadAction read, Cell cell, String about) {
    String words = read.action().text(Field.ACTION) + "\n" + cell.text();
    Optional<Measure> rate =
        Stream.concat(read.reported().stream(), read.measures().stream())
            .filter(
                m ->
                    m.kind() == Measure.Kind.PERCENT
                        || m.kind() == Measure.Kind.SCORE
                        || m.kind() == Measure.Kind.FRACTION)
            .filter(m -> m.done() != null || m.target() != null)
            .findFirst();
    if (rate.isEmpty() || !TAUGHT.matcher(words).find()) {
      return Optional.empty();
    }
    boolean followUp =
        KEPT_UP.matcher(cell.text()).find()
            || KEPT_UP.matcher(read.action().text(Field.ACTION)).find()
            || read.reading().timescale().every() != null;
    return Optional.of(
        new ReachedRate(
            ActionFacts.capitalRef(read.action()),
            rate.get().text(),
            followUp,
            about,
            ActionFacts.quoted(cell)));
  }
}

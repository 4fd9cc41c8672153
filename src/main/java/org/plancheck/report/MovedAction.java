package org.plancheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plancheck.plan.Action;
import org.plancheck.plan.Field;
import org.plancheck.result.ActionReading;
import org.plancheck.versions.ActionChange;
import org.plancheck.versions.ActionChange.DateMove;
import org.plancheck.versions.ActionChange.Difference;
import org.plancheck.versions.ActionChange.Link;

/**
 * An action through the versions of a plan, in words.
 *
 * @param now the action in the newest version that has it
 * @param states how it stood in each version; null where that version does not have it
 * @param trail what became of it from version to version; null for steps without it
 * @param last what the last of these steps brought
 */
record MovedAction(
    ActionReading now, List<ActionReading> states, List<ActionChange> trail, ActionChange last) {

  private static final Pattern LABELLED = Pattern.compile("(?m)^\\s{0,9}Actions?\\s?:");

  /** Its number, or "–". */
  String number() {
    return PlanOrder.number(now.action());
  }

  /** Its first words; of "Outcome: …, Action: …" those of the action. */
  String start() {
    String text = now.action().text(Field.ACTION);
    Matcher labelled = LABELLED.matcher(text);
    String start = labelled.find() ? text.substring(labelled.end()).strip() : text;
    String line = start.isEmpty() ? text : start.lines().findFirst().orElse(start);
    return Wording.firstWords(line, 90);
  }

  String owner() {
    return Wording.firstWords(now.action().text(Field.RESPONSIBLE), 60);
  }

  String comment() {
    return Wording.firstWords(now.action().text(Field.PROGRESS), 160);
  }

  /** Its timescale in the author's words. */
  static String when(ActionReading state) {
    String text = Wording.firstWords(state.action().text(Field.TIMESCALE), 40);
    return text.isEmpty() ? "no timescale" : text;
  }

  /** "Amber", or "". */
  static String status(ActionReading state) {
    String rag = state.rag();
    return rag == null ? "" : Character.toUpperCase(rag.charAt(0)) + rag.substring(1);
  }

  /** The theme that it stands under. */
  String theme() {
    Action action = now.action();
    String label = action.place().label();
    int comma = label.lastIndexOf(", ");
    return comma < 0 ? label : label.substring(0, comma);
  }

  boolean gone() {
    return last.link() == Link.VANISHED;
  }

  private List<DateMove> slips() {
    return trail.stream()
        .filter(step -> step != null && step.is(Difference.SLIPPED))
        .map(ActionChange::date)
        .toList();
  }

  /** How often its last day was put off. */
  int timesPutOff() {
    return slips().size();
  }

  /** True where it was put off in the last step, is not done, and nothing new is said of it. */
  boolean putOffInSilence() {
    return last.is(Difference.SLIPPED) && !last.explained() && !"green".equals(now.rag());
  }

  boolean back() {
    return last.is(Difference.STATUS_BACK);
  }

  /** True where a meeting would want to talk about it. */
  boolean toTalkAbout() {
    boolean again = last.is(Difference.SLIPPED) && timesPutOff() > 1 && !"green".equals(now.rag());
    return gone() || putOffInSilence() || again || back() || last.is(Difference.DATE_GONE);
  }

  /** What is to be said before its comment: that this is the last one, or the same as before. */
  String commentLabel() {
    boolean asBefore = last.old() != null && !last.is(Difference.COMMENT);
    return last.after().isEmpty() ? "Last comment" : asBefore ? "Comment, as before" : "Comment";
  }

  /** What moved, in one line that begins with a capital. */
  String line() {
    String line = String.join("; ", moves());
    return line.isEmpty() ? line : Character.toUpperCase(line.charAt(0)) + line.substring(1);
  }

  /** What moved, a phrase each: "put off 31 days", "Amber → Green", "was 2.4". */
  List<String> moves() {
    List<String> moves = new ArrayList<>();
    switch (last.link()) {
      case VANISHED -> moves.add("gone, and nothing is said of it");
      case CLOSED -> moves.add("closed: the plan says what became of it");
      case ADDED -> moves.add("new");
      case SPLIT -> moves.add("split from " + numbers(last.before()));
      case MERGED -> moves.add("merged from " + numbers(last.before()));
      case CONTINUED -> {}
    }
    putOff(moves);
    if (last.is(Difference.EARLIER)) {
      moves.add("brought forward " + days(-last.date().days()));
    }
    if (last.is(Difference.DATE_GONE)) {
      moves.add("has no last day any more");
    }
    status(moves);
    if (last.is(Difference.MOVED)) {
      moves.add("moved here from " + themeOf(last.old()));
    }
    if (last.is(Difference.RENUMBERED)) {
      moves.add("was " + numbers(last.before()));
    }
    if (last.is(Difference.OWNER)) {
      moves.add("was with " + Wording.firstWords(last.old().action().text(Field.RESPONSIBLE), 60));
    }
    if (last.is(Difference.REWORDED)) {
      moves.add("reworded");
    }
    return moves;
  }

  private void putOff(List<String> moves) {
    List<DateMove> slips = slips();
    if (slips.isEmpty()) {
      return;
    }
    long days = slips.stream().mapToLong(DateMove::days).sum();
    String often = slips.size() == 1 ? "put off " : "put off " + times(slips.size()) + ", ";
    String silent = putOffInSilence() ? "; no new comment says why" : "";
    String whole = slips.size() == 1 ? "" : " in all";
    moves.add(often + days(days) + whole + silent);
  }

  private void status(List<String> moves) {
    List<String> shown = new ArrayList<>();
    for (ActionReading state : states) {
      String status = state == null ? "" : status(state);
      if (!status.isEmpty() && (shown.isEmpty() || !shown.get(shown.size() - 1).equals(status))) {
        shown.add(status);
      }
    }
    if (shown.size() > 1) {
      boolean said = last.explained() || putOffInSilence();
      String silent = back() && !said ? "; no new comment says why" : "";
      moves.add(String.join(" → ", shown) + silent);
    }
  }

  private static String times(int times) {
    return times == 2 ? "twice" : times + " times";
  }

  private static String days(long days) {
    return days + (days == 1 ? " day" : " days");
  }

  private static String themeOf(ActionReading action) {
    return new MovedAction(action, List.of(), List.of(), null).theme();
  }

  private static String numbers(List<ActionReading> actions) {
    return actions.stream()
        .map(action -> PlanOrder.number(action.action()))
        .collect(Collectors.joining(" and "));
  }
}

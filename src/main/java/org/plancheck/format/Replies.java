package org.plancheck.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds "ok: reason" among the comments of a file: in an answer to a comment of ours, or written
 * into our comment itself, below the point that it is about.
 *
 * <p>It means the point that the comment is about; "ok DG-TIM-02: reason" means another one that
 * the same comment makes. "…, by NAME" and "…, until 31/12/2026" may stand at its end.
 */
public final class Replies {

  private static final String RULE = "[A-Z]{2,6}(?:-[A-Z]{1,5}){0,2}-\\d\\d";

  private static final Pattern MARK = Pattern.compile("#([0-9a-f]{8}) \\[(" + RULE + ")]");

  private static final Pattern OK =
      Pattern.compile(
          "(?is)^[\\s\"'“‘(]{0,4}ok(?:ay)?\\s{0,3}(?:\\[?(" + RULE + ")]?\\s{0,3})?[:：](.*)$");

  private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\t\\r]*+\\n");

  private static final Pattern UNTIL =
      Pattern.compile(
          "(?i)[\\s,;(–-]{1,4}until (?:(\\d{4}-\\d\\d-\\d\\d)|(\\d{1,2})/(\\d{1,2})/(\\d{2,4}))"
              + "[\\s).]{0,3}$");

  private static final Pattern BY =
      Pattern.compile("(?i)(?:[,;(–]|\\s-)\\s{0,2}by (\\p{L}[\\p{L} .'’-]{1,60})[\\s).]{0,3}$");

  private final LastSaved saved;
  private final List<Reply> found = new ArrayList<>();

  private Replies(LastSaved saved) {
    this.saved = saved;
  }

  /**
   * All of a file, in its order.
   *
   * @param saved who saved it last, for notes that name nobody
   */
  public static List<Reply> in(List<WrittenRemark> remarks, LastSaved saved) {
    Replies replies = new Replies(saved);
    for (WrittenRemark remark : remarks) {
      if (MARK.matcher(remark.text()).find()) {
        replies.within(remark);
        replies.below(remark, remarks);
      }
    }
    return replies.found;
  }

  /** True where a comment of ours is among these words. */
  public static boolean marked(String text) {
    return MARK.matcher(text).find();
  }

  /** True where somebody has written into a comment of ours, behind its end. */
  public static boolean addedTo(String text) {
    Matcher mark = MARK.matcher(text);
    int end = -1;
    while (mark.find()) {
      end = mark.end();
    }
    return end >= 0 && !text.substring(end).isBlank();
  }

  /** The keys of the points that a comment of ours makes, by their rules; the last is its own. */
  private static Map<String, String> keys(String ours) {
    Map<String, String> keys = new LinkedHashMap<>();
    Matcher mark = MARK.matcher(ours);
    while (mark.find()) {
      keys.remove(mark.group(2));
      keys.put(mark.group(2), mark.group(1));
    }
    return keys;
  }

  /** Of several answers the last counts. */
  private void below(WrittenRemark ours, List<WrittenRemark> remarks) {
    Map<String, Reply> byPoint = new LinkedHashMap<>();
    for (WrittenRemark answer : remarks) {
      if (!ours.id().isEmpty() && ours.id().equals(answer.parent())) {
        reply(keys(ours.text()), answer.text(), answer.author(), answer.date())
            .ifPresent(reply -> byPoint.put(reply.rule(), reply));
      }
    }
    found.addAll(byPoint.values());
  }

  private void within(WrittenRemark ours) {
    boolean named = !ours.author().isBlank() && !ours.author().startsWith(Comment.AUTHOR);
    String by = named ? ours.author() : saved.by();
    LocalDate date = named ? ours.date() : later(ours.date(), saved.date());
    String text = ours.text();
    Matcher mark = MARK.matcher(text);
    int end = mark.find() ? mark.end() : text.length();
    while (end < text.length()) {
      int next = mark.find() ? mark.end() : text.length();
      for (String paragraph : PARAGRAPH.split(text.substring(end, next), -1)) {
        for (String line : lines(paragraph)) {
          reply(keys(text.substring(0, end)), line, by, date).ifPresent(found::add);
        }
      }
      end = next;
    }
  }

  /** Nobody answered before we wrote. */
  private static LocalDate later(LocalDate one, LocalDate other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }

  /** From each line that begins with "ok" to the end of the paragraph or to the next such line. */
  private static List<String> lines(String paragraph) {
    List<String> lines = new ArrayList<>();
    for (String line : paragraph.split("\\n", -1)) {
      if (OK.matcher(line).matches()) {
        lines.add(line);
      } else if (!lines.isEmpty() && !MARK.matcher(line).find()) {
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + line);
      }
    }
    return lines;
  }

  private static Optional<Reply> reply(
      Map<String, String> keys, String answer, String author, LocalDate date) {
    Matcher ok = OK.matcher(answer.strip());
    if (!ok.matches() || keys.isEmpty()) {
      return Optional.empty();
    }
    List<String> rules = new ArrayList<>(keys.keySet());
    String rule = ok.group(1) == null ? rules.get(rules.size() - 1) : ok.group(1);
    String why = ok.group(2).replaceAll("\\s+", " ").strip();
    LocalDate until = null;
    Matcher last = UNTIL.matcher(why);
    if (last.find()) {
      until = day(last);
      why = why.substring(0, last.start());
    }
    String by = author;
    Matcher name = BY.matcher(why);
    if (name.find()) {
      by = name.group(1).strip();
      why = why.substring(0, name.start());
    }
    String key = keys.getOrDefault(rule.toUpperCase(java.util.Locale.ROOT), "");
    return Optional.of(new Reply(rule, key, why.strip(), by.strip(), date, until));
  }

  private static LocalDate day(Matcher until) {
    try {
      if (until.group(1) != null) {
        return LocalDate.parse(until.group(1));
      }
      int year = Integer.parseInt(until.group(4));
      return LocalDate.of(
          year < 100 ? 2000 + year : year,
          Integer.parseInt(until.group(3)),
          Integer.parseInt(until.group(2)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}

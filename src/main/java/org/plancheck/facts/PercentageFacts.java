package org.plancheck.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.language.Measure;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;

/** Adds up the percentages of an action's cells (000:203-205). */
final class PercentageFacts {

  /** What should become less: a lower target is no slip there. */
  private static final Pattern SHOULD_FALL =
      Pattern.compile(
          "(?i)\\b(?:falls?|fell|fallen|falling|errors?|mistakes?|slips?|vacan\\p{L}+|unfilled|agency|bank|overtime|sick(?:ness)?|absen\\p{L}+|complaints?|incidents?"
              + "|infections?|gaps?|overdue|missed|missing|turnover|wait\\p{L}*|refus\\p{L}+|loss|lost|losing"
              + "|pressure|utis?|antipsychotics?|sedat\\p{L}+|late|unsigned|outstanding|costs?|waste"
              + "|breach\\p{L}*|delays?|delayed|harm|injur\\p{L}+|blank|omissions?|weight|without|not|no|reduc\\p{L}+|cut|lower|decreas\\p{L}+|lessen|shrink\\p{L}*|drop\\p{L}*|halv\\p{L}+|half|down|minimis\\p{L}+|fewer|less|below|under|maximum|more"
              + " than|exceed\\p{L}*|above|surpass\\p{L}*|maintain\\p{L}*|keep\\p{L}*|sustain\\p{L}*|at"
              + " least|minimum|met|already (?:reached|achieved|there|at|over))\\b");

  /** What should become more; of anything else nobody can tell which way is better. */
  private static final Pattern SHOULD_GROW =
      Pattern.compile(
          "(?i)\\b(?:train\\p{L}*|complet\\p{L}*|complian\\p{L}*|compl(?:y|ies)|pass(?:ed)?|attend\\p{L}*|sign\\p{L}*|up[- ]to[-"
              + " ]date|review\\p{L}*|updat\\p{L}*|correct\\p{L}*|observations?|scor\\p{L}+|audit\\p{L}*|done|modules?|e-?learning|courses?"
              + "|competen\\p{L}*|supervis\\p{L}*|apprais\\p{L}*|induct\\p{L}*|answered|satisf\\p{L}*|happy|in place|record\\p{L}*"
              + "|on time|clean\\p{L}*|hygiene|accura\\p{L}*|offer\\p{L}*|recruited|registered|certificat\\p{L}*|checked|seen|taken"
              + "|first aid|qualified|SVQs?|filled in|closed|improv\\p{L}*|increas\\p{L}*|rais\\p{L}+)\\b");

  private static final Pattern OVER =
      Pattern.compile(
          "(?i)(?<![\\d.,£])(1(?:0[1-9]|[1-9]\\d)|[2-9]\\d\\d) ?(?:%|per ?cent) (?:of (?:all |the"
              + " |our )?)?"
              + "(?:staff|residents|care|nurses|carers|people|plans|completed?|trained|compliance|compliant)\\b");

  private static final Pattern FRACTION_THEN_SHARE =
      Pattern.compile(
          "(?i)(?<![\\d/.])(\\d{1,4}) (?:out )?of (?:the |our |all )?(\\d{1,4})(?:"
              + " [\\p{L}’'-]+){0,4},? ?[(\\[](\\d{1,3}(?:\\.\\d)?) ?%[)\\]]");

  private static final Pattern SHARE_THEN_FRACTION =
      Pattern.compile(
          "(?i)(?<![\\d/.])(\\d{1,3}(?:\\.\\d)?) ?%(?: of)?(?: [\\p{L}’'-]+){0,4} ?"
              + "[(\\[](\\d{1,4}) (?:out )?of (?:the |our |all )?(\\d{1,4})[)\\]]");

  /** In percentage points, what rounding may take or add. */
  private static final double ROUNDING = 1;

  private PercentageFacts() {}

  /** One fact for the action's words and one for the comment, where they hold a percentage. */
  static List<Percentages> of(ReadAction read, String about) {
    List<Percentages> facts = new ArrayList<>();
    of(read, Field.ACTION, read.measures(), about).ifPresent(facts::add);
    of(read, Field.PROGRESS, read.reported(), about).ifPresent(facts::add);
    return facts;
  }

  private static Optional<Percentages> of(
      ReadAction read, Field field, List<Measure> measures, String about) {
    List<Measure> shares = measures.stream().filter(m -> m.kind() == Measure.Kind.PERCENT).toList();
    Optional<Cell> cell = read.action().cell(field);
    if (shares.isEmpty() || cell.isEmpty()) {
      return Optional.empty();
    }
    String text = cell.get().text();
    List<Measure> done = shares.stream().filter(m -> m.done() != null).toList();
    List<Measure> left = shares.stream().filter(m -> m.left() != null).toList();
    boolean pair = done.size() == 1 && left.size() == 1 && alike(done.get(0), left.get(0));
    double sum = pair ? done.get(0).done() + left.get(0).left() : 0;
    Measure falling = field == Field.ACTION ? falling(text, shares, done) : null;
    Matcher over = OVER.matcher(text);
    String[] fraction = fraction(text);
    return Optional.of(
        new Percentages(
            ActionFacts.capitalRef(read.action()),
            falling != null && falling.done() != null
                ? number(falling.done())
                : done.size() == 1 ? number(done.get(0).done()) : "",
            pair ? number(left.get(0).left()) : "",
            pair ? number(sum) : "",
            pair && Math.abs(sum - 100) > ROUNDING,
            falling == null ? "" : number(falling.target()),
            falling != null,
            over.find() ? over.group(1) : "",
            fraction[0],
            fraction[1],
            fraction[2],
            about,
            ActionFacts.quoted(cell.get())));
  }

  /** Both of the same thing, as far as the words say. */
  private static boolean alike(Measure done, Measure left) {
    return done.subject() == null
        || left.subject() == null
        || done.subject().equalsIgnoreCase(left.subject());
  }

  /** A target below what is done already; null where there is none, or less is wanted. */
  private static Measure falling(String text, List<Measure> shares, List<Measure> done) {
    List<Measure> targets = shares.stream().filter(m -> m.target() != null).toList();
    if (targets.size() != 1
        || done.size() != 1
        || !SHOULD_GROW.matcher(lineOf(text, targets.get(0))).find()
        || SHOULD_FALL.matcher(lineOf(text, targets.get(0))).find()) {
      return null;
    }
    double now = done.get(0).done();
    Measure target = targets.get(0);
    return target.target() < now
        ? new Measure(
            target.text(), target.span(), target.kind(), now, null, target.target(), null, "")
        : null;
  }

  /** The line that names the target, with its label; all of a text of one line. */
  private static String lineOf(String text, Measure measure) {
    int from = text.lastIndexOf('\n', measure.span().start()) + 1;
    int to = text.indexOf('\n', measure.span().end());
    return text.substring(from, to < 0 ? text.length() : to);
  }

  /** Fraction, the share that stands beside it, and the share that it makes; else "" thrice. */
  private static String[] fraction(String text) {
    Matcher first = FRACTION_THEN_SHARE.matcher(text);
    while (first.find()) {
      String[] wrong = wrong(first.group(1), first.group(2), first.group(3));
      if (wrong.length > 0) {
        return wrong;
      }
    }
    Matcher second = SHARE_THEN_FRACTION.matcher(text);
    while (second.find()) {
      String[] wrong = wrong(second.group(2), second.group(3), second.group(1));
      if (wrong.length > 0) {
        return wrong;
      }
    }
    return new String[] {"", "", ""};
  }

  private static String[] wrong(String part, String whole, String stated) {
    double all = Double.parseDouble(whole);
    double share = all == 0 ? 0 : 100 * Double.parseDouble(part) / all;
    boolean off = all > 0 && Math.abs(share - Double.parseDouble(stated)) > ROUNDING;
    return off
        ? new String[] {part + " of " + whole, stated, String.valueOf(Math.round(share))}
        : new String[0];
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }
}

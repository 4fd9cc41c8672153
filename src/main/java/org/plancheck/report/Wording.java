package org.plancheck.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plancheck.language.Abbreviation;
import org.plancheck.language.TimeKind;
import org.plancheck.language.Timescale;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Citation;
import org.plancheck.result.Finding;
import org.plancheck.result.Letter;
import org.plancheck.result.Outcome;
import org.plancheck.result.Severity;
import org.plancheck.result.Smart;

/** The words in which a report speaks to people; the page and the terminal share them. */
final class Wording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private static final Pattern CITATION = Pattern.compile("\\b(\\d{3}):(\\d{1,5})(?= ')");
  private static final Pattern SHELL_SAFE = Pattern.compile("[A-Za-z0-9._/][A-Za-z0-9._/-]*+");

  private Wording() {}

  /** A day as people here write it: "22 November 2026". */
  static String date(LocalDate day) {
    return DAY.format(day);
  }

  /** "1 action", "12 actions". */
  static String count(int number, String one) {
    return number + " " + (number == 1 ? one : one + "s");
  }

  /** What is asked of the reader: "To put right first", "To put right", and so on. */
  static String ask(Finding finding) {
    if (finding.outcome() == Outcome.NEEDS_REVIEW) {
      return "Please look";
    }
    return switch (finding.severity()) {
      case BLOCKER -> "To put right first";
      case MAJOR -> "To put right";
      case MINOR, ADVICE -> "To consider";
    };
  }

  /** The smallest matter that is listed, in the same words. */
  static String leastListed(Severity least) {
    return switch (least) {
      case BLOCKER -> "what to put right first";
      case MAJOR -> "what to put right";
      case MINOR -> "what to put right and the weightier points to consider";
      case ADVICE -> "everything";
    };
  }

  /** What the verdict means for the reader's next step. */
  static String meaning(CheckReport report) {
    return switch (report.verdict().status()) {
      case READY -> "Nothing in the way this plan is written holds it back.";
      case READY_WITH_COMMENTS -> "The plan can be used. The comments would make it clearer still.";
      case NOT_READY ->
          "A few points are needed before this plan is shared. They are listed below.";
      case COULD_NOT_BE_CHECKED ->
          report.reading() == null
              ? "Nothing was checked, so this says nothing about how good the plan is."
              : "A part could not be checked. What follows is true of the rest, and is not the"
                  + " whole answer.";
    };
  }

  /** What came of a rule. */
  static String outcome(Outcome outcome) {
    return switch (outcome) {
      case PASSED -> "Nothing to put right";
      case FAILED -> "Has points to make";
      case NEEDS_REVIEW -> "Please look";
      case NOT_APPLICABLE -> "Not applicable";
      case ERROR -> "Could not finish";
    };
  }

  /**
   * How far a letter of SMART is there.
   *
   * @param letter one that was judged
   */
  static String letter(Smart smart, Letter letter) {
    return switch (smart.halves().get(letter)) {
      case 0 -> "not yet";
      case 1 -> "partly";
      default -> "yes";
    };
  }

  /** Letters of SMART that were not judged: "Specific, Measurable". */
  static String notJudged(Smart smart) {
    return Arrays.stream(Letter.values())
        .filter(letter -> !smart.judged(letter))
        .map(Letter::title)
        .collect(Collectors.joining(", "));
  }

  /** Points of SMART out of those that were judged: "1½ of 3". */
  static String smartTotal(Smart smart) {
    return halves(smart.halves().values().stream().mapToInt(Integer::intValue).sum())
        + " of "
        + smart.halves().size();
  }

  private static String halves(int halves) {
    String half = halves % 2 == 0 ? "" : "½";
    return halves == 1 ? half : halves / 2 + half;
  }

  /** What a timescale was taken to mean. */
  static String understood(Timescale timescale) {
    String meant =
        timescale.dated() ? date(timescale.to()) : withoutDay(timescale.kind(), timescale.every());
    String also = timescale.also() == null ? "" : ", also " + timescale.also();
    String assumed = timescale.assumed() == null ? "" : " (" + timescale.assumed() + ")";
    return meant + also + assumed;
  }

  private static String withoutDay(TimeKind kind, String every) {
    return switch (kind) {
      case RECURRING -> recurring(every);
      case ONGOING -> "no end";
      case DONE -> "done";
      case EVENT -> "when something happens, no day";
      case INVALID -> "a day that is not in the calendar";
      case NONE -> "blank";
      default -> "no day";
    };
  }

  private static String recurring(String every) {
    return switch (every == null ? "" : every) {
      case "P1D" -> "every day, no last day";
      case "P7D", "P1W" -> "every week, no last day";
      case "P14D", "P2W" -> "every two weeks, no last day";
      case "P1M" -> "every month, no last day";
      case "P3M" -> "every three months, no last day";
      case "P6M" -> "every six months, no last day";
      case "P12M", "P1Y" -> "every year, no last day";
      default -> "again and again, no last day";
    };
  }

  /**
   * Who an owner is, as understood.
   *
   * @param owner as {@link org.plancheck.result.ActionReading} gives it
   */
  static String owner(String owner) {
    return switch (owner) {
      case "named" -> "a named person";
      case "role" -> "a role";
      case "group" -> "a group";
      case "outside" -> "someone outside the home";
      default -> "nobody";
    };
  }

  /** How a short form is explained. */
  static String explained(Abbreviation.Status status) {
    return switch (status) {
      case DEFINED -> "explained at first use";
      case DEFINED_LATE -> "explained, but after its first use";
      case WRONG_WAY_ROUND -> "short form first, full words in brackets";
      case UNDEFINED -> "not explained";
      case TWO_MEANINGS -> "used with two meanings";
      case EVERYDAY -> "everyday, needs no explaining";
    };
  }

  /** Points to one decimal: "4.2 points", "1 point"; never "0 points" for a little. */
  static String points(double points) {
    BigDecimal tenths = BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP);
    if (tenths.signum() == 0) {
      return "under 0.1 points";
    }
    BigDecimal shown = plain(tenths);
    return shown.toPlainString() + (shown.compareTo(BigDecimal.ONE) == 0 ? " point" : " points");
  }

  /** A number without needless noughts. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * "000:213 'phrase'" as "Process &amp; Guidance Note, line 213: 'phrase'"; "" where a rule rests
   * on no guidance.
   *
   * @param source as a rule gives it; "tool" is our own promise and no guidance
   */
  static String guidance(String source) {
    return source.equals("tool") ? "" : CITATION.matcher(source).replaceAll(Wording::cited).strip();
  }

  private static String cited(MatchResult citation) {
    return Citation.titleOf(citation.group(1)) + ", line " + citation.group(2) + ":";
  }

  /** The first words of a longer text, cut between words. */
  static String firstWords(String text, int most) {
    String line = VisibleText.line(text);
    if (line.length() <= most) {
      return line;
    }
    int blank = line.lastIndexOf(' ', most - 1);
    int end = blank > most / 2 ? blank : most - 1;
    if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end).strip() + "…";
  }

  /**
   * A file name as an argument of a command: in quotation marks where a shell would trip over it.
   */
  static String argument(String name) {
    String shown = VisibleText.line(name);
    return SHELL_SAFE.matcher(shown).matches() ? shown : "'" + shown.replace("'", "'\\''") + "'";
  }
}

package org.plancheck.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plancheck.language.Anchors;
import org.plancheck.language.English;
import org.plancheck.language.Owner;
import org.plancheck.language.Owners;
import org.plancheck.language.TimeExpression;
import org.plancheck.language.TimeKind;
import org.plancheck.plan.Action;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Place;
import org.plancheck.plan.Shade;
import org.plancheck.result.ActionReading;

/**
 * The facts of an action: one for each column that its table has. A column that is not there makes
 * no facts, so that it is never reported row by row.
 */
final class ActionFacts {

  /** With "the action ''" and a mark of omission no longer than a message quotes, 60 characters. */
  private static final int FIRST_WORDS = 45;

  /** "See 2.1": the day stands there. "After each review": a frequency, another rule's matter. */
  private static final Pattern OTHERWISE =
      Pattern.compile("(?is)(?:see|as per|as in|refer to)\\b.*|.{0,200}\\b(?:each|every|per)\\b.*");

  /**
   * "On leaving", "at handover", "when somebody moves in": an occasion that comes again. "When a
   * new cook starts" and "on return from leave" come once: they leave the day open.
   */
  private static final Pattern OCCASION =
      Pattern.compile(
          "(?is)\\W*(?:(?:up)?on|at|after|before|following|during|prior to|within \\S+ \\S+ of) (?:(?:staff|resident|new|any|a|their)"
              + " ){0,2}(?:admissions?|leaving|discharges?|departures?|arrivals?|moving in|joining|starting"
              + "|inductions?|handovers?|supervisions?|appraisals?|incidents?|falls?|transfers?|readmission"
              + "|return(?:ing)? (?:from|to) hospital|referrals?|resignations?"
              + "|recruitment|mealtimes?|shift changes?|deaths?|births?)(?: (?:of|for|to) (?:a |any |the |all )?(?:new"
              + " )?(?:residents?|staff|carers?|employees?|starters?|people|person|service users?|hospital))?\\W*"
              + "|\\W*(?:when|whenever|as|if|where) (?:any|anybody|anyone|somebody|someone|needs?|care"
              + "|(?:(?:an?|new) ){0,2}(?:residents?|tenants?|guests?|persons?|people|staff|members? of staff|colleagues?|carers?"
              + "|starters?|employees?|recruits?|volunteers?|agency|ladies|lady|gentlem[ae]n|famil(?:y|ies)|relatives?|visitors?"
              + "|incidents?|falls?|complaints?|concerns?|risks?))\\b(?:(?!\\b(?:appointed|recruited|complete|post)\\b).){0,60}\\b(?:move|moves|join|joins|leave|leaves|start|starts|arrive|arrives|change|changes"
              + "|come|comes|fall|falls|is admitted|are admitted|arise|arises|starting|joining|leaving|moving in|occur|occurs|happens?)\\b.{0,20}");

  private static final Pattern EACH =
      Pattern.compile("(?i)\\b(?:each|every|(?<!\\bas )per)\\s\\p{L}");

  private final English english;
  private final Anchors anchors;
  private final LocalDate asOf;
  private final RagKey key;
  private final boolean reviewPassed;
  private final UnclearStatuses unclear;
  private final boolean openOrClosed;
  private String lastResponsible = "";
  private String lastTimescale = "";

  /**
   * @param reviewPassed true where the day of the next review has passed: whoever is told of that
   *     needs not be told of each day before it
   */
  ActionFacts(
      English english,
      Anchors anchors,
      LocalDate asOf,
      RagKey key,
      boolean reviewPassed,
      UnclearStatuses unclear,
      ColumnHeadings headings) {
    openOrClosed = headings.isOpenOrClosed();
    this.reviewPassed = reviewPassed;
    this.unclear = unclear;
    this.english = english;
    this.anchors = anchors;
    this.asOf = asOf;
    this.key = key;
  }

  /**
   * The facts of one action; to be asked in the order of the plan, for ditto marks.
   *
   * @param use how its number stands among the others
   * @param index 1-based place among all actions of the plan
   */
  List<Subject> of(ReadAction read, NumberUses.Use use, int index) {
    ActionReading reading = read.reading();
    Action action = reading.action();
    String about = "action " + index;
    String ref = ref(action);
    List<Subject> facts = new ArrayList<>();
    action.cell(Field.NUMBER).ifPresent(cell -> facts.add(number(action, cell, use, about)));
    if (read.withdrawn()) {
      return facts;
    }
    action
        .cell(Field.RESPONSIBLE)
        .ifPresent(cell -> facts.add(responsible(read, cell, ref, about)));
    action.cell(Field.TIMESCALE).ifPresent(cell -> facts.add(timescale(read, cell, ref, about)));
    action
        .cell(Field.RAG)
        .filter(cell -> !openOrClosed || reading.rag() != null || cell.isEmpty())
        .ifPresent(cell -> facts.add(rag(reading, cell, ref, about)));
    if (isAmberWithDay(reading)) {
      facts.add(amber(reading, about));
    }
    return facts;
  }

  /** The action for people, as "action 2.1" or "the action 'Fit six…'". */
  static String ref(Action action) {
    String number = action.place().action();
    return number == null ? "the action '" + start(action) + "'" : "action " + number;
  }

  /** The same at the beginning of a sentence. */
  static String capitalRef(Action action) {
    String ref = ref(action);
    return Character.toUpperCase(ref.charAt(0)) + ref.substring(1);
  }

  /** Its first words. */
  static String start(Action action) {
    String line = action.text(Field.ACTION).replaceAll("\\s+", " ");
    if (line.isEmpty()) {
      return "in row " + action.place().row();
    }
    if (line.length() <= FIRST_WORDS) {
      return line;
    }
    int end = line.lastIndexOf(' ', FIRST_WORDS);
    return line.substring(0, end < 10 ? FIRST_WORDS : end) + "…";
  }

  private ActionNumber number(Action action, Cell cell, NumberUses.Use use, String about) {
    return new ActionNumber(
        cell.text(),
        english.blanks().isBlank(cell.text()),
        start(action),
        use.times(),
        use.again(),
        use.elsewhere(),
        use.theme(),
        about,
        quoted(cell));
  }

  private Responsible responsible(ReadAction read, Cell cell, String ref, String about) {
    ActionReading reading = read.reading();
    lastResponsible = Owners.isDitto(cell.text()) ? lastResponsible : cell.text();
    String who = lastResponsible;
    boolean blank = Owner.Kind.NONE.key().equals(reading.owner()) && !saysSomething(cell.text());
    boolean group = Owner.Kind.GROUP.key().equals(reading.owner());
    return new Responsible(
        ref,
        cell.text(),
        who,
        blank,
        !read.finished(),
        reading.owner(),
        english.owners().read(cell.text()).alsoGroup(),
        group && english.owners().nobodyElse(who),
        english.owners().onDuty(who),
        blank ? roleIn(reading.action().text(Field.ACTION)) : null,
        about,
        quoted(cell));
  }

  /**
   * A role of two words or more: a single one, as "Training to be completed", is too often none.
   */
  private String roleIn(String text) {
    Owner owner = english.owners().inSentence(text);
    boolean role = owner.kind() == Owner.Kind.ROLE && owner.text().contains(" ");
    return role ? owner.text() : null;
  }

  /** Words that are no owner that is known are still an answer: only a blank is a fault. */
  private boolean saysSomething(String text) {
    return !english.blanks().isBlank(text) && !Owners.isDitto(text);
  }

  private Timescale timescale(ReadAction action, Cell cell, String ref, String about) {
    ActionReading reading = action.reading();
    lastTimescale = Owners.isDitto(cell.text()) ? lastTimescale : cell.text();
    String raw = lastTimescale;
    var read = reading.timescale();
    boolean blank = english.blanks().isBlank(cell.text()) && !Owners.isDitto(cell.text());
    boolean given = !blank && (!read.putOff() || read.dated());
    boolean askable = given && !read.ongoing() && !has(read, TimeKind.DONE);
    return new Timescale(
        ref,
        raw,
        given,
        !action.finished(),
        read.ongoing(),
        read.dated(),
        read.to(),
        askable && (read.loose() || leavesDayOpen(read, raw)),
        askable && !read.dated() && has(read, TimeKind.INVALID),
        askable && read.countedFromCheck(),
        askable && isFrequency(read, raw),
        given ? null : dateIn(reading.action().text(Field.ACTION)),
        about,
        quoted(cell));
  }

  private static boolean leavesDayOpen(org.plancheck.language.Timescale read, String raw) {
    boolean open = read.kind() == TimeKind.VAGUE || read.kind() == TimeKind.EVENT;
    return open
        && !read.dated()
        && !has(read, TimeKind.INVALID)
        && !OTHERWISE.matcher(raw.strip()).matches()
        && !OCCASION.matcher(raw.strip()).matches();
  }

  /** "Monthly", "each shift", "After each review"; "monthly from 1 December" has its first day. */
  private static boolean isFrequency(org.plancheck.language.Timescale read, String raw) {
    boolean open = read.kind() == TimeKind.VAGUE || read.kind() == TimeKind.EVENT;
    boolean occasion =
        open && (EACH.matcher(raw).find() || OCCASION.matcher(raw.strip()).matches());
    boolean begins = read.expressions().stream().anyMatch(e -> e.from() != null);
    return !read.dated() && !begins && (read.kind() == TimeKind.RECURRING || occasion);
  }

  private static boolean has(org.plancheck.language.Timescale read, TimeKind kind) {
    return read.kind() == kind || read.expressions().stream().anyMatch(e -> e.kind() == kind);
  }

  /**
   * A day to come that the text sets: not "41% in September", where one starts from, nor "within 24
   * hours", which tells how quickly.
   */
  private String dateIn(String text) {
    return english.timescales().find(text, anchors).stream()
        .filter(e -> e.kind() == TimeKind.DATE && e.to() != null)
        .filter(e -> e.assumed() == null || e.text().toLowerCase(Locale.ROOT).startsWith("by "))
        .filter(e -> !e.to().isBefore(anchors.planDate()))
        .map(TimeExpression::text)
        .findFirst()
        .orElse(null);
  }

  private RagStatus rag(ActionReading reading, Cell cell, String ref, String about) {
    Shade shade = reading.action().shade();
    boolean worded = !english.blanks().isBlank(cell.text());
    String colour = shade.name().toLowerCase(Locale.ROOT);
    String status = reading.rag();
    boolean threeColours = shade == Shade.RED || shade == Shade.AMBER || shade == Shade.GREEN;
    // Where the plan has a key of its own, only a colour's name can disagree with a colour.
    boolean named = RagWords.names(cell.text()) || !key.printed();
    return new RagStatus(
        ref,
        cell.text(),
        worded || shade != Shade.NONE || status != null,
        worded,
        status,
        unclear.isFirst(reading.action()),
        ref + unclear.others(reading.action()),
        colour,
        worded && named && threeColours && status != null && !status.equals(colour),
        about,
        quoted(cell));
  }

  /** The last day to hold an action against; a frequency or a first check has none. */
  static LocalDate lastDay(ActionReading reading) {
    var timescale = reading.timescale();
    boolean last = timescale.dated() && !timescale.ongoing() && timescale.every() == null;
    return last ? timescale.to() : null;
  }

  private static boolean isAmberWithDay(ActionReading reading) {
    return "amber".equals(reading.rag()) && lastDay(reading) != null;
  }

  private AmberAction amber(ActionReading reading, String about) {
    LocalDate due = reading.timescale().to();
    boolean late = anchors.planDateKnown() && due.isBefore(anchors.planDate());
    Place row = reading.action().place();
    return new AmberAction(
        capitalRef(reading.action()),
        amberWords(reading.action().text(Field.RAG)),
        reading.action().text(Field.TIMESCALE),
        due,
        anchors.planDate(),
        late,
        !late && due.isBefore(asOf) && !reviewPassed,
        about,
        reading.action().cell(Field.RAG).map(ActionFacts::quoted).orElse(row));
  }

  /** "Amber" for "a", "AMBER" and a colour alone; "'On track'" as the author has it. */
  private static String amberWords(String words) {
    boolean phrase = words.strip().length() > 2 && !RagWords.names(words);
    return phrase ? "'" + words.strip() + "'" : "Amber";
  }

  /** The place of a cell, with its words as quote. */
  static Place quoted(Cell cell) {
    return cell.isEmpty() ? cell.place() : cell.place().quoting(cell.text());
  }
}

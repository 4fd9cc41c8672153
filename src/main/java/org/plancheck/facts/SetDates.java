package org.plancheck.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.facts.PlanWords.Part;
import org.plancheck.language.Anchors;
import org.plancheck.language.TimeExpression;
import org.plancheck.language.TimeKind;
import org.plancheck.language.WordedText;
import org.plancheck.plan.Action;
import org.plancheck.plan.Field;

/** The facts of dates that somebody outside the home has set, and of the actions they govern. */
final class SetDates {

  private static final Pattern CUE =
      Pattern.compile(
          "(?i)\\b(?:requirements?|required|requires|must|deadline|stipulat\\p{L}{1,3}|notice|comply|complied|compliance|set"
              + " (?:a )?(?:date|timescale|deadline|for|by)|date set|to be (?:met|in"
              + " place|completed|made|put right)|timescale (?:set|of|given)|wants?|asked"
              + " (?:us|for|the home)|by law)\\b");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?is).*\\b(?:by|before|no later than|not later than|until|deadline|timescale|date"
              + " set|set for|due|set date)(?: (?:of|is|was|the|for|end of|close"
              + " of))?[\\s:(–-]{0,3}");

  private static final Pattern BODY =
      Pattern.compile(
          "(?i)\\b(care inspectorate|inspectors?|fire (?:and rescue"
              + " )?(?:service|officer)|environmental health|health and safety"
              + " executive|HSE|contracts?"
              + " (?:team|monitoring|officers?)|commission(?:ing|ers)|council|SSSC|social"
              + " work|health protection(?: team)?|NHS board|health board|tactical team|care home"
              + " support team)\\b");

  private static final Pattern NUMBERED =
      Pattern.compile("(?i)\\b(?:requirement|req\\.?)\\s?(?:no\\.?\\s?)?(\\d{1,2})\\b");

  /** The first letters by which forms of one word are told. */
  private static final int STEM = 6;

  private static final Set<String> EVERYWHERE =
      Set.of(
          "reside", "improv", "ensure", "outcom", "action", "measur", "comple", "requir", "inspec",
          "provid", "manage", "servic", "suppor", "includ", "report", "novemb", "decemb", "octobe",
          "septem", "januar", "februa", "august", "please", "people", "should", "within", "follow",
          "identi", "review", "throug", "regist");

  private final PlanWords words;
  private final Anchors anchors;
  private final List<ReadAction> read;

  SetDates(PlanWords words, Anchors anchors, List<ReadAction> read) {
    this.words = words;
    this.anchors = anchors;
    this.read = read;
  }

  /**
   * A date that is set.
   *
   * @param sentence the requirement that it governs
   */
  private record Deadline(LocalDate day, String body, String sentence) {}

  /** One fact for each action that a set date governs. */
  List<SetDate> all() {
    List<SetDate> facts = new ArrayList<>();
    for (Part part : words.all()) {
      if (part.in(Field.ACTION) && part.action() >= 0) {
        ReadAction action = read.get(part.action());
        LocalDate due = ActionFacts.lastDay(action.reading());
        boolean sure = due != null && action.reading().timescale().assumed() == null;
        if (sure && !"green".equals(action.reading().rag())) {
          governing(part).ifPresent(deadline -> facts.add(fact(part, action, due, deadline)));
        }
      }
    }
    return facts;
  }

  private SetDate fact(Part part, ReadAction read, LocalDate due, Deadline deadline) {
    Action action = read.action();
    String told =
        part.text()
            + "\n"
            + action.text(Field.PROGRESS)
            + "\n"
            + action.text(Field.TIMESCALE)
            + "\n"
            + words.context(part.theme());
    boolean agreed = words.english().cues().read(told).has("dumfries-galloway/agreed-extensions");
    return new SetDate(
        ActionFacts.capitalRef(action),
        due,
        deadline.day(),
        deadline.body(),
        due.isAfter(deadline.day()) && !agreed,
        "action " + (part.action() + 1),
        action.cell(Field.TIMESCALE).map(ActionFacts::quoted).orElse(action.place()));
  }

  private Optional<Deadline> governing(Part part) {
    List<Deadline> own = deadlines(part.words(), false);
    if (!own.isEmpty()) {
      return own.stream().findFirst();
    }
    WordedText context = words.english().cues().read(words.context(part.theme()));
    List<Deadline> above = deadlines(context, true);
    List<Deadline> about =
        above.stream()
            .filter(d -> isAbout(part.text(), d.sentence()))
            .filter(d -> cites(part.text(), d) || !citedByAnother(part, d))
            .toList();
    if (about.size() == 1) {
      return about.stream().findFirst();
    }
    boolean onlyOne = words.plan().themes().get(part.theme()).actions().size() == 1;
    return onlyOne && above.size() == 1 ? above.stream().findFirst() : Optional.empty();
  }

  /**
   * The dates that sentences of a text set.
   *
   * @param anyBody true where the body may be named elsewhere in the text
   */
  private List<Deadline> deadlines(WordedText text, boolean anyBody) {
    List<Deadline> found = new ArrayList<>();
    for (WordedText sentence : text.sentences()) {
      String body = body(sentence.text());
      if (body == null && anyBody) {
        body = body(text.text());
      }
      if (body != null && CUE.matcher(sentence.text()).find()) {
        for (TimeExpression time : words.english().timescales().find(sentence.text(), anchors)) {
          if (isDeadline(time, sentence.text())) {
            found.add(new Deadline(time.to(), body, sentence.text()));
          }
        }
      }
    }
    return found;
  }

  private static boolean isDeadline(TimeExpression time, String sentence) {
    boolean day = time.kind() == TimeKind.DATE && time.to() != null && time.assumed() == null;
    return day
        && (BEFORE.matcher(sentence.substring(0, time.span().start())).matches()
            || BEFORE.matcher(firstWord(time.text())).matches());
  }

  /** The words of a date may begin with its "by". */
  private static String firstWord(String text) {
    int digit = 0;
    while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
      digit++;
    }
    return text.substring(0, digit);
  }

  private static String body(String text) {
    Matcher body = BODY.matcher(text);
    if (!body.find()) {
      return null;
    }
    String found = body.group(1).toLowerCase(Locale.ROOT);
    return found.startsWith("care insp") || found.startsWith("inspector")
        ? "the Care Inspectorate"
        : "'" + body.group(1) + "'";
  }

  /** Where an action names the requirement, its date is that action's and no other's. */
  private boolean citedByAnother(Part part, Deadline deadline) {
    return words.all().stream()
        .filter(other -> other.in(Field.ACTION) && other.theme() == part.theme())
        .anyMatch(other -> cites(other.text(), deadline));
  }

  private static boolean cites(String action, Deadline deadline) {
    Matcher number = NUMBERED.matcher(action);
    Matcher wanted = NUMBERED.matcher(deadline.sentence());
    return number.find() && wanted.find() && number.group(1).equals(wanted.group(1));
  }

  /** They share the number of a requirement, a topic or a word of weight. */
  private boolean isAbout(String action, String requirement) {
    Matcher number = NUMBERED.matcher(action);
    Matcher wanted = NUMBERED.matcher(requirement);
    if (number.find() && wanted.find()) {
      return number.group(1).equals(wanted.group(1));
    }
    Set<String> topics = new HashSet<>(words.english().topics().in(action));
    topics.retainAll(words.english().topics().in(requirement));
    Set<String> stems = stems(action);
    stems.retainAll(stems(requirement));
    return !topics.isEmpty() || !stems.isEmpty();
  }

  /** The beginnings of words of weight. */
  static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]{1,40}", -1)) {
      if (word.length() >= STEM && !EVERYWHERE.contains(word.substring(0, STEM))) {
        stems.add(word.substring(0, STEM));
      }
    }
    return stems;
  }
}

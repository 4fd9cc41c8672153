package org.plancheck.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.language.English;
import org.plancheck.language.Owner;
import org.plancheck.language.Owners;
import org.plancheck.language.Roster;
import org.plancheck.language.Roster.Mention;
import org.plancheck.language.Roster.Titled;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Passage;
import org.plancheck.plan.Plan;

/** The facts about who leads the actions of a plan, each person joined across it. */
final class PeopleFacts {

  /** In days, both ends included in "within two weeks". */
  private static final int FORTNIGHT = 14;

  /** In words; a longer action is no small task, whatever its verb. */
  private static final int SMALL_TASK = 12;

  private static final Pattern SMALL_HOME =
      Pattern.compile(
          "(?i)\\bsmall (?:[\\p{L}-]{1,15} ){0,2}(?:home|house|service|unit)\\b"
              + "|\\b(\\d{1,3}) ?-?(?:bed|bedded|bedroom|place|resident|registered place|adult"
              + "|people|person)s?\\b|\\bfor (\\d{1,3}) (?:[\\p{L}-]{1,15} )?"
              + "(?:adults|people|residents)\\b");

  /** The letter of one name: "McL" stands for McLeod. */
  private static final Pattern LETTER = Pattern.compile("Ma?c\\p{Lu}|O['’]\\p{Lu}|\\p{Lu}");

  private static final Pattern INITIALS = Pattern.compile("(?:" + LETTER + "){1,4}");

  /** An action with the one person who leads it. */
  private record Led(int index, ReadAction action, Cell cell, Mention lead) {}

  private final English english;
  private final Thresholds thresholds;
  private final Plan plan;
  private final List<ReadAction> actions;
  private final List<String> cells = new ArrayList<>();
  private final Roster roster;

  PeopleFacts(English english, Thresholds thresholds, Plan plan, List<ReadAction> actions) {
    this.english = english;
    this.thresholds = thresholds;
    this.plan = plan;
    this.actions = actions;
    String last = "";
    for (ReadAction action : actions) {
      String cell = action.action().text(Field.RESPONSIBLE);
      last = Owners.isDitto(cell) ? last : cell;
      cells.add(last);
    }
    this.roster =
        new Roster(
            english.owners(),
            List.of(
                titled(Field.REGISTERED_MANAGER, "registered manager"),
                titled(Field.PARTNERSHIP_LEAD, "partnership lead"),
                titled(Field.COMPLETED_BY, null)),
            cells);
  }

  private Titled titled(Field field, String role) {
    String text = plan.header().cell(field).map(Cell::text).orElse("");
    return new Titled(english.blanks().isBlank(text) ? "" : text, role);
  }

  /** All of them, in the order of the plan. */
  List<Subject> all() {
    List<Subject> facts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < actions.size(); i++) {
      lead(i, seen, facts);
    }
    Map<Integer, List<Led>> led = led();
    led.values().forEach(own -> workload(own, facts));
    ownership(led, facts);
    return facts;
  }

  private void lead(int index, Set<String> seen, List<Subject> facts) {
    ReadAction action = actions.get(index);
    Cell cell = action.action().cell(Field.RESPONSIBLE).orElse(null);
    List<Mention> persons = roster.in(cells.get(index));
    boolean outside = persons.isEmpty() && action.owner().kind() == Owner.Kind.OUTSIDE;
    if (cell == null || (persons.isEmpty() && !outside)) {
      return;
    }
    String key = outside ? cells.get(index).toLowerCase(java.util.Locale.ROOT) : key(persons);
    if (seen.add(key)) {
      boolean stranger = !outside && persons.stream().allMatch(this::stranger);
      String who = outside ? cells.get(index) : persons.get(0).words();
      facts.add(
          new ActionLead(
              ActionFacts.ref(action.action()),
              who,
              stranger,
              outside,
              "action " + (index + 1),
              ActionFacts.quoted(cell)));
    }
  }

  private static String key(List<Mention> persons) {
    return "person " + persons.get(0).person();
  }

  private boolean stranger(Mention mention) {
    return mention.lone() && !roster.known(mention.person()) && !toldElsewhere(mention.words());
  }

  /** "Kate Thomson", "KT = night senior" or "Morag (cook)" in any words of the plan. */
  private boolean toldElsewhere(String lone) {
    String letters = lone.replaceAll("[.\\s]", "");
    StringBuilder name = new StringBuilder();
    if (INITIALS.matcher(letters).matches()) {
      Matcher letter = LETTER.matcher(letters);
      while (letter.find()) {
        name.append(name.isEmpty() ? "" : "[\\s-]")
            .append(letter.group().replaceFirst("^Ma?c", "Ma?c"))
            .append("[\\p{Ll}'’]{1,20}");
      }
    } else {
      name.append(Pattern.quote(lone)).append("\\s\\p{Lu}[\\p{Ll}'’]{1,20}");
    }
    String alone = Pattern.quote(lone);
    Pattern told =
        Pattern.compile(
            "(?<![\\p{L}])(?:"
                + name
                + "|"
                + alone
                + "\\s?[=(:–,-]\\s?\\p{L}|\\("
                + alone
                + "\\))");
    return plan.passages().stream().map(Passage::text).anyMatch(t -> told.matcher(t).find());
  }

  /** The open actions of each person who leads them alone; a group beside may help. */
  private Map<Integer, List<Led>> led() {
    Map<Integer, List<Led>> led = new TreeMap<>();
    for (int i = 0; i < actions.size(); i++) {
      List<Mention> persons = roster.in(cells.get(i));
      Cell cell = actions.get(i).action().cell(Field.RESPONSIBLE).orElse(null);
      if (cell != null && persons.size() == 1 && actions.get(i).open()) {
        Mention lead = persons.get(0);
        led.computeIfAbsent(lead.person(), p -> new ArrayList<>())
            .add(new Led(i, actions.get(i), cell, lead));
      }
    }
    return led;
  }

  private void workload(List<Led> own, List<Subject> facts) {
    List<Led> dated =
        own.stream()
            .filter(led -> ActionFacts.lastDay(led.action().reading()) != null)
            .filter(led -> !small(led.action()))
            .sorted(java.util.Comparator.comparing(PeopleFacts::due))
            .toList();
    int most = 0;
    int first = 0;
    for (int i = 0; i < dated.size(); i++) {
      LocalDate end = due(dated.get(i)).plusDays(FORTNIGHT);
      int n = (int) dated.stream().skip(i).filter(led -> !due(led).isAfter(end)).count();
      first = n > most ? i : first;
      most = Math.max(n, most);
    }
    if (most > 0) {
      int limit = thresholds.of("actions-in-a-fortnight");
      Led start = dated.get(first);
      facts.add(
          new Workload(
              start.lead().words(),
              most,
              due(start),
              due(dated.get(first + most - 1)),
              limit,
              most > limit,
              "action " + (start.index() + 1),
              ActionFacts.quoted(start.cell())));
    }
  }

  private static LocalDate due(Led led) {
    return ActionFacts.lastDay(led.action().reading());
  }

  private boolean small(ReadAction action) {
    String verb = action.said().verb();
    String text = action.action().text(Field.ACTION);
    return verb != null
        && english.cues().in("smart/small-tasks", verb)
        && text.split("\\s+", SMALL_TASK + 1).length <= SMALL_TASK;
  }

  private void ownership(Map<Integer, List<Led>> led, List<Subject> facts) {
    int total =
        (int)
            actions.stream()
                .filter(
                    action -> action.open() && action.action().cell(Field.RESPONSIBLE).isPresent())
                .count();
    if (total < thresholds.of("one-person-from-actions") || smallHome()) {
      return;
    }
    List<Led> most = List.of();
    for (List<Led> own : led.values()) {
      most = own.size() > most.size() ? own : most;
    }
    int percent = thresholds.of("one-person-percent");
    facts.add(
        new Ownership(
            most.isEmpty() ? "" : most.get(0).lead().words(),
            most.size(),
            total,
            percent,
            100 * most.size() > percent * total,
            "plan",
            plan.title()));
  }

  private boolean smallHome() {
    int places = thresholds.of("small-home-places");
    for (Field field : List.of(Field.SERVICE_TYPE, Field.SERVICE_NAME)) {
      var size = SMALL_HOME.matcher(plan.header().cell(field).map(Cell::text).orElse(""));
      while (size.find()) {
        String n = size.group(1) == null ? size.group(2) : size.group(1);
        if (n == null || Integer.parseInt(n) <= places) {
          return true;
        }
      }
    }
    return false;
  }
}

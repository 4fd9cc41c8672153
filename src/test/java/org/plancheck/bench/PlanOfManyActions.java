package org.plancheck.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.plancheck.plan.Action;
import org.plancheck.plan.Address;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Header;
import org.plancheck.plan.Passage;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Shade;
import org.plancheck.plan.Theme;

/** A long plan with short and long cells as homes write them, in other words for each seed. */
final class PlanOfManyActions {

  private static final int THEMES = 6;

  /** "@n" is a number, "@d" a day, "@m" a month, "@u" a unit of the home, "@p" a person. */
  private static final String[] ACTIONS = {
    "Review the falls risk assessment of each of the @n residents on @u within @n weeks of"
        + " admission, so that falls go down from @n to @n a month by @d.",
    "Ensure all @n care staff complete moving and handling refresher training. Audit @n charts each"
        + " week and share what is found at the team meeting on the first Monday of the month.",
    "Outcome: residents on @u are offered drinks they like throughout the day.\n"
        + "Action: @p to replace the drinks trolley, and to record what is drunk on the fluid chart"
        + " (@n of @n charts complete by @d).",
    "Replace flooring in rooms @n and @n.",
    "Named nurse to meet with each family, agree what matters to the person and write it into the"
        + " care plan; @n % of plans signed by @m, 100 % by @d. Care plans are to be evaluated"
        + " monthly and whenever something changes, as the Health and Social Care Standards ask.",
    "Medication Administration Record (MAR) charts will be audited weekly by the senior on @u until"
        + " no gaps are found in @n weeks running. Errors are reported to the GP and to @p the same"
        + " day.",
    "Update the infection prevention and control (IPC) policy.",
    "Develop a programme of activities together with residents and relatives: at least @n outings"
        + " a month, one to one time for people who stay in their rooms, and music on @u every"
        + " Wednesday afternoon so that nobody feels lonely.",
  };

  private static final String[] OWNERS = {
    "@p",
    "Registered Manager",
    "@p, Deputy Manager",
    "Clinical Lead / @p",
    "All staff on @u",
    "Maintenance officer",
    "Senior carers on @u",
    "",
  };

  private static final String[] TIMES = {
    "@d",
    "Ongoing",
    "By end of @m 2027",
    "Within @n weeks",
    "Monthly, first audit @d",
    "@d",
    "Completed @d",
    "Next review",
  };

  private static final String[] COMMENTS = {
    "@d: @n of @n staff trained, last session booked for @m.",
    "Completed @d; certificates are in the training file and the audit shows @n %.",
    "Delayed because the trainer was off sick; new date @d. In the meantime seniors on @u watch each"
        + " transfer and talk it through with new carers. @n more to do.",
    "In progress",
    "@d: chart agreed with the dietitian.\n@d: tried on @u for @n weeks, @n of @n charts complete."
        + "\n@d: now in use on all units; @p checks @n charts every Friday and reports to the monthly"
        + " governance meeting.",
    "",
    "Not yet started, waiting for quotes from @n firms.",
    "On target. @n residents and @n relatives were asked in @m, and most of them say that they are"
        + " happier with the meals; the cook has changed the supper menu.",
  };

  private static final String[] CONTEXTS = {
    "The inspection on @d found that care plans on @u did not always say what matters to people. The"
        + " home has @n residents, of whom @n live with dementia. Audits since @m showed gaps in @n"
        + " of @n charts, and @n complaints were about meals.",
  };

  private static final String[] UNITS = {"Larch", "Rowan", "Birch", "Hazel", "Juniper", "Lomond"};
  private static final String[] PERSONS = {
    "Moira Kerr", "Alan Burns", "Jean Galt", "J. Tait", "Sandra McLeod", "Iain Bell",
  };
  private static final String[] MONTHS = {
    "January", "February", "March", "April", "May", "June", "September", "October", "December",
  };

  private final Random random;
  private final int actions;
  private final List<Passage> passages = new ArrayList<>();

  PlanOfManyActions(int actions, long seed) {
    this.actions = actions;
    this.random = new Random(seed);
  }

  Plan plan() {
    Map<Field, Cell> header = new EnumMap<>(Field.class);
    header.put(Field.DATE_OF_PLAN, cell("12/11/2026", Place.of(Field.DATE_OF_PLAN, address())));
    header.put(Field.COMPLETED_BY, cell("Moira Kerr", Place.of(Field.COMPLETED_BY, address())));
    header.put(
        Field.DATE_FOR_REVIEW, cell("10/12/2026", Place.of(Field.DATE_FOR_REVIEW, address())));
    List<Theme> themes = new ArrayList<>();
    for (int number = 1; number <= THEMES; number++) {
      themes.add(theme(number, (actions + THEMES - number) / THEMES));
    }
    return new Plan(
        true,
        Place.of("The plan", null),
        new Header(header),
        themes,
        passages,
        List.of(),
        List.of());
  }

  private Theme theme(int number, int count) {
    Place place = new Place("Theme " + number, number, null, null, null, null, null);
    Cell context =
        cell(
            any(CONTEXTS),
            new Place(
                place.label() + ", Context", number, null, Field.CONTEXT, null, address(), null));
    List<Action> rows = new ArrayList<>();
    for (int row = 1; row <= count; row++) {
      rows.add(action(number, row));
    }
    return new Theme(
        number, "Theme " + number, place, context, EnumSet.range(Field.NUMBER, Field.RAG), rows);
  }

  private Action action(int theme, int row) {
    String ref = theme + "." + row;
    Map<Field, Cell> cells = new EnumMap<>(Field.class);
    cells.put(Field.NUMBER, cell(ref, place(theme, row, Field.NUMBER)));
    cells.put(Field.ACTION, cell(any(ACTIONS), place(theme, row, Field.ACTION)));
    cells.put(Field.RESPONSIBLE, cell(any(OWNERS), place(theme, row, Field.RESPONSIBLE)));
    cells.put(Field.TIMESCALE, cell(any(TIMES), place(theme, row, Field.TIMESCALE)));
    cells.put(Field.PROGRESS, cell(any(COMMENTS), place(theme, row, Field.PROGRESS)));
    String[] status = {"Red", "Amber", "Green"};
    cells.put(Field.RAG, cell(any(status), place(theme, row, Field.RAG)));
    return new Action(place(theme, row, null), cells, Shade.NONE);
  }

  private Place place(int theme, int row, Field field) {
    String ref = theme + "." + row;
    String label = "Theme " + theme + ", action " + ref;
    return new Place(
        field == null ? label : label + ", " + field.label(),
        theme,
        ref,
        field,
        row,
        address(),
        null);
  }

  private Address address() {
    return new Address.SheetCell("Plan", passages.size() + 1, 1);
  }

  private Cell cell(String text, Place place) {
    passages.add(new Passage(text, place, false));
    return new Cell(text, place);
  }

  private String any(String... texts) {
    StringBuilder words = new StringBuilder();
    String text = texts[random.nextInt(texts.length)];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      words.append(c == '@' ? filled(text.charAt(++i)) : String.valueOf(c));
    }
    return words.toString();
  }

  private String filled(char slot) {
    return switch (slot) {
      case 'n' -> String.valueOf(2 + random.nextInt(60));
      case 'd' ->
          (1 + random.nextInt(28))
              + "/"
              + (1 + random.nextInt(12))
              + "/"
              + (26 + random.nextInt(2));
      case 'm' -> MONTHS[random.nextInt(MONTHS.length)];
      case 'u' -> UNITS[random.nextInt(UNITS.length)];
      default -> PERSONS[random.nextInt(PERSONS.length)];
    };
  }
}

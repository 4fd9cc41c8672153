package org.plancheck.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.plan.Action;
import org.plancheck.plan.Address;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Theme;

/** How often each action number of a plan is used, and where. */
final class NumberUses {

  /** A number of the template's form: the theme, then the action in it. */
  private static final Pattern OF_THEME = Pattern.compile("([1-6])\\.\\d{1,3}(?:\\D.{0,3})?");

  private static final Pattern DIGIT = Pattern.compile("\\d");

  /** How one action's number stands among the others; see {@link ActionNumber}. */
  record Use(int times, boolean again, boolean elsewhere, String theme) {}

  private record Cells(List<Address> at) {
    /** 1-based place of a cell among those with its number; a merged cell counts once. */
    int place(Address address) {
      int before = address == null ? -1 : at.indexOf(address);
      if (before >= 0) {
        return before + 1;
      }
      at.add(address);
      return at.size();
    }
  }

  private NumberUses() {}

  /** One for each action of the plan, in their order. */
  static List<Use> of(Plan plan) {
    Map<String, Cells> cells = new HashMap<>();
    List<String> keys = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < plan.themes().size(); i++) {
      for (Action action : plan.themes().get(i).actions()) {
        String key = key(plan, i, number(action));
        Address at = action.cell(Field.NUMBER).map(cell -> cell.place().address()).orElse(null);
        keys.add(key);
        places.add(
            key.isEmpty()
                ? 1
                : cells.computeIfAbsent(key, k -> new Cells(new ArrayList<>())).place(at));
      }
    }
    List<Use> uses = new ArrayList<>();
    for (Theme theme : plan.themes()) {
      for (Action action : theme.actions()) {
        int n = uses.size();
        int times = keys.get(n).isEmpty() ? 1 : cells.get(keys.get(n)).at().size();
        boolean elsewhere = plan.onTemplate() && elsewhere(theme, number(action));
        uses.add(new Use(times, places.get(n) == 2, elsewhere, theme.place().label()));
      }
    }
    return uses;
  }

  private static String number(Action action) {
    return action
        .cell(Field.NUMBER)
        .map(Cell::text)
        .orElse("")
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(?:action|no)\\.?\\s", "")
        .replaceAll("\\s+", "");
  }

  /** Only numbers that begin with their theme's are to be told apart over the whole plan. */
  private static String key(Plan plan, int theme, String number) {
    if (!DIGIT.matcher(number).find()) {
      return "";
    }
    boolean whole = plan.onTemplate() && OF_THEME.matcher(number).matches();
    return whole ? number : theme + " " + number;
  }

  private static boolean elsewhere(Theme theme, String number) {
    Matcher ofTheme = OF_THEME.matcher(number);
    return theme.number() != null
        && ofTheme.matches()
        && Integer.parseInt(ofTheme.group(1)) != theme.number();
  }
}

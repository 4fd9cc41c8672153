package org.plancheck.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.plancheck.facts.PlanWords.Part;
import org.plancheck.language.Span;
import org.plancheck.language.WordedText;
import org.plancheck.plan.Action;
import org.plancheck.plan.Field;
import org.plancheck.plan.Theme;

/** The facts of whether an action stands in the theme that fits it (000:181-184). */
final class ThemeFit {

  private static final int THEMES = 6;
  private static final String LIST = "dumfries-galloway/theme-";

  /** Most actions touch several themes: a single word draws none away. */
  private static final int ENOUGH = 2;

  private static final Pattern REFERENCE =
      Pattern.compile("(?i)\\b(?:see|also|refer|cross|link(?:s|ed)?|theme|context)\\b");

  private final PlanWords words;

  ThemeFit(PlanWords words) {
    this.words = words;
  }

  /** One fact for each action on the template. */
  List<ActionTheme> all() {
    List<ActionTheme> facts = new ArrayList<>();
    if (words.plan().onTemplate()) {
      List<Action> actions = words.plan().actions();
      for (Part part : words.all()) {
        if (part.in(Field.ACTION) && part.action() >= 0) {
          Theme theme = words.plan().themes().get(part.theme());
          Integer number = theme.number();
          if (number != null && number >= 1 && number <= THEMES) {
            facts.add(fact(part, actions.get(part.action()), theme));
          }
        }
      }
    }
    return facts;
  }

  private ActionTheme fact(Part part, Action action, Theme theme) {
    WordedText context = words.english().cues().read(words.context(part.theme()));
    int own = theme.number();
    int better = 0;
    List<String> strong = List.of();
    if (!REFERENCE.matcher(part.text()).find() && !belongs(part.words(), own)) {
      for (int other = 1; other <= THEMES; other++) {
        List<String> here = other == own ? List.of() : strong(part.words(), other);
        // The context may tell why just this theme was chosen.
        boolean told = !Collections.disjoint(here, strong(context, other));
        if (here.size() > strong.size() && !told) {
          better = other;
          strong = here;
        } else if (!here.isEmpty() && here.size() == strong.size()) {
          better = 0;
        }
      }
    }
    boolean elsewhere = better > 0 && strong.size() >= ENOUGH;
    return new ActionTheme(
        ActionFacts.capitalRef(action),
        elsewhere,
        elsewhere ? better : 0,
        elsewhere ? String.join(", ", strong) : "",
        "action " + (part.action() + 1),
        part.place().quoting(part.text()));
  }

  private static boolean belongs(WordedText text, int theme) {
    return text.has(LIST + theme) || text.has(LIST + theme + "-also");
  }

  private static List<String> strong(WordedText text, int theme) {
    TreeSet<String> found = new TreeSet<>();
    for (Span span : text.all(LIST + theme)) {
      found.add(span.in(text.text()).toLowerCase(Locale.ROOT));
    }
    return List.copyOf(found);
  }
}

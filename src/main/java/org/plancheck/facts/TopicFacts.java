package org.plancheck.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plancheck.facts.PlanWords.Part;
import org.plancheck.plan.Field;
import org.plancheck.plan.Theme;

/** The facts of whether an action is about what its context tells of (002:1158). */
final class TopicFacts {

  private static final Pattern LINK =
      Pattern.compile(
          "(?i)\\b(?:requirement|req|recommendation|area for improvement|AFI|context|as above|see"
              + "|finding|self-evaluation|inspection|theme)\\b");

  /** A context that tells of something wider than a topic. */
  private static final Pattern WIDE =
      Pattern.compile(
          "(?i)\\b(?:all|several|various|range of|number of)"
              + " (?:areas|aspects|themes|findings|issues|topics)\\b|\\bthemes? \\d|\\bas"
              + " (?:above|theme)|\\btraining\\b(?! (?:matrix|records?|logs?|tracker|spreadsheet|file|folder|sheet|database|figures|system|report|audit))");

  /** An action that teaches may answer whatever a training matrix shows. */
  private static final Pattern TEACHES =
      Pattern.compile(
          "(?i)\\b(?:train(?:s|ed|er|ers|ing)?|modules?|e-?learning|courses?|competen\\p{L}*|induction|refresher\\p{L}*|assessors?|workshops?"
              + "|shadow\\p{L}*|certificates?|taught|teach\\p{L}*|learn\\p{L}*|toolbox talks?|matrix|book(?:s|ed)? on|out of date|up to date)\\b");

  private static final Pattern OF_TRAINING = Pattern.compile("(?i)\\btraining\\b");

  private final PlanWords words;

  TopicFacts(PlanWords words) {
    this.words = words;
  }

  /**
   * One fact for each action where both it and its context are about topics that are known. Of
   * several in a theme that are about something else the first stands for all.
   */
  List<ActionTopic> all() {
    List<ActionTopic> facts = new ArrayList<>();
    List<Theme> themes = words.plan().themes();
    for (int i = 0; i < themes.size(); i++) {
      boolean spoken = false;
      for (ActionTopic topic : ofTheme(i, themes.get(i))) {
        if (topic.linked() || !spoken) {
          facts.add(topic);
        }
        spoken |= !topic.linked();
      }
    }
    return facts;
  }

  private List<ActionTopic> ofTheme(int index, Theme theme) {
    List<ActionTopic> facts = new ArrayList<>();
    String context = words.context(index);
    Set<String> wanted = words.english().topics().in(context);
    if (wanted.isEmpty() || WIDE.matcher(context).find()) {
      return facts;
    }
    for (Part part : words.all()) {
      if (part.in(Field.ACTION) && part.theme() == index) {
        Set<String> own = new HashSet<>(words.english().topics().in(part.text()));
        if (!own.isEmpty()) {
          own.retainAll(wanted);
          boolean linked =
              !own.isEmpty()
                  || LINK.matcher(part.text()).find()
                  || shareWord(part.text(), context)
                  || (OF_TRAINING.matcher(context).find() && TEACHES.matcher(part.text()).find());
          facts.add(
              new ActionTopic(
                  ActionFacts.ref(words.plan().actions().get(part.action())),
                  PlanWords.themeName(theme),
                  linked,
                  "action " + (part.action() + 1),
                  part.place().quoting(part.text())));
        }
      }
    }
    return facts;
  }

  private static boolean shareWord(String action, String context) {
    Set<String> stems = SetDates.stems(action);
    stems.retainAll(SetDates.stems(context));
    return !stems.isEmpty();
  }
}

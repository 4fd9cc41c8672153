package org.plancheck.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names of people who live in the home, or of those who complained: a name alone may be
 * anybody's, so it counts only beside words that tell so, as the number of a room.
 */
final class ResidentNames {

  private static final String TITLED =
      "(?:(?:Mr|Mrs|Ms)\\.?[\\s\\u00a0]{1,3}(?:and|&)[\\s\\u00a0]{1,3})?(?:Mr|Mrs|Ms|Miss|Mx)\\.?[\\s\\u00a0]{1,3}"
          + "\\p{Lu}[\\p{L}'’-]{0,20}?(?!\\p{L})\\.?(?:[\\s\\u00a0]{1,3}\\p{Lu}[\\p{L}'’-]{1,20}){0,2}";
  private static final String DOTTED = "\\p{Lu}\\.\\s?\\p{Lu}\\.?";
  private static final String ROOM =
      "(?i:room|rm|bed|bedroom|flat)\\.?\\s?(?i:no\\.?\\s?|number\\s)?\\d{1,3}\\p{L}?\\b";
  private static final String ROOM_BEFORE =
      "(?i:\\b(?:room|rm|bed|bedroom|flat))\\s?\\d{1,3}\\p{L}?[\\s,:(–-]{1,4}";

  /** Whoever is asked to do something in a room works in the home: "Room 4: Jane to clean". */
  private static final String NOT_ASKED =
      "(?![\\p{L}'’-]|\\s\\p{Lu}|\\s(?:to|will|must|should|checks|audits)\\b)";

  private static final String KIN =
      "(?:daughter|son|wife|husband|partner|spouse|family|niece|nephew|sister|brother|mother|father|mum|dad|granddaughter|grandson|relatives?|next"
          + " of kin|power of attorney|guardian)\\b";
  private static final String OWN =
      "(?:(?:care|personal|support|anticipatory) plan(?!"
          + " audits?)|room|bedroom|bed|medication|medicines|tablets|MAR|fall|falls|skin|door|bathroom|toilet|en-?suite|(?:call )?(?:bell|buzzer)|wheelchair|walking (?:frame|stick|aid)|zimmer(?: frame)?|commode|hearing aids?|glasses|dentures|teeth|stoma|sling|mattress|bed rails?|clothes|belongings|behaviour|distress|agitation|confusion|swallow(?:ing)?|stroke|diabetes|epilepsy|DNACPR|notes|sacrum|heels?|legs?|weight|wound|diet|catheter|insulin|dementia|mobility|risk"
          + " assessment|hip|pressure"
          + " (?:sore|ulcer|damage|area)s?|death|admission|bruis(?:e|es|ing)|complaint)\\b";
  private static final String HAPPENED =
      "(?:who\\s)?(?:fell|has fallen|had fallen|had a fall|has had|was admitted|was"
          + " hospitalised|was found|lost weight|has lost|choked|absconded|passed"
          + " away|died|lives|lived|has dementia|is diabetic|missed"
          + " (?:his|her)|refused|developed|sustained|complained|has complained|moved in|was"
          + " discharged|was scalded|was injured|was assaulted|was given the wrong)\\b";

  /** "Rang about her mother", "wrote in that his late wife": of whom somebody speaks. */
  private static final String SPOKE =
      "(?:wrote|rang|phoned|telephoned|emailed|e-mailed|called|told|reported|raised|complained|said|asked|contacted|visited|came|spoke"
          + "|found|noticed|felt|was (?:unhappy|upset|angry|told)|has (?:written|complained|raised|told|asked))\\b[^.;\\n]{0,60}?"
          + "\\b(?:her|his|their) (?:late |elderly )?";

  private static final String CLOSE_KIN =
      "(?:daughter|son|wife|husband|spouse|niece|nephew|sister|brother|mother|father|mum|mam|dad|granddaughter|grandson|aunt|uncle"
          + "|grandmother|grandfather|gran|granny|grandad)\\b(?! home)";

  private static final String AGE = "(?:6[5-9]|[789]\\d|10\\d)";

  private static final Pattern CAPITAL = Pattern.compile("\\b\\p{Lu}\\p{Ll}++|\\b\\p{Lu}(?=\\.)");
  private static final Set<String> TITLES = Set.of("Mr", "Mrs", "Ms", "Miss", "Mx");

  private final List<Clue> clues;
  private final Set<String> firstNames;

  /**
   * Prepares the patterns.
   *
   * @param firstNames names that stand for nobody but a person; "May" and "Heather" are none
   */
  ResidentNames(List<String> firstNames) {
    this.firstNames = Set.copyOf(firstNames);
    String first =
        firstNames.isEmpty()
            ? ""
            : "|(?<!St )(?<!St\\. )(?<!Saint )(?<!Queen )(?:"
                + String.join("|", firstNames)
                + ")(?:\\s(?:\\p{Lu}\\b\\.?|\\p{Lu}[\\p{Ll}'’-]{1,20}))?";
    String person = "(\\b(?:" + TITLED + "|" + DOTTED + first + "))";
    String known = "(\\b(?:" + TITLED + first + "))";
    Pattern room = Pattern.compile("(?i)(?:room|rm|bed|flat)\\D{0,20}\\d");
    String whose =
        "(?i:residents?|service user|tenant|complainant|complaints? (?:(?:of|dated|received|made)(?: on)? [^.;\\n]{4,24} )?(?:from|by|made by|of)"
            + "|(?:daughter|son|wife|husband|niece|nephew|family|relatives?|sister|brother) of)";
    String harm =
        "(?i:falls?|death|injur(?:y|ies)|bruising|admission|weight loss|incident|concern|allegation"
            + "|assault)\\s(?:of|by|to|about|regarding|over|involving|concerning|for|suffered by)\\s";
    clues =
        List.of(
            new Clue(
                room,
                person + "[\\s,(–-]{1,4}(?:who (?:is |lives )?)?(?:in |from |of |at )?" + ROOM),
            new Clue(room, ROOM_BEFORE + "(\\b(?:" + TITLED + "|" + DOTTED + "))"),
            new Clue(room, ROOM_BEFORE + person + NOT_ASKED),
            new Clue(Pattern.compile(whose), "\\b" + whose + "[\\s,:(–-]{1,3}" + known),
            new Clue(Pattern.compile(harm), "\\b" + harm + known),
            new Clue(Pattern.compile("['’]"), known + "['’]s?\\s(?:" + KIN + "|" + OWN + ")"),
            new Clue(
                Pattern.compile("\\b(?i:her|his|their|whose)\\b"),
                "\\b(?i:her|his|their|whose) (?:late |elderly )?" + CLOSE_KIN + ",?\\s" + known),
            new Clue(
                Pattern.compile("\\b(?:her|his|their)\\b"), known + ",?\\s" + SPOKE + CLOSE_KIN),
            new Clue(
                Pattern.compile("\\b(?:her|his|their|whose)\\b"),
                known + ",\\s(?:whose|her|his|their)\\s(?:late |elderly )?" + CLOSE_KIN),
            new Clue(
                Pattern.compile(AGE),
                known + "(?:,? aged " + AGE + "\\b|\\s\\((?:aged )?" + AGE + "\\)|, " + AGE + ",)"),
            new Clue(Pattern.compile(HAPPENED), known + "\\s" + HAPPENED));
  }

  /**
   * A pattern of names, and what must stand in a text that it can match: names are many, and looked
   * for last.
   */
  private record Clue(Pattern hint, Pattern pattern) {
    Clue(Pattern hint, String pattern) {
      this(hint, Pattern.compile(pattern));
    }
  }

  /** Where such names stand, in no order. */
  List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    if (!mayName(text)) {
      return found;
    }
    for (Clue clue : clues) {
      Matcher name = clue.pattern().matcher(text);
      boolean may = clue.hint().matcher(text).find();
      while (may && name.find()) {
        Span span = new Span(name.start(1), name.end(1));
        if (found.stream().noneMatch(span::overlaps)) {
          found.add(span);
        }
      }
    }
    return found;
  }

  /** Most texts name nobody: a look at their capitals spares the long patterns. */
  private boolean mayName(String text) {
    Matcher word = CAPITAL.matcher(text);
    while (word.find()) {
      String capital = word.group();
      if (capital.length() == 1 || TITLES.contains(capital) || firstNames.contains(capital)) {
        return true;
      }
    }
    return false;
  }

  /** A title stays, the name goes. */
  static String masked(String name) {
    int blank = name.indexOf(' ');
    return name.matches("(?:Mr|Mrs|Ms|Miss|Mx)\\b.*") && blank > 0
        ? name.substring(0, blank) + " ***"
        : "***";
  }
}

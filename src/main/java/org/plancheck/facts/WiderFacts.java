package org.plancheck.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.language.English;
import org.plancheck.language.Span;
import org.plancheck.language.WordedText;
import org.plancheck.plan.Field;
import org.plancheck.plan.Passage;
import org.plancheck.plan.Plan;

/** What wider guidance looks for: money, scope, risks, and a version for those who live there. */
final class WiderFacts {

  /** "If the supplier cannot deliver, …": a risk with what to do then. */
  private static final Pattern IF =
      Pattern.compile(
          "(?i)\\b(?:if|in case)\\b[^.\\n"
              + "]{0,60}\\b(?:cannot|can't|can’t|could"
              + " not|not|no|late|delay(?:s|ed)?|unavailable|short|sick|off"
              + " sick|absent|cancel\\p{L}{0,5}|fall(?:s)?"
              + " (?:through|behind|ill)|fails?|full|slips?|leaves|runs out|goes"
              + " down|vacant|breaks? down|postponed|poor)\\b");

  /** A look for these alone spares most texts the longer pattern. */
  private static final Pattern NEW = Pattern.compile("(?i)\\b(?:replac|order|renew|upgrade)");

  private static final Pattern NEW_THING =
      Pattern.compile(
          "(?i)\\b(?:replace|replacing|replacement of|order|renew|upgrade)\\b([^.;:\\n]{1,50})"
              + "|([^.;:\\n]{1,50})\\bto be (?:replaced|ordered|renewed|upgraded)\\b");

  private static final String PLAIN_WORD =
      "(?!(?:for|of|in|on|at|by|with|about|to|from|near|beside|outside|inside)\\b)[\\p{L}\\d'’-]{1,16}";

  /** "Install a walk-in shower", "wet room to be built". */
  private static final Pattern WORKS =
      Pattern.compile(
          "(?i)\\b(?:build|construct|convert|install)(?:ing)?((?: "
              + PLAIN_WORD
              + "){1,9})|\\b((?:"
              + PLAIN_WORD
              + " ){1,5})to be (?:built|constructed|converted|installed)\\b");

  /** "Take on a second cook"; whoever takes on a role takes it on beside their post. */
  private static final Pattern TAKEN_ON =
      Pattern.compile(
          "(?i)\\b(?:take|taking) on(?![^.;:\\n]{0,40}\\b(?:roles?|champions?|leads?|tasks?|dut(?:y|ies))\\b)((?: "
              + PLAIN_WORD
              + "){1,5})|\\b((?:"
              + PLAIN_WORD
              + " ){1,5})to be taken on\\b");

  /** "Buy a pack of labels": what the petty cash pays for. */
  private static final Pattern SMALL_THING =
      Pattern.compile(
          "(?i)\\b(?:buy|purchase|order|take on|build)(?: in)? (?:(?:a|an|the|some|new|more|two|three|four|five|six|\\d{1,2}|few|small|pack|packs"
              + "|box|boxes|set|sets|roll|of|coloured|large) ){0,5}(?:labels?|cards?|batter(?:y|ies)|stationery|pens?|folders?"
              + "|note ?books?|diar(?:y|ies)|books?|plants?|bulbs|seeds|posters?|magnets?|games?|jigsaws?|wool|crayons|cups?|mugs?"
              + "|beakers?|plates?|spoons?|clocks?|stickers?|whiteboards?|markers?|pegs?|hooks?|baskets?|frames?|stamps|envelopes"
              + "|key rings?|lanyards?|badges?|thermometers?|torch(?:es)?|newspapers?|magazines?|bird (?:feeders?|seed)|cushions?"
              + "|snacks|fruit|culture|habit|rapport|trust|picture|relationships?)\\b");

  /** Things other than the plan, in the words that tell how they are made easy to read. */
  private static final Pattern OF_SOMETHING_ELSE =
      Pattern.compile(
          "(?i)\\b(?:posters?|menus?|signs?|signage|labels?|notices?|cards?|clocks?|calendars?|timetables?"
              + "|programmes?|complaints (?:procedure|form|leaflet)|handbooks?|books?|newspapers?|forms?|surveys?"
              + "|questionnaires?|care plans?|personal plans?|instructions?|MARs?|rotas?|bingo|quiz(?:zes)?)\\b"
              + "[^.;\\n]{0,60}\\b(?:large[ -]print|easy[- ]to[- ]read|easy[- ]?read|pictorial|pictures?"
              + "|accessible|talking mats|audio)\\b|\\b(?:large[ -]print|easy[- ]to[- ]read|easy[- ]?read|pictorial"
              + "|picture|accessible|audio)(?: version of| copies of)?(?: (?:the|a|new|daily|weekly|our)){0,2}"
              + " (?:posters?|menus?|signs?|signage|labels?|notices?|cards?|clocks?|calendars?|timetables?"
              + "|programmes?|complaints|handbooks?|books?|newspapers?|forms?|surveys?|questionnaires?|care"
              + " plans?|personal plans?|instructions?)\\b");

  private static final Pattern SCOPE_OF_PLAN = Pattern.compile("(?i)\\b(?:plan|scope|remit)\\b");

  private static final Pattern SENTENCE_END = Pattern.compile("[.;!?]");

  /** What is done before anybody pays: papers, lists and measuring. */
  private static final Pattern MADE_READY =
      Pattern.compile(
          "(?i)\\b(?:(?:job|role|person) (?:descriptions?|profiles?|specifications?|specs?)|specifications?|adverts? (?:drafted|written|worded)"
              + "|drafts?|drafted|wording|lists?|listed|measured|measurements?|survey(?:ed)?|business case|wish list|catalogues?|brochures?"
              + "|options?|samples?|colours?|designs?|drawings?|need|needs|requests?|application form|questions|shortlist(?:ed|ing)?"
              + "|ideas|looked (?:at|into|through)|identified|discussed|raised|assessed|assessments?|audit(?:ed)?|counted|checked)\\b");

  private static final Pattern OF_THE_PLAN =
      Pattern.compile(
          "(?i)\\b(?:this|the|our|improvement) plan\\b|\\bsummary\\b|\\bone[- ]page\\b");

  private final English english;
  private final Thresholds thresholds;
  private final Plan plan;
  private final List<ReadAction> actions;

  WiderFacts(English english, Thresholds thresholds, Plan plan, List<ReadAction> actions) {
    this.english = english;
    this.thresholds = thresholds;
    this.plan = plan;
    this.actions = actions;
  }

  /** All of them, in the order of the plan. */
  List<Subject> all() {
    List<Subject> facts = new ArrayList<>();
    for (int i = 0; i < actions.size(); i++) {
      if (actions.get(i).open()) {
        costly(actions.get(i), "action " + (i + 1)).ifPresent(facts::add);
      }
    }
    if (actions.isEmpty()) {
      return facts;
    }
    if (actions.size() >= thresholds.of("scope-from-actions")) {
      boolean scoped = plan.passages().stream().anyMatch(this::tellsScope);
      facts.add(new LargePlan(actions.size(), scoped, "plan", plan.title()));
    }
    int open = (int) actions.stream().filter(ReadAction::open).count();
    if (open >= thresholds.of("risks-from-actions")) {
      boolean noted =
          anywhere("skills-for-care/delivery-risks")
              || plan.passages().stream().anyMatch(p -> IF.matcher(p.text()).find());
      facts.add(new DeliveryRisks(open, noted, "plan", plan.title()));
    }
    boolean version =
        plan.passages().stream()
            .flatMap(p -> english.cues().read(p.text()).sentences().stream())
            .anyMatch(WiderFacts::isVersion);
    facts.add(new ReadersVersion(version, "plan", plan.title()));
    return facts;
  }

  /** "The poster is in large print" is no version of the plan. */
  private static boolean isVersion(WordedText sentence) {
    return sentence.has("skills-for-care/readers-versions")
        && (!OF_SOMETHING_ELSE.matcher(sentence.text()).find()
            || OF_THE_PLAN.matcher(sentence.text()).find());
  }

  /** In a row "does not touch" and the like are said of things; there only a plan has a scope. */
  private boolean tellsScope(Passage passage) {
    Field field = passage.place().field();
    boolean inRow = field != null && field.inActionRow();
    WordedText words = english.cues().read(passage.text());
    return words.all("skills-for-care/scope").stream()
        .anyMatch(scope -> !inRow || SCOPE_OF_PLAN.matcher(scope.in(passage.text())).find());
  }

  private boolean anywhere(String list) {
    return plan.passages().stream().map(Passage::text).anyMatch(t -> english.cues().in(list, t));
  }

  /** "Replace the hall carpet", "the carpet to be replaced": a paper form costs nothing. */
  private Optional<String> thing(String task) {
    return NEW.matcher(task).find()
        ? dear(NEW_THING, "smart/costly-things", task)
        : Optional.empty();
  }

  /** What is done to something dear. */
  private Optional<String> dear(Pattern deed, String list, String task) {
    Matcher at = deed.matcher(task);
    while (at.find()) {
      String near = at.group(1) == null ? at.group(2) : at.group(1);
      if (english.cues().in(list, near)) {
        return Optional.of(at.group().strip());
      }
    }
    return Optional.empty();
  }

  /** Done, and not only made ready: "Job descriptions written" brings nobody. */
  private static boolean isThere(ReadAction action, String comment) {
    Span done = action.progress().doneQuote();
    if (done == null) {
      return action.progress().done();
    }
    int from =
        SENTENCE_END.matcher(comment.substring(0, done.start())).replaceAll("\n").lastIndexOf('\n');
    return action.progress().done()
        && !MADE_READY.matcher(comment.substring(from + 1, done.end())).find();
  }

  private Optional<CostlyAction> costly(ReadAction action, String about) {
    String text = action.action().text(Field.ACTION);
    Span aim = action.said().outcome();
    String task =
        aim == null ? text : text.substring(0, aim.start()) + "\n" + text.substring(aim.end());
    String dear = SMALL_THING.matcher(task).replaceAll(" ");
    Optional<String> word =
        english
            .cues()
            .first("smart/costly", dear)
            .or(() -> thing(task))
            .or(() -> dear(WORKS, "smart/costly-works", dear))
            .or(() -> dear(TAKEN_ON, "smart/costly-posts", dear));
    if (word.isEmpty()) {
      return Optional.empty();
    }
    String comment = action.action().text(Field.PROGRESS);
    String all = text + "\n" + comment + "\n" + action.action().text(Field.RESPONSIBLE);
    boolean provided = all.indexOf('£') >= 0 || english.cues().in("smart/resources-agreed", all);
    return Optional.of(
        new CostlyAction(
            ActionFacts.capitalRef(action.action()),
            word.get(),
            provided || isThere(action, comment),
            about,
            action
                .action()
                .cell(Field.ACTION)
                .map(cell -> cell.place().quoting(word.get()))
                .orElse(action.action().place())));
  }
}

package org.plancheck.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plancheck.facts.PlanWords.Part;
import org.plancheck.language.Cues;
import org.plancheck.language.WordedText;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Place;

/** The facts of the Partnership's part in a plan (000:61-148); none off the template. */
final class PartnerFacts {

  private static final String PACK = "dumfries-galloway/";

  /** Managers of something other than the home. */
  private static final Pattern OTHER_MANAGER =
      Pattern.compile(
          "(?i)\\b(?:locality|regional|area|deputy|depute|assistant|contracts?|commissioning|quality"
              + "|training|facilities|catering|business|operations|project|estates|team|support"
              + "|improvement|development|finance|relationship|group|clinical|case)\\s+manager");

  private static final Pattern QUARREL_OF_OTHERS =
      Pattern.compile(
          "(?i)complain|famil|relative|resident|daughter|\\bson\\b|wife|husband|survey|[\"“”]|['‘][^']{12,}['’]|between"
              + " staff|\\bGP\\b");

  private static final Pattern OBJECT =
      Pattern.compile(
          "(?i)\\b(?:plan|actions?|outcomes?|timescales?|dates?|status|progress|RAG|red|amber|green"
              + "|findings?|conclusions?|priorit(?:y|ies)|targets?|deadlines?|\\d{1,2}\\.\\d{1,2}"
              + "|recommendations?|requirements?)\\b");

  private final PlanWords words;
  private final HeaderReader header;
  private final boolean closed;
  private final People people;
  private final Optional<Place> external;

  /**
   * Prepares to find them.
   *
   * @param closed true where every action is Green
   * @param external the words by which the Partnership expects the plan; empty where it does not
   */
  PartnerFacts(
      PlanWords words,
      HeaderReader header,
      boolean closed,
      People people,
      Optional<Place> external) {
    this.words = words;
    this.header = header;
    this.closed = closed;
    this.people = people;
    this.external = external;
  }

  /** The facts of who took part, of a plan that is done, and of disagreement. */
  List<Subject> all() {
    List<Subject> facts = new ArrayList<>();
    if (!words.plan().onTemplate()) {
      return facts;
    }
    boolean partnership = external.isPresent() || header.says(Field.PARTNERSHIP_LEAD);
    if (people.participants() != null && partnership) {
      facts.add(new Participants(String.join(", ", missing()), people.place()));
    } else if (people.participants() == null && external.isPresent()) {
      facts.add(new NoParticipants(external.get().quote(), external.get()));
    }
    if (closed && partnership) {
      facts.add(new FinishedPlan(words.anywhere(PACK + "handed-back"), words.plan().title()));
    }
    disagreement().ifPresent(facts::add);
    return facts;
  }

  private List<String> missing() {
    Cues cues = words.english().cues();
    List<WordedText> entries = entries(people.participants()).stream().map(cues::read).toList();
    List<String> missing = new ArrayList<>();
    if (entries.stream().noneMatch(this::isManager)) {
      missing.add("Care Home Manager");
    }
    if (entries.stream().noneMatch(entry -> entry.has(PACK + "participant-owner"))) {
      missing.add("Care Home Director / Owner");
    }
    if (entries.stream().noneMatch(this::isLead)) {
      missing.add("Partnership Lead");
    }
    if (entries.stream().noneMatch(entry -> entry.has(PACK + "participant-tactical"))) {
      missing.add("Care Home Tactical Lead");
    }
    // A name without a role may be any of them.
    return unknown(entries) ? List.of() : missing;
  }

  private static List<String> entries(String list) {
    Pattern sign =
        Pattern.compile(
            list.contains(";") ? "[;\\n•]" : "[,\\n•]| and | & (?=\\p{Lu}\\p{Ll}+ \\p{Lu})");
    List<String> entries = new ArrayList<>();
    for (String entry : sign.split(list, -1)) {
      String name = entry.strip().replaceAll("\\.$", "");
      if (!name.isEmpty()) {
        entries.add(name);
      }
    }
    return entries;
  }

  private boolean isManager(WordedText entry) {
    boolean named = isHeaders(Field.REGISTERED_MANAGER, entry.text());
    return named
        || (entry.has(PACK + "participant-manager") && !OTHER_MANAGER.matcher(entry.text()).find());
  }

  private boolean isLead(WordedText entry) {
    return isHeaders(Field.PARTNERSHIP_LEAD, entry.text()) || entry.has(PACK + "participant-lead");
  }

  /** True where a word of the name at the top stands in the entry. */
  private boolean isHeaders(Field field, String entry) {
    String says = words.plan().header().cell(field).map(Cell::text).orElse("");
    String name = says.replaceAll("(?s)[,;(/–].*", "").toLowerCase(Locale.ROOT);
    String low = entry.toLowerCase(Locale.ROOT);
    for (String word : name.split("[^\\p{L}'’-]{1,20}", -1)) {
      if (word.length() > 3 && low.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean unknown(List<WordedText> entries) {
    int bare = 0;
    for (int i = 0; i < entries.size(); i++) {
      boolean explained = i + 1 < entries.size() && !isBare(entries.get(i + 1));
      bare += isBare(entries.get(i)) && !(explained && roleAlone(entries.get(i + 1))) ? 1 : 0;
    }
    return bare > 0;
  }

  private boolean isBare(WordedText entry) {
    return !isManager(entry)
        && !isLead(entry)
        && !entry.has(PACK + "participant-manager")
        && !entry.has(PACK + "participant-owner")
        && !entry.has(PACK + "participant-tactical")
        && !entry.has(PACK + "participant-others");
  }

  /** "Ewan Baird, Deputy Manager": a role that follows a name is that person's. */
  private boolean roleAlone(WordedText entry) {
    return !isHeaders(Field.REGISTERED_MANAGER, entry.text())
        && !isHeaders(Field.PARTNERSHIP_LEAD, entry.text())
        && !entry.text().contains("(");
  }

  /** It names a part of the plan, or both of those who make it. */
  private static boolean isAboutThePlan(WordedText sentence) {
    return OBJECT.matcher(sentence.text()).find() || sentence.all(PACK + "plan-parties").size() > 1;
  }

  private Optional<Disagreement> disagreement() {
    boolean escalated = words.anywhere(PACK + "escalated");
    for (Part part : words.all()) {
      boolean looked = part.line() || part.in(Field.CONTEXT, Field.PROGRESS, Field.ACTION);
      for (WordedText sentence : looked ? part.words().sentences() : List.<WordedText>of()) {
        Optional<String> word = sentence.first(PACK + "disagreement");
        if (word.isPresent()
            && sentence.has(PACK + "plan-parties")
            && isAboutThePlan(sentence)
            && !QUARREL_OF_OTHERS.matcher(sentence.text()).find()) {
          return Optional.of(
              new Disagreement(sentence.text(), escalated, part.place().quoting(word.get())));
        }
      }
    }
    return Optional.empty();
  }
}

package org.plancheck.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancheck.assurance.Participant;
import org.plancheck.assurance.Role;
import org.plancheck.assurance.SideFile;
import org.plancheck.facts.PlanWords.Part;
import org.plancheck.language.StaffNames;
import org.plancheck.plan.Field;
import org.plancheck.plan.Place;

/**
 * Who took part in a plan and who receives it, where lines of the plan say so: the template has no
 * fields for them (000:75-98, 000:134-141).
 *
 * @param participants the words of the first such list, or null
 * @param place where it stands, or null
 * @param recipients the words of all lists of recipients
 */
record People(String participants, Place place, List<String> recipients) {

  private static final Pattern PARTICIPANTS =
      Pattern.compile(
          "(?i)^\\s{0,4}(?:participants?|(?:those )?(?:present|in attendance|attending)(?: at"
              + " [^:\\n]{3,60})?|attendees|attended by|sederunt|(?:people|those) (?:involved|who (?:took part|attended|were (?:there|present)))(?: (?:in|at) [^:\\n]{3,60})?|took part|who was there|round the table|involved in"
              + " (?:the|this) plan|(?:improvement )?planning (?:group|team|meeting)(?: members|"
              + " participants)?|group members|members of the (?:improvement )?planning"
              + " group|meeting attended by)\\s?(?:\\([^)]{1,40}\\)\\s?)?(?:[:–-]|$)(.*)$",
          Pattern.DOTALL);

  private static final Pattern RECIPIENTS =
      Pattern.compile(
          "(?i)^\\s{0,4}(?:distribution(?: list)?|(?:plan )?shared with|circulat(?:ed to|ion(?:"
              + " list)?)|copied to|cop(?:y|ies) to|cc|sent to|recipients?|for distribution"
              + " to|issued to)\\s?(?:\\([^)]{1,40}\\)\\s?)?(?:[:–-]|$)(.*)$",
          Pattern.DOTALL);

  /** A list that stands in a context, after the meeting that it belongs to. */
  private static final Pattern IN_CONTEXT =
      Pattern.compile(
          "(?i)\\b(?:improvement )?planning (?:meeting|group)\\b[^:]{0,60}?[.,;(\\n]\\s{0,3}(?:participants"
              + "|(?:those )?present|in attendance|attendees|attended by|sederunt|took part)\\s?:\\s?"
              + "((?:[^.\\n]|(?<=\\b\\p{L}{1,2})\\.){3,400}+)");

  /** So many lines below a label that stands alone belong to it. */
  private static final int MOST_LINES = 12;

  /** The lists of a plan and of the file beside it, whose participants come first. */
  static People in(PlanWords words, SideFile side) {
    People inPlan = in(words);
    List<String> recipients = new ArrayList<>(inPlan.recipients);
    recipients.addAll(side.recipients());
    if (side.participants().isEmpty()) {
      return new People(inPlan.participants, inPlan.place, recipients);
    }
    List<String> names = new ArrayList<>();
    for (Participant participant : side.participants()) {
      String role = Role.of(participant.role()).map(Role::title).orElse(participant.role());
      boolean both = !participant.name().isEmpty() && !role.isEmpty();
      names.add((participant.name() + (both ? ", " : "") + role).replace(';', ','));
    }
    Stream.ofNullable(inPlan.participants).forEach(names::add);
    Place place = inPlan.place == null ? words.plan().title() : inPlan.place;
    return new People(String.join("; ", names), place, recipients);
  }

  /** The lists of a plan alone. */
  static People in(PlanWords words) {
    List<Part> lines = words.all().stream().filter(Part::line).toList();
    String participants = null;
    Place place = null;
    List<String> recipients = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      Matcher present = PARTICIPANTS.matcher(text);
      Matcher copies = RECIPIENTS.matcher(text);
      if (present.matches() && participants == null) {
        participants = list(present.group(1), lines, i);
        place = lines.get(i).place().quoting(text);
      } else if (copies.matches()) {
        recipients.add(list(copies.group(1), lines, i));
      }
    }
    if (participants == null) {
      for (Part part : words.all()) {
        Matcher meeting = part.in(Field.CONTEXT) ? IN_CONTEXT.matcher(part.text()) : null;
        if (meeting != null && meeting.find()) {
          participants = meeting.group(1).strip();
          place = part.place().quoting(meeting.group());
          break;
        }
      }
    }
    return new People(
        participants == null || participants.isEmpty() ? null : participants, place, recipients);
  }

  /** The rest of the label's line, or the lines below it up to the next label. */
  private static String list(String rest, List<Part> lines, int label) {
    if (!rest.isBlank()) {
      return rest.strip();
    }
    List<String> names = new ArrayList<>();
    String region = lines.get(label).place().label();
    for (int i = label + 1; i < lines.size() && names.size() < MOST_LINES; i++) {
      Part line = lines.get(i);
      if (isList(line) || line.text().endsWith(":") || !line.place().label().equals(region)) {
        break;
      }
      names.add(line.text());
    }
    return String.join("; ", names);
  }

  /** True for a line that holds such a list. */
  static boolean isList(Part part) {
    return part.line()
        && (PARTICIPANTS.matcher(part.text()).matches()
            || RECIPIENTS.matcher(part.text()).matches());
  }

  /** Whoever is named at work: at the top, beside an action as responsible, in such a list. */
  static StaffNames atWork(PlanWords words) {
    List<String> texts = new ArrayList<>();
    for (Part part : words.all()) {
      if (part.in(
          Field.COMPLETED_BY,
          Field.PARTNERSHIP_LEAD,
          Field.REGISTERED_MANAGER,
          Field.RESPONSIBLE)) {
        texts.add(part.text());
      }
    }
    in(words).named().forEach(texts::add);
    return StaffNames.in(texts, words.english().personalData());
  }

  /** The words of all lists. */
  Stream<String> named() {
    return Stream.concat(Stream.ofNullable(participants), recipients.stream());
  }
}

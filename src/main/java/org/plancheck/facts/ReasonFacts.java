package org.plancheck.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plancheck.facts.PlanWords.Part;
import org.plancheck.language.Reason;
import org.plancheck.language.Reasons;
import org.plancheck.language.WordedText;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Place;
import org.plancheck.plan.Theme;

/** The facts of why a plan was made (000:32-60, 000:185-190); none off the template. */
final class ReasonFacts {

  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?is)^\\W{0,3}(?:as|see|same as|refer to|please see|per|for)\\b.{0,60}\\b(?:theme|above"
              + "|section|page|appendix|attached|report|title|front|first|\\d)\\b.{0,200}");

  /** An assurance visit asked for the plan (000:58-59). */
  private static final Pattern PLAN_ASKED_FOR =
      Pattern.compile(
          "(?i)\\b(?:improvement|action)"
              + " plan\\b.{0,60}\\b(?:recommend|request|ask|requir|identified"
              + "|agreed|advised|needed|necessary)\\p{L}{0,4}\\b|\\b(?:recommend|request|ask|requir|identified|agreed|advised)\\p{L}{0,4}\\b.{0,60}\\b(?:improvement|action)"
              + " plan\\b");

  private static final Pattern SERIOUS_COMPLAINT =
      Pattern.compile("(?i)\\b(?:serious|major|significant) complaints?\\b");

  /** An investigation that is over. */
  private static final Pattern OVER =
      Pattern.compile(
          "(?i)\\b(?:closed|ended|concluded|completed|finished|lifted|over since|came to an end"
              + "|previous|former|historic|past|outcome of the)\\b");

  private static final Pattern SHARING =
      Pattern.compile(
          "(?i)\\b(?:shar\\p{L}{1,4}|cop(?:y|ies|ied)|sent|receiv\\p{L}{1,4}|distribut\\p{L}{1,5}|informed|kept"
              + " up to date|keeps? (?:the|this) plan|updat\\p{L}{1,4}|attend\\p{L}{0,4}"
              + "|present|meet\\p{L}{0,5}|appropriate|agreed)\\b");

  private static final Pattern STOP = Pattern.compile("[.;:,]$");

  private final PlanWords words;
  private final HeaderReader header;
  private final Reasons reasons;
  private final boolean closed;
  private final People people;

  /**
   * Prepares to find them.
   *
   * @param people who receives the plan, where it or the file beside it says so
   * @param closed true where every action is Green: then no review need be agreed
   */
  ReasonFacts(PlanWords words, HeaderReader header, People people, boolean closed) {
    this.words = words;
    this.people = people;
    this.closed = closed;
    this.header = header;
    this.reasons = words.english().reasons();
  }

  /** The facts of each context, then of the plan as a whole. */
  List<Subject> all() {
    List<Subject> facts = new ArrayList<>();
    if (!words.plan().onTemplate()) {
      return facts;
    }
    facts.addAll(stated());
    facts.addAll(new TracedReasons(words, header.anchors()).all());
    external().ifPresent(reason -> facts.add(expected(reason)));
    investigation().ifPresent(facts::add);
    return facts;
  }

  private List<StatedReason> stated() {
    List<StatedReason> stated = new ArrayList<>();
    boolean forAll =
        words.reasons().stream().anyMatch(part -> ThemeFacts.forAll(part.text()) && tells(part));
    List<Theme> themes = words.plan().themes();
    for (int i = 0; i < themes.size(); i++) {
      Theme theme = themes.get(i);
      String context = words.context(i);
      if (theme.actions().isEmpty() || words.english().blanks().isBlank(context)) {
        continue;
      }
      boolean recognised =
          forAll || ELSEWHERE.matcher(context).matches() || !reasons.find(context).isEmpty();
      Place place = theme.context().map(Cell::place).orElse(theme.place());
      stated.add(
          new StatedReason(
              PlanWords.themeName(theme), recognised, "theme " + (i + 1), place.quoting(context)));
    }
    return stated;
  }

  private boolean tells(Part part) {
    return !reasons.find(part.text()).isEmpty();
  }

  /** The words by which the plan is one that the Partnership expects (000:43-60). */
  Optional<Place> external() {
    if (!words.plan().onTemplate()) {
      return Optional.empty();
    }
    for (Part part : words.reasons()) {
      Optional<String> reason = external(part);
      if (reason.isPresent() && !People.isList(part)) {
        return Optional.of(part.place().quoting(reason.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<String> external(Part part) {
    List<Reason> found = reasons.find(part.text());
    boolean inspected = found.stream().anyMatch(r -> r.kind() == Reason.Kind.INSPECTION);
    Optional<String> grade = reasons.lowGrade(part.text());
    if (inspected && grade.isPresent()) {
      return grade;
    }
    boolean planAskedFor = PLAN_ASKED_FOR.matcher(part.text()).find();
    for (WordedText sentence : part.words().sentences()) {
      for (Reason reason : reasons.find(sentence.text())) {
        boolean asked = reason.kind() == Reason.Kind.VISIT && planAskedFor;
        boolean serious =
            reason.kind() == Reason.Kind.COMPLAINT
                && SERIOUS_COMPLAINT.matcher(sentence.text()).find();
        if (asked || serious || isOpenInvestigation(reason, sentence)) {
          return Optional.of(unstopped(sentence));
        }
      }
    }
    return Optional.empty();
  }

  private static String unstopped(WordedText sentence) {
    return STOP.matcher(sentence.text()).replaceAll("");
  }

  /** True where somebody outside the home has found the need. */
  boolean fromOutside() {
    return external().isPresent()
        || words.reasons().stream()
            .filter(part -> !part.line() && reasons.outside(part.text()))
            .flatMap(part -> reasons.find(part.text()).stream())
            .anyMatch(r -> r.kind().outside() && r.kind() != Reason.Kind.COMPLAINT);
  }

  private static boolean isOpenInvestigation(Reason reason, WordedText sentence) {
    return reason.kind() == Reason.Kind.INVESTIGATION && !OVER.matcher(sentence.text()).find();
  }

  private ExternalPlan expected(Place reason) {
    boolean lead = header.says(Field.PARTNERSHIP_LEAD);
    boolean review = header.says(Field.DATE_FOR_REVIEW) || closed;
    String missing = "";
    if (!lead && !review) {
      missing = "both";
    } else if (!lead) {
      missing = "the Partnership Lead's name";
    } else if (!review) {
      missing = "the date for review";
    }
    return new ExternalPlan(reason.quote(), missing, reason);
  }

  /** True where a Large Scale Investigation that is not over is a reason for the plan. */
  boolean underInvestigation() {
    return investigation().isPresent();
  }

  private Optional<LargeScaleInvestigation> investigation() {
    for (Part part : words.reasons()) {
      for (WordedText sentence : part.words().sentences()) {
        for (Reason reason : reasons.find(sentence.text())) {
          if (isOpenInvestigation(reason, sentence) && !People.isList(part)) {
            return Optional.of(
                new LargeScaleInvestigation(recorded(), part.place().quoting(unstopped(sentence))));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Beside the investigation itself Social Work is named as its leader, not as a reader. */
  private boolean recorded() {
    boolean listed =
        people.recipients().stream()
            .anyMatch(
                list -> words.english().cues().in("dumfries-galloway/shared-with-others", list));
    return listed || inSentences();
  }

  private boolean inSentences() {
    return words.all().stream()
        .flatMap(part -> part.words().sentences().stream())
        .filter(sentence -> sentence.has("dumfries-galloway/shared-with-others"))
        .anyMatch(
            sentence ->
                SHARING.matcher(sentence.text()).find()
                    || reasons.find(sentence.text()).stream()
                        .noneMatch(r -> r.kind() == Reason.Kind.INVESTIGATION));
  }
}

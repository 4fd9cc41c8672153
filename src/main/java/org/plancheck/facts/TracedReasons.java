package org.plancheck.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.facts.PlanWords.Part;
import org.plancheck.language.Anchors;
import org.plancheck.language.Reason;
import org.plancheck.language.Span;
import org.plancheck.language.TimeExpression;
import org.plancheck.language.TimeKind;
import org.plancheck.language.WordedText;
import org.plancheck.plan.Field;

/** Reads with which date or reference a report, visit or complaint can be found again. */
final class TracedReasons {

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?i)\\b(?:ref(?:erence)?|no|number|case|log|entry|id|CAS|datix|appendix)\\b[\\s.:#-]{0,3}[A-Z]{0,5}[-/"
              + " ]?\\d|\\b(?=[\\p{L}\\d/-]{0,14}\\d)[A-Z\\d]{1,8}[/-]\\d{1,8}|\\b(?:19|20)\\d\\d\\b|\\bweek"
              + " \\d{1,2}\\b|\\b(?:spring|summer|autumn|winter)\\b");

  private static final Pattern VISITED =
      Pattern.compile("(?i)visit|walk|monitoring|inspect|report|feedback|finding|review|compl");

  /** Words by which complaints are spoken of in general, or of no one among them. */
  private static final Pattern GENERAL =
      Pattern.compile(
          "(?i)\\b(?:complaints? (?:and|or|,)|(?:and|or|from|,) complaints\\b|complaints (?:raised"
              + " )?(?:over|in|during|across|about)|number of complaints|reduce complaints|all"
              + " complaints|how to (?:make a )?compl|right to complain|could complain"
              + "|[a-z]+ complained (?:that|about))");

  /** "A family complained that": one complaint, though it is told as a sentence. */
  private static final Pattern ONE =
      Pattern.compile(
          "(?i)\\b(?:a|an|one|another)(?: (?!number|few|couple|lot|group)\\p{L}[\\p{L}'’-]{0,14}){0,2}?"
              + " (?:family|relative|resident|tenant|daughter|son|wife|husband|sister|brother|niece|nephew|mother|father|visitor|neighbour|friend|person|man|woman|lady|gentleman|member"
              + " of staff|service user)(?: (?:has|had|also|then|formally|recently))?"
              + " complained\\b");

  /** "Contract monitoring return", "the monitoring form": a paper that comes at its times. */
  private static final Pattern PAPER =
      Pattern.compile(
          "(?i)^[\\s-]{0,2}(?:(?:quarterly|annual|monthly|data|self[- ]assessment)"
              + " )?(?:returns?|forms?|data|submissions?|dashboards?|spreadsheets?|questionnaires?|framework|tools?"
              + "|arrangements?|process|requirements)\\b");

  private final PlanWords words;
  private final Anchors anchors;

  TracedReasons(PlanWords words, Anchors anchors) {
    this.words = words;
    this.anchors = anchors;
  }

  /** One fact for each kind of report, visit or complaint in each context. */
  List<TracedReason> all() {
    List<Mention> mentions = new ArrayList<>();
    for (Part part : words.all()) {
      if (part.in(Field.CONTEXT) || part.line()) {
        mentions.addAll(mentions(part));
      }
    }
    Set<Reason.Kind> known = EnumSet.noneOf(Reason.Kind.class);
    mentions.stream().filter(Mention::traced).forEach(m -> known.add(m.reason().kind()));
    List<TracedReason> facts = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.part().in(Field.CONTEXT)) {
        Reason reason = mention.reason();
        boolean traced = mention.traced() || known.contains(reason.kind());
        facts.add(
            new TracedReason(
                what(reason),
                reason.text(),
                traced,
                "theme " + (mention.part().theme() + 1) + " " + reason.kind(),
                mention.part().place().quoting(reason.text())));
      }
    }
    return facts;
  }

  private record Mention(Part part, Reason reason, boolean traced) {}

  /** The first mention of each kind, or the one that has a date. */
  private List<Mention> mentions(Part part) {
    List<Mention> mentions = new ArrayList<>();
    boolean alone =
        words.english().reasons().find(part.text()).stream()
                .filter(r -> r.kind().outside())
                .map(Reason::kind)
                .distinct()
                .count()
            == 1;
    boolean anyDate = !marks(part.text()).isEmpty();
    for (WordedText sentence : part.words().sentences()) {
      List<Span> marks = marks(sentence.text());
      List<Reason> reasons =
          words.english().reasons().find(sentence.text()).stream()
              .filter(r -> r.kind().outside())
              .toList();
      for (Reason reason : reasons) {
        boolean paper = PAPER.matcher(sentence.text().substring(reason.span().end())).find();
        if (!paper && traceable(reason, sentence.text())) {
          boolean traced = (alone && anyDate) || traced(reason, reasons, marks);
          add(mentions, new Mention(part, reason, traced));
        }
      }
    }
    return mentions;
  }

  private static void add(List<Mention> mentions, Mention mention) {
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).reason().kind() == mention.reason().kind()) {
        if (mention.traced()) {
          mentions.set(i, mention);
        }
        return;
      }
    }
    mentions.add(mention);
  }

  /** The Care Inspectorate, a team or complaints in general may be named without an event. */
  private static boolean traceable(Reason reason, String sentence) {
    return switch (reason.kind()) {
      case INSPECTION, VISIT, CONTRACT -> VISITED.matcher(reason.text()).find();
      case COMPLAINT -> ONE.matcher(sentence).find() || !GENERAL.matcher(sentence).find();
      default -> false;
    };
  }

  /** A date after it is its own; one before it, unless another reason stands before that. */
  private static boolean traced(Reason reason, List<Reason> reasons, List<Span> marks) {
    for (Span mark : marks) {
      if (mark.start() >= reason.span().start()) {
        return true;
      }
      if (reasons.stream().noneMatch(r -> r.span().start() < mark.start())) {
        return true;
      }
    }
    return false;
  }

  private List<Span> marks(String text) {
    List<Span> marks = new ArrayList<>();
    for (TimeExpression time : words.english().timescales().find(text, anchors)) {
      boolean day = time.kind() == TimeKind.DATE || time.kind() == TimeKind.PERIOD;
      if (day && (time.from() != null || time.to() != null)) {
        marks.add(time.span());
      }
    }
    Matcher reference = REFERENCE.matcher(text);
    while (reference.find()) {
      marks.add(new Span(reference.start(), reference.end()));
    }
    return marks;
  }

  private static String what(Reason reason) {
    return switch (reason.kind()) {
      case INSPECTION -> "report";
      case COMPLAINT -> "complaint";
      default -> "visit";
    };
  }
}

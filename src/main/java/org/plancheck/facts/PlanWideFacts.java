package org.plancheck.facts;

import java.util.ArrayList;
import java.util.List;
import org.plancheck.assurance.SideFile;
import org.plancheck.plan.Field;
import org.plancheck.plan.Revisions;

/** The facts that look at a plan as a whole: who reads it, why it was made, what it leaves out. */
final class PlanWideFacts {

  private final PlanWords words;
  private final ReasonFacts reasons;
  private final List<List<? extends Subject>> others;

  /**
   * Prepares to find them.
   *
   * @param header what the fields at the top say
   * @param read the plan's actions
   * @param side what stands in the file beside the plan
   */
  PlanWideFacts(
      PlanWords words,
      HeaderReader header,
      List<ReadAction> read,
      Thresholds thresholds,
      SideFile side) {
    this.words = words;
    boolean closed =
        !read.isEmpty() && read.stream().allMatch(a -> "green".equals(a.reading().rag()));
    People people = People.in(words, side);
    this.reasons = new ReasonFacts(words, header, people, closed);
    boolean shared = reasons.fromOutside() || header.says(Field.PARTNERSHIP_LEAD);
    int reviewWeeks =
        thresholds.of(reasons.fromOutside() ? "review-weeks-outside" : "review-weeks-own-plan");
    this.others =
        List.of(
            new PrivacyFacts(words).all(),
            new WordingFacts(words).all(),
            new ReviewFacts(words, header, read, reviewWeeks).all(),
            new CrossReferences(words, thresholds.of("same-text-percent")).all(),
            new ThemeFit(words).all(),
            new SetDates(words, header.anchors(), read).all(),
            new PartnerFacts(words, header, closed, people, reasons.external()).all(),
            new ConcernFacts(words, people, header.anchors()).all(),
            new TopicFacts(words).all(),
            shared
                ? new SharingFacts(words, side, people, reasons.underInvestigation()).all()
                : List.of());
  }

  /** All of them, kind by kind. */
  List<Subject> all() {
    List<Subject> facts = new ArrayList<>();
    facts.add(copy());
    facts.addAll(reasons.all());
    others.forEach(facts::addAll);
    return facts;
  }

  private WorkingCopy copy() {
    Revisions revisions = words.plan().revisions();
    List<String> left = new ArrayList<>();
    count(left, revisions.changes(), "tracked change", "tracked changes");
    count(left, revisions.comments(), "comment", "comments");
    count(left, revisions.hidden(), "hidden row or column", "hidden rows or columns");
    String last = left.isEmpty() ? "" : left.remove(left.size() - 1);
    return new WorkingCopy(
        revisions.changes(),
        revisions.comments(),
        revisions.hidden(),
        left.isEmpty() ? last : String.join(", ", left) + " and " + last,
        words.plan().title());
  }

  private static void count(List<String> left, int count, String one, String many) {
    if (count > 0) {
      left.add(count + " " + (count == 1 ? one : many));
    }
  }
}

package org.plancheck.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.plancheck.plan.Field;

/** The fact of how far away the next review is (000:107-112). */
final class ReviewFacts {

  private static final int DAYS = 7;

  private final PlanWords words;
  private final HeaderReader header;
  private final List<ReadAction> read;
  private final int limit;

  /**
   * Prepares to find it.
   *
   * @param limit in weeks: how long until a review is not asked about
   */
  ReviewFacts(PlanWords words, HeaderReader header, List<ReadAction> read, int limit) {
    this.words = words;
    this.header = header;
    this.read = read;
    this.limit = limit;
  }

  /** The fact where both days are sure and the review is still to come. */
  List<ReviewInterval> all() {
    LocalDate planned = header.comingReview();
    if (!words.plan().onTemplate() || !header.anchors().planDateKnown() || planned == null) {
      return List.of();
    }
    LocalDate from = header.anchors().planDate();
    int waiting = (int) read.stream().filter(action -> waits(action, planned)).count();
    int weeks = (int) (ChronoUnit.DAYS.between(from, planned) / DAYS);
    return List.of(
        new ReviewInterval(
            weeks,
            limit,
            weeks > limit,
            waiting,
            waiting == 1 ? "1 action is" : waiting + " actions are",
            header.place(Field.DATE_FOR_REVIEW)));
  }

  private static boolean waits(ReadAction action, LocalDate review) {
    LocalDate due = ActionFacts.lastDay(action.reading());
    String rag = action.reading().rag();
    return "red".equals(rag) || (!"green".equals(rag) && due != null && due.isBefore(review));
  }
}

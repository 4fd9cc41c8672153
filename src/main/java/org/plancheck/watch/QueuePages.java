package org.plancheck.watch;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.plancheck.report.QueueInbox;
import org.plancheck.report.QueueOrder;
import org.plancheck.report.QueuePlan;
import org.plancheck.report.QueueReport;

/**
 * Keeps the queue pages of the outbox up to date, from what the journal and the inbox tell alone,
 * and writes them no more often than a reader would notice.
 */
final class QueuePages {

  private static final Duration WHILE_BUSY = Duration.ofSeconds(5);

  /** So many times the time that writing took is spent on plans before it is written again. */
  private static final int SHARE = 20;

  private final Outbox outbox;
  private final Time time;
  private final QueueReport report;
  private boolean changed = true;
  private LocalDate written;
  private long next;

  QueuePages(Outbox outbox, Time time, String version) {
    this.outbox = outbox;
    this.time = time;
    this.report = new QueueReport(version);
    this.next = time.now();
  }

  /** Says that the pages no longer show how things are. */
  void changed() {
    changed = true;
  }

  /**
   * Writes the pages where it is time to.
   *
   * @param busy true while plans are being checked or on their way to it, so that more is to come
   */
  void write(Ledger ledger, Intake intake, boolean busy) throws IOException {
    changed |= intake.showsAnew();
    LocalDate today = time.today();
    long begun = time.now();
    boolean asWritten = !changed && today.equals(written) && areThere();
    if (asWritten || (busy && begun - next < 0)) {
      return;
    }
    List<QueuePlan> plans = plans(ledger);
    QueueInbox inbox = intake.shown();
    LocalDateTime now = time.wall().get().toLocalDateTime();
    for (QueueOrder order : QueueOrder.values()) {
      outbox.write(order.file(), out -> report.write(plans, inbox, order, now, out));
    }
    changed = false;
    written = today;
    long took = time.now() - begun;
    next = time.now() + Math.max(WHILE_BUSY.toNanos(), SHARE * took);
  }

  private boolean areThere() {
    return Arrays.stream(QueueOrder.values()).map(QueueOrder::file).allMatch(outbox::has);
  }

  /** The newest first. */
  private List<QueuePlan> plans(Ledger ledger) {
    Map<String, List<String>> others = ledger.others();
    List<QueuePlan> plans = new ArrayList<>();
    for (Entry.Done done : ledger.results()) {
      plans.add(
          new QueuePlan(
              done.name(),
              others.getOrDefault(done.id(), List.of()),
              done.at().atZone(time.wall().get().getZone()).toLocalDateTime(),
              done.version(),
              done.folder(),
              done.files().page(),
              done.files().copy(),
              done.row()));
    }
    Collections.reverse(plans);
    return plans;
  }
}

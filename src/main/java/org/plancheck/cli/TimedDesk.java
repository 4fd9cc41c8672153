package org.plancheck.cli;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.plancheck.worker.Answer;
import org.plancheck.worker.CheckedPlan;
import org.plancheck.worker.Request;

/**
 * Checks the one plan of a command in this process, which ends soon after and is therefore all the
 * wall that is needed; only the time is watched over.
 */
final class TimedDesk {

  private final CheckDesk desk;
  private final Duration limit;

  TimedDesk(CheckDesk desk, Duration limit) {
    this.desk = desk;
    this.limit = limit;
  }

  /**
   * Checks a plan.
   *
   * @throws InterruptedException where the waiting thread is interrupted
   */
  Answer check(Request request) throws InterruptedException {
    FutureTask<CheckedPlan> task = new FutureTask<>(() -> desk.check(request));
    Thread thread = new Thread(task, "plancheck-check");
    thread.setDaemon(true);
    thread.start();
    try {
      return new Answer.Done(task.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return new Answer.TimedOut(limit);
    } catch (ExecutionException e) {
      return new Answer.Died(
          e.getCause() instanceof OutOfMemoryError
              ? Answer.Died.Cause.MEMORY
              : Answer.Died.Cause.FAULT);
    }
  }
}

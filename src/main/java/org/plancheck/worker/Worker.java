package org.plancheck.worker;

import java.io.IOException;

/**
 * Has plans checked in a child process: one at a time, by a child that stays warm, is replaced when
 * it fails or has done its number, and never outlives this program.
 */
public final class Worker implements AutoCloseable {

  private final WorkerSettings settings;
  private final Thread atEnd = new Thread(this::end, "plancheck-worker-end");
  private volatile Child child;
  private boolean closed;

  /** Prepares; the first child starts with the first plan. */
  public Worker(WorkerSettings settings) {
    this.settings = settings;
    Runtime.getRuntime().addShutdownHook(atEnd);
  }

  /**
   * Has one plan checked.
   *
   * @throws InterruptedException where the waiting thread is interrupted; the child is ended
   */
  public synchronized Answer check(Request request) throws InterruptedException {
    if (closed) {
      throw new IllegalStateException("This worker is closed.");
    }
    if (child != null && !isFit(child)) {
      child.close();
      child = null;
    }
    try {
      if (child == null) {
        child = Child.start(settings);
      }
    } catch (IOException e) {
      return new Answer.Died(Answer.Died.Cause.NOT_STARTED);
    }
    return child.ask(request, settings.limit());
  }

  private boolean isFit(Child running) {
    return running.asked() < settings.plans() && running.isAlive() && running.hasItsFolder();
  }

  /** Ends the child, after which nothing more can be asked. */
  @Override
  public synchronized void close() {
    closed = true;
    if (child != null) {
      child.close();
      child = null;
    }
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException e) {
      // The program is ending, and this is what ends with it.
    }
  }

  /** Where the program ends in the middle of a plan, so does the child. */
  private void end() {
    Child running = child;
    if (running != null) {
      running.end();
    }
  }
}

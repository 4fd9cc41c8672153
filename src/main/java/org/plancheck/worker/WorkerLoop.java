package org.plancheck.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;

/** The child's side: answers one request after another until there are no more. */
public final class WorkerLoop {

  private WorkerLoop() {}

  /**
   * Answers requests until the other side closes.
   *
   * @param in the child's standard input
   * @param out the child's standard output, on which nothing else may be written
   * @param check makes a checked plan of a request
   * @throws IOException where the other side is gone in the middle of a request or an answer
   */
  public static void run(InputStream in, OutputStream out, Function<Request, CheckedPlan> check)
      throws IOException {
    Wire wire = new Wire(in, out);
    wire.sayReady();
    for (Request request = wire.request(); request != null; request = wire.request()) {
      CheckedPlan checked = null;
      try {
        checked = check.apply(request);
      } catch (RuntimeException | StackOverflowError e) {
        // The next plan is not to suffer for this one; the parent says what happened.
        wire.answerFault();
      }
      if (checked != null) {
        wire.answer(checked);
      }
    }
  }
}

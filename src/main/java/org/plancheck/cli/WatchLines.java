package org.plancheck.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.plancheck.report.TextReport;
import org.plancheck.watch.Told;

/** What the watched folder shows on a terminal: a line for each plan, and one that stays. */
final class WatchLines implements Consumer<Told> {

  private static final String WIPE = "\r\u001b[K";

  private final TextReport text = new TextReport();
  private final boolean terminal = Terminal.interactive();
  private String state = "";

  /** Says what is watched. */
  void begin(Path inbox, Path queue) {
    notice("Watching " + inbox + "; the queue is " + queue + ". Ctrl-C ends it.");
  }

  @Override
  public void accept(Told told) {
    if (told instanceof Told.Checked checked) {
      wipe();
      System.out.println(checked.line());
      System.out.flush();
      if (checked.since() != null) {
        notice(
            checked.folder().getFileName()
                + " was held against "
                + checked.since().which()
                + ": "
                + checked.since().counts());
      }
      show();
    } else if (told instanceof Told.Same same) {
      notice(
          same.name()
              + (same.name().equals(same.as())
                  ? " was checked before, as it is"
                  : " is the same file as " + same.as())
              + ", and its feedback is in "
              + same.folder()
              + ".");
    } else if (told instanceof Told.Notice notice) {
      notice(notice.words());
    } else if (told instanceof Told.State now) {
      state = words(now);
      wipe();
      show();
    }
  }

  /** Says something that is not about a result. */
  void notice(String words) {
    wipe();
    words.lines().map(text::oneLine).forEach(line -> System.err.println("plancheck: " + line));
    show();
  }

  /** Leaves the terminal as it was. */
  void end() {
    wipe();
  }

  private static String words(Told.State now) {
    return (now.inHand() == null ? "" : "checking " + now.inHand() + " · ")
        + now.waiting()
        + " waiting · "
        + now.done()
        + " done"
        + (now.unchecked() == 0 ? "" : " · " + now.unchecked() + " could not be checked");
  }

  private void wipe() {
    if (terminal) {
      System.err.print(WIPE);
    }
  }

  private void show() {
    if (terminal && !state.isEmpty()) {
      System.err.print(text.oneLine(state));
      System.err.flush();
    }
  }
}

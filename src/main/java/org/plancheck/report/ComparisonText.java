package org.plancheck.report;

import java.util.List;
import org.plancheck.report.ComparisonPage.ChangedField;
import org.plancheck.versions.VersionHistory;

/** What moved between versions of a plan, for a terminal. */
public final class ComparisonText {

  /**
   * All of it.
   *
   * @param files names of the versions' files, the oldest first
   * @param colour true where the terminal understands bold
   */
  public String write(VersionHistory history, List<String> files, boolean colour) {
    ComparisonPage page = new ComparisonPage("", history, files);
    TextLayout text = new TextLayout(colour);
    text.strong(0, page.name());
    text.lines(0, page.which());
    text.lines(0, String.join(" · ", page.counts()));
    page.warnings().forEach(warning -> text.item(2, "!", warning));
    List<MovedAction> talk = page.toTalkAbout();
    if (!talk.isEmpty()) {
      text.heading("To talk about");
      talk.forEach(action -> talk(action, text));
    }
    List<MovedAction> others =
        page.actions().stream()
            .filter(action -> !action.toTalkAbout() && !action.moves().isEmpty())
            .toList();
    if (!others.isEmpty()) {
      text.heading("What else moved");
      others.forEach(
          action ->
              text.item(2, "-", action.number() + " " + action.start() + ": " + action.line()));
    }
    if (!page.fields().isEmpty()) {
      text.heading("Fields that changed");
      for (ChangedField field : page.fields()) {
        text.item(2, "-", field.label() + ": " + field.before() + " → " + field.after());
      }
    }
    return text.toString();
  }

  private static void talk(MovedAction action, TextLayout text) {
    text.item(2, "-", action.number() + " " + action.start());
    text.lines(4, action.line());
    if (!action.owner().isEmpty()) {
      text.lines(4, action.owner());
    }
    if (!action.comment().isEmpty()) {
      text.lines(4, action.commentLabel() + ": " + action.comment());
    }
  }
}

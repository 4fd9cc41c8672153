package org.plancheck.office;

import com.sun.star.accessibility.XAccessible;
import com.sun.star.awt.FontWeight;
import com.sun.star.awt.ItemEvent;
import com.sun.star.awt.Rectangle;
import com.sun.star.awt.WindowEvent;
import com.sun.star.awt.XItemListener;
import com.sun.star.awt.XListBox;
import com.sun.star.awt.XWindow;
import com.sun.star.awt.XWindowListener;
import com.sun.star.awt.XWindowPeer;
import com.sun.star.frame.XFrame;
import com.sun.star.frame.XModel;
import com.sun.star.lang.EventObject;
import com.sun.star.lib.uno.helper.ComponentBase;
import com.sun.star.ui.LayoutSize;
import com.sun.star.ui.UIElementType;
import com.sun.star.ui.XSidebarPanel;
import com.sun.star.ui.XToolPanel;
import com.sun.star.ui.XUIElement;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.view.XSelectionChangeListener;
import com.sun.star.view.XSelectionSupplier;
import java.util.List;
import java.util.Map;
import org.plancheck.office.PanelContent.Line;
import org.plancheck.report.Pane;
import org.plancheck.result.Finding;

/**
 * The panel beside a document: the verdict, what was found, and for the finding that is chosen
 * what, why and how.
 */
final class SidebarPanel extends ComponentBase
    implements XUIElement,
        XToolPanel,
        XSidebarPanel,
        XWindowListener,
        XItemListener,
        XSelectionChangeListener {

  private static final int GAP = 6;

  private static final String SAID_NO_LONGER =
      "The words there have changed, so that is said no longer. The list below is up to date.";

  private final Engine engine;
  private final XFrame frame;
  private final String url;
  private final PanelControls controls;
  private final Runnable watcher = this::refreshSoon;
  private List<Line> lines = List.of();

  /** The finding to which 'Next' or 'Show me' went last; null for none. */
  private Finding followed;

  /** The check whose findings are listed. */
  private volatile Checked shown;

  SidebarPanel(Engine engine, XFrame frame, XWindowPeer parent, String url) {
    this.engine = engine;
    this.frame = frame;
    this.url = url;
    this.controls = new PanelControls(engine.context(), parent);
    build();
    controls.window().addWindowListener(this);
    controls.get("findings", XListBox.class).addItemListener(this);
    XSelectionSupplier selection =
        UnoRuntime.queryInterface(XSelectionSupplier.class, frame.getController());
    if (selection != null) {
      selection.addSelectionChangeListener(this);
    }
    engine.watch(watcher);
    refresh();
  }

  private void build() {
    Map<String, Object> lines = Map.of("MultiLine", true);
    controls.add("answer", "FixedText", lines);
    controls.set("answer", "FontWeight", FontWeight.BOLD);
    controls.add("notes", "FixedText", lines);
    controls.button("check", "Check", () -> run(Command.CHECK));
    controls.button("previous", "Previous", () -> run(Command.PREVIOUS));
    controls.button("next", "Next", () -> run(Command.NEXT));
    controls.add("findings", "ListBox", Map.of("Dropdown", false));
    controls.add("details", "Edit", Map.of("MultiLine", true, "ReadOnly", true, "VScroll", true));
    controls.button("show", "Show me", () -> chosen(false));
    controls.button("comment", "Add comment", () -> chosen(true));
    controls.add("smart", "FixedText", lines);
  }

  private XModel model() {
    return frame.getController() == null ? null : frame.getController().getModel();
  }

  private void run(Command command) {
    if (model() != null) {
      command.run(engine, model(), new com.sun.star.beans.PropertyValue[0]);
    }
  }

  /** The document may have changed since the list was made, so it is checked first. */
  private void chosen(boolean comment) {
    Pane.Entry entry = entry();
    Checked listed = shown;
    if (entry != null && model() != null) {
      engine.later(
          model(),
          plan -> {
            if (comment) {
              Command.writable(plan);
            }
            Checked now = engine.check(plan);
            Finding finding =
                now.again(listed, entry.finding())
                    .orElseThrow(() -> new LoadedRules.Unusable(SAID_NO_LONGER));
            plan.bookmark(Bookmark.at(now.findings().indexOf(finding)));
            LiveDocument live = LiveDocument.of(engine.context(), plan.model(), now);
            if (comment) {
              live.comment(finding, Command.now());
            } else {
              live.show(finding.place());
            }
          });
    }
  }

  private Pane.Entry entry() {
    int at = controls.get("findings", XListBox.class).getSelectedItemPos();
    return at >= 0 && at < lines.size() ? lines.get(at).entry() : null;
  }

  private void refreshSoon() {
    Message.onMainThread(engine.context(), this::refresh);
  }

  private void refresh() {
    if (bDisposed || bInDispose || model() == null) {
      return;
    }
    OpenPlan plan = engine.plan(model());
    PanelContent content =
        PanelContent.of(engine.state(), engine.error(), plan.checked(), plan.problem());
    controls.set("answer", "Label", content.answer());
    controls.set("notes", "Label", content.notes());
    shown = plan.checked();
    boolean same = content.lines().equals(lines);
    // Even where they read the same, they are the findings of this check.
    lines = content.lines();
    if (!same) {
      controls.set(
          "findings", "StringItemList", lines.stream().map(Line::text).toArray(String[]::new));
      controls.set("details", "Text", "");
    }
    follow(plan, same);
    smart();
  }

  /** Chooses the finding to which 'Next' or 'Show me' has gone. */
  private void follow(OpenPlan plan, boolean same) {
    Bookmark bookmark = plan.bookmark();
    List<Finding> findings = shown == null ? List.of() : shown.findings();
    // A check may end meanwhile, after which all of this is done once more.
    if (!bookmark.shown() || bookmark.at() >= findings.size()) {
      return;
    }
    Finding finding = findings.get(bookmark.at());
    if (same && finding.equals(followed)) {
      // Another line may have been chosen by hand since.
      return;
    }
    followed = finding;
    for (int i = 0; i < lines.size(); i++) {
      Pane.Entry entry = lines.get(i).entry();
      if (entry != null && entry.finding().equals(finding)) {
        controls.get("findings", XListBox.class).selectItemPos((short) i, true);
        details();
      }
    }
  }

  private void details() {
    Pane.Entry entry = entry();
    controls.set("details", "Text", entry == null ? "" : PanelContent.details(entry));
  }

  private void smart() {
    Checked checked = engine.plan(model()).checked();
    controls.set(
        "smart",
        "Label",
        CursorAction.of(frame.getController(), checked)
            .flatMap(action -> Pane.smart(checked.report(), action))
            .orElse(""));
    layout();
  }

  private void layout() {
    Rectangle size = controls.size();
    int width = size.Width - 2 * GAP;
    int button = controls.height("check");
    int y = GAP;
    for (String text : List.of("answer", "notes")) {
      int height = controls.height(text, width);
      controls.place(text, GAP, y, width, height);
      y += height + GAP;
    }
    inARow(List.of("check", "previous", "next"), y, width, button);
    y += button + GAP;
    int smart = controls.height("smart", width);
    int rest = Math.max(8 * button, size.Height - y - button - smart - 4 * GAP);
    int list = rest * 3 / 5;
    controls.place("findings", GAP, y, width, list);
    y += list + GAP;
    controls.place("details", GAP, y, width, rest - list);
    y += rest - list + GAP;
    inARow(List.of("show", "comment"), y, width, button);
    y += button + GAP;
    controls.place("smart", GAP, y, width, smart);
  }

  private void inARow(List<String> buttons, int y, int width, int height) {
    int each = (width - (buttons.size() - 1) * GAP) / buttons.size();
    for (int i = 0; i < buttons.size(); i++) {
      controls.place(buttons.get(i), GAP + i * (each + GAP), y, each, height);
    }
  }

  @Override
  public void itemStateChanged(ItemEvent event) {
    details();
  }

  @Override
  public void selectionChanged(EventObject event) {
    if (!bDisposed && model() != null) {
      smart();
    }
  }

  @Override
  public void windowResized(WindowEvent event) {
    layout();
  }

  @Override
  public void windowMoved(WindowEvent event) {
    // The sidebar moves all of it at once.
  }

  @Override
  public void windowShown(EventObject event) {
    refresh();
  }

  @Override
  public void windowHidden(EventObject event) {
    // What changes meanwhile is shown when it is opened again.
  }

  @Override
  public void disposing(EventObject event) {
    engine.unwatch(watcher);
  }

  @Override
  protected void postDisposing() {
    engine.unwatch(watcher);
    controls.window().dispose();
  }

  @Override
  public Object getRealInterface() {
    return this;
  }

  @Override
  public XFrame getFrame() {
    return frame;
  }

  @Override
  public String getResourceURL() {
    return url;
  }

  @Override
  public short getType() {
    return UIElementType.TOOLPANEL;
  }

  @Override
  public XWindow getWindow() {
    return controls.window();
  }

  @Override
  public XAccessible createAccessible(XAccessible parent) {
    return UnoRuntime.queryInterface(XAccessible.class, controls.window());
  }

  @Override
  public LayoutSize getHeightForWidth(int width) {
    int least = 22 * controls.height("check");
    return new LayoutSize(least / 2, -1, least);
  }

  @Override
  public int getMinimalWidth() {
    return 10 * controls.height("check");
  }
}

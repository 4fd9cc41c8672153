package org.plancheck.office;

import com.sun.star.accessibility.XAccessible;
import com.sun.star.accessibility.XAccessibleAction;
import com.sun.star.awt.XControl;
import com.sun.star.awt.XControlContainer;
import com.sun.star.awt.XListBox;
import com.sun.star.awt.XWindowPeer;
import com.sun.star.beans.PropertyValue;
import com.sun.star.frame.XFrame;
import com.sun.star.lang.XComponent;
import com.sun.star.ui.XToolPanel;
import com.sun.star.ui.XUIElement;
import com.sun.star.ui.XUIElementFactory;
import com.sun.star.uno.UnoRuntime;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** The panel of the sidebar, made as LibreOffice makes it. */
final class OpenPanel implements AutoCloseable {

  private static final long PATIENCE = 30;

  private final LibreOffice office;
  private final XUIElement element;
  private final XControlContainer controls;

  OpenPanel(LibreOffice office, OpenDocument document) throws Exception {
    this.office = office;
    XFrame frame = document.model().getCurrentController().getFrame();
    element =
        UnoRuntime.queryInterface(
                XUIElementFactory.class, office.service("org.plancheck.office.SidebarFactory"))
            .createUIElement(
                "private:resource/toolpanel/PlancheckFactory/PlancheckPanel",
                new PropertyValue[] {
                  Values.named("Frame", frame),
                  Values.named(
                      "ParentWindow",
                      UnoRuntime.queryInterface(XWindowPeer.class, frame.getContainerWindow()))
                });
    controls =
        UnoRuntime.queryInterface(
            XControlContainer.class,
            UnoRuntime.queryInterface(XToolPanel.class, element.getRealInterface()).getWindow());
  }

  private XControl control(String name) {
    return controls.getControl(name);
  }

  /** What a line of text says now. */
  String label(String name) {
    return Values.text(control(name).getModel(), "Label");
  }

  /** What stands below the list. */
  String details() {
    return Values.text(control("details").getModel(), "Text");
  }

  private XListBox list() {
    return UnoRuntime.queryInterface(XListBox.class, control("findings"));
  }

  List<String> lines() {
    return List.of(list().getItems());
  }

  /** Chooses the first line that ends with some words. */
  void choose(String words) throws Exception {
    until(() -> lines().stream().anyMatch(line -> line.endsWith(words)));
    String line = lines().stream().filter(one -> one.endsWith(words)).findFirst().orElseThrow();
    list().selectItem(line, true);
  }

  /** Presses a button and waits until what it asks for is done. */
  void press(String name) throws Exception {
    XAccessible button = UnoRuntime.queryInterface(XAccessible.class, control(name));
    UnoRuntime.queryInterface(XAccessibleAction.class, button.getAccessibleContext())
        .doAccessibleAction(0);
    office.settle();
  }

  /** LibreOffice shows things when it finds the time. */
  static void until(Callable<Boolean> there) throws Exception {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (!there.call()) {
      if (System.nanoTime() > until) {
        throw new IOException("It is not shown after " + PATIENCE + " s.");
      }
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  @Override
  public void close() {
    UnoRuntime.queryInterface(XComponent.class, element).dispose();
  }
}

package org.plancheck.office;

import com.sun.star.awt.XWindow2;
import com.sun.star.frame.XController;
import com.sun.star.frame.XController2;
import com.sun.star.frame.XModel;
import com.sun.star.ui.XDeck;
import com.sun.star.ui.XSidebarProvider;
import com.sun.star.uno.UnoRuntime;

/** Our page of LibreOffice's sidebar. */
final class SidebarDeck {

  private static final String NAME = "PlancheckDeck";

  private SidebarDeck() {}

  /** Opens it beside a document; does nothing where the document has no window. */
  static void open(XModel model) {
    XController controller = model.getCurrentController();
    XController2 view = UnoRuntime.queryInterface(XController2.class, controller);
    if (view == null || !isShown(controller)) {
      return;
    }
    XSidebarProvider sidebar = view.getSidebar();
    if (sidebar == null) {
      return;
    }
    sidebar.setVisible(true);
    sidebar.showDecks(true);
    try {
      XDeck deck = UnoRuntime.queryInterface(XDeck.class, sidebar.getDecks().getByName(NAME));
      deck.activate(true);
    } catch (com.sun.star.container.NoSuchElementException
        | com.sun.star.lang.WrappedTargetException e) {
      throw new IllegalStateException("The extension brings its own deck.", e);
    }
  }

  /** True where a document has a window that people see. */
  static boolean isShown(XController controller) {
    XWindow2 window =
        controller == null || controller.getFrame() == null
            ? null
            : UnoRuntime.queryInterface(XWindow2.class, controller.getFrame().getContainerWindow());
    return window != null && window.isVisible();
  }
}

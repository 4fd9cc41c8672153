package org.plancheck.office;

import com.sun.star.awt.XWindow2;
import com.sun.star.beans.PropertyValue;
import com.sun.star.frame.XController;
import com.sun.star.frame.XController2;
import com.sun.star.frame.XDispatchHelper;
import com.sun.star.frame.XDispatchProvider;
import com.sun.star.frame.XModel;
import com.sun.star.ui.XDeck;
import com.sun.star.ui.XSidebarProvider;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;

/** Our page of LibreOffice's sidebar. */
final class SidebarDeck {

  private static final String NAME = "PlancheckDeck";

  private SidebarDeck() {}

  /** Opens it beside a document; does nothing where the document has no window. */
  static void open(XComponentContext context, XModel model) {
    XController controller = model.getCurrentController();
    XController2 view = UnoRuntime.queryInterface(XController2.class, controller);
    if (view == null || !isShown(controller) || isOpen(view.getSidebar())) {
      return;
    }
    // A sidebar that was hidden knows its decks only some time after it is shown again, so that
    // none can be chosen; the menu's own command waits for that. It closes what is open already.
    UnoRuntime.queryInterface(
            XDispatchHelper.class, Message.service(context, "com.sun.star.frame.DispatchHelper"))
        .executeDispatch(
            UnoRuntime.queryInterface(XDispatchProvider.class, controller.getFrame()),
            ".uno:SidebarDeck." + NAME,
            "",
            0,
            new PropertyValue[0]);
  }

  private static boolean isOpen(XSidebarProvider sidebar) {
    if (sidebar == null || !sidebar.isVisible() || !sidebar.getDecks().hasByName(NAME)) {
      return false;
    }
    try {
      return UnoRuntime.queryInterface(XDeck.class, sidebar.getDecks().getByName(NAME)).isActive();
    } catch (com.sun.star.container.NoSuchElementException
        | com.sun.star.lang.WrappedTargetException e) {
      return false;
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

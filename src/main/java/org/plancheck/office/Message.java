package org.plancheck.office;

import com.sun.star.awt.MessageBoxButtons;
import com.sun.star.awt.MessageBoxType;
import com.sun.star.awt.XCallback;
import com.sun.star.awt.XMessageBoxFactory;
import com.sun.star.awt.XRequestCallback;
import com.sun.star.awt.XWindowPeer;
import com.sun.star.frame.XModel;
import com.sun.star.uno.Any;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;

/** Messages in a window of their own. */
final class Message {

  private Message() {}

  /** Shows a message above a document; does nothing where there is none, or it has no window. */
  static void show(XComponentContext context, XModel model, String title, String words) {
    if (model == null || !SidebarDeck.isShown(model.getCurrentController())) {
      return;
    }
    onMainThread(context, () -> box(context, model, title, words));
  }

  /** Windows may be opened on LibreOffice's own thread alone. */
  static void onMainThread(XComponentContext context, Runnable work) {
    XCallback callback = data -> work.run();
    UnoRuntime.queryInterface(
            XRequestCallback.class, service(context, "com.sun.star.awt.AsyncCallback"))
        .addCallback(callback, Any.VOID);
  }

  private static void box(XComponentContext context, XModel model, String title, String words) {
    XWindowPeer peer =
        UnoRuntime.queryInterface(
            XWindowPeer.class, model.getCurrentController().getFrame().getContainerWindow());
    UnoRuntime.queryInterface(
            XMessageBoxFactory.class, service(context, "com.sun.star.awt.Toolkit"))
        .createMessageBox(peer, MessageBoxType.INFOBOX, MessageBoxButtons.BUTTONS_OK, title, words)
        .execute();
  }

  /** A service of LibreOffice. */
  static Object service(XComponentContext context, String name) {
    try {
      return context.getServiceManager().createInstanceWithContext(name, context);
    } catch (com.sun.star.uno.Exception e) {
      throw new IllegalStateException("LibreOffice has no " + name + ".", e);
    }
  }
}

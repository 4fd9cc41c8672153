package org.plancheck.office.start;

import com.sun.star.awt.MessageBoxType;
import com.sun.star.awt.XMessageBoxFactory;
import com.sun.star.awt.XWindowPeer;
import com.sun.star.beans.PropertyValue;
import com.sun.star.container.NoSuchElementException;
import com.sun.star.container.XNameAccess;
import com.sun.star.frame.DispatchDescriptor;
import com.sun.star.frame.XDispatch;
import com.sun.star.frame.XDispatchProvider;
import com.sun.star.frame.XFrame;
import com.sun.star.frame.XStatusListener;
import com.sun.star.lang.XInitialization;
import com.sun.star.lib.uno.helper.WeakBase;
import com.sun.star.uno.Type;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import com.sun.star.util.URL;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Stands in for every part where Java is too old: it says so when a menu entry is chosen, and to
 * scripts that ask for the status.
 */
final class TooOldJava extends WeakBase
    implements XDispatchProvider, XDispatch, XInitialization, XNameAccess {

  private final Map<String, String> status = new LinkedHashMap<String, String>();
  private final XComponentContext context;
  private XFrame frame;

  TooOldJava(XComponentContext context) {
    this.context = context;
    String version = Registration.class.getPackage().getImplementationVersion();
    status.put("state", "failed");
    status.put("error", message(System.getProperty("java.version")));
    status.put("findings", "");
    status.put("version", version == null ? "development" : version);
  }

  /**
   * What people are told.
   *
   * @param version of the Java that runs
   */
  static String message(String version) {
    return "Plancheck needs Java "
        + Registration.OLDEST_JAVA
        + " or newer, and LibreOffice is using Java "
        + version
        + ". Install a newer one, choose it in Tools ▸ Options ▸ LibreOffice ▸ Advanced, and start"
        + " LibreOffice again. Nothing has been checked.";
  }

  @Override
  public void initialize(Object[] arguments) {
    frame = arguments.length == 0 ? null : UnoRuntime.queryInterface(XFrame.class, arguments[0]);
  }

  @Override
  public XDispatch queryDispatch(URL url, String target, int flags) {
    return this;
  }

  @Override
  public XDispatch[] queryDispatches(DispatchDescriptor[] wanted) {
    XDispatch[] all = new XDispatch[wanted.length];
    java.util.Arrays.fill(all, this);
    return all;
  }

  @Override
  public void dispatch(URL url, PropertyValue[] arguments) {
    if (frame == null || frame.getContainerWindow() == null) {
      return;
    }
    try {
      Object toolkit =
          context
              .getServiceManager()
              .createInstanceWithContext("com.sun.star.awt.Toolkit", context);
      UnoRuntime.queryInterface(XMessageBoxFactory.class, toolkit)
          .createMessageBox(
              UnoRuntime.queryInterface(XWindowPeer.class, frame.getContainerWindow()),
              MessageBoxType.ERRORBOX,
              com.sun.star.awt.MessageBoxButtons.BUTTONS_OK,
              "Improvement Plan",
              message(System.getProperty("java.version")))
          .execute();
    } catch (com.sun.star.uno.Exception e) {
      throw new IllegalStateException("A message could not be shown.", e);
    }
  }

  @Override
  public void addStatusListener(XStatusListener listener, URL url) {
    // Nothing ever changes here.
  }

  @Override
  public void removeStatusListener(XStatusListener listener, URL url) {
    // None was kept.
  }

  @Override
  public Object getByName(String name) throws NoSuchElementException {
    if (!status.containsKey(name)) {
      throw new NoSuchElementException(name);
    }
    return status.get(name);
  }

  @Override
  public String[] getElementNames() {
    return status.keySet().toArray(new String[0]);
  }

  @Override
  public boolean hasByName(String name) {
    return status.containsKey(name);
  }

  @Override
  public Type getElementType() {
    return Type.STRING;
  }

  @Override
  public boolean hasElements() {
    return true;
  }
}

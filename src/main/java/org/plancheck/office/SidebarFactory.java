package org.plancheck.office;

import com.sun.star.awt.XWindowPeer;
import com.sun.star.beans.PropertyValue;
import com.sun.star.frame.XFrame;
import com.sun.star.lang.IllegalArgumentException;
import com.sun.star.lang.XServiceInfo;
import com.sun.star.lib.uno.helper.WeakBase;
import com.sun.star.ui.XUIElement;
import com.sun.star.ui.XUIElementFactory;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import java.util.Arrays;

/** Makes the panel of the sidebar, one for each window. */
public final class SidebarFactory extends WeakBase implements XUIElementFactory, XServiceInfo {

  private static final String SERVICE = "com.sun.star.ui.UIElementFactory";

  private final Engine engine;

  /** Called by the extension's factory. */
  public SidebarFactory(XComponentContext context) {
    engine = Engine.shared(context);
  }

  @Override
  public XUIElement createUIElement(String url, PropertyValue[] arguments)
      throws IllegalArgumentException {
    XFrame frame = null;
    XWindowPeer parent = null;
    for (PropertyValue argument : arguments) {
      if (argument.Name.equals("Frame")) {
        frame = UnoRuntime.queryInterface(XFrame.class, argument.Value);
      } else if (argument.Name.equals("ParentWindow")) {
        parent = UnoRuntime.queryInterface(XWindowPeer.class, argument.Value);
      }
    }
    if (frame == null || parent == null) {
      throw new IllegalArgumentException("A panel is made in a window.");
    }
    return new SidebarPanel(engine, frame, parent, url);
  }

  @Override
  public String getImplementationName() {
    return SidebarFactory.class.getName();
  }

  @Override
  public boolean supportsService(String service) {
    return Arrays.asList(getSupportedServiceNames()).contains(service);
  }

  @Override
  public String[] getSupportedServiceNames() {
    return new String[] {SERVICE, SidebarFactory.class.getName()};
  }
}

package org.plancheck.office;

import com.sun.star.beans.PropertyValue;
import com.sun.star.frame.DispatchDescriptor;
import com.sun.star.frame.FeatureStateEvent;
import com.sun.star.frame.XDispatch;
import com.sun.star.frame.XDispatchProvider;
import com.sun.star.frame.XFrame;
import com.sun.star.frame.XModel;
import com.sun.star.frame.XStatusListener;
import com.sun.star.lang.XInitialization;
import com.sun.star.lang.XServiceInfo;
import com.sun.star.lib.uno.helper.WeakBase;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import com.sun.star.util.URL;
import java.util.Arrays;

/** The commands of the menu, each a URL beginning with {@code org.plancheck:}. */
public final class Commands extends WeakBase
    implements XDispatchProvider, XDispatch, XInitialization, XServiceInfo {

  private static final String SERVICE = "com.sun.star.frame.ProtocolHandler";

  private final Engine engine;
  private XFrame frame;

  /** Called by the extension's factory. */
  public Commands(XComponentContext context) {
    engine = Engine.shared(context);
  }

  @Override
  public void initialize(Object[] arguments) {
    frame = arguments.length == 0 ? null : UnoRuntime.queryInterface(XFrame.class, arguments[0]);
  }

  @Override
  public XDispatch queryDispatch(URL url, String target, int flags) {
    return Command.of(url.Complete).isPresent() ? this : null;
  }

  @Override
  public XDispatch[] queryDispatches(DispatchDescriptor[] wanted) {
    return Arrays.stream(wanted)
        .map(one -> queryDispatch(one.FeatureURL, one.FrameName, one.SearchFlags))
        .toArray(XDispatch[]::new);
  }

  @Override
  public void dispatch(URL url, PropertyValue[] arguments) {
    XModel model =
        frame == null || frame.getController() == null ? null : frame.getController().getModel();
    Command command = Command.of(url.Complete).orElseThrow();
    if (model != null || !command.needsDocument()) {
      command.run(engine, model, arguments);
    }
  }

  @Override
  public void addStatusListener(XStatusListener listener, URL url) {
    FeatureStateEvent event = new FeatureStateEvent();
    event.Source = this;
    event.FeatureURL = url;
    event.IsEnabled = true;
    listener.statusChanged(event);
  }

  @Override
  public void removeStatusListener(XStatusListener listener, URL url) {
    // The state never changes, so that none is kept.
  }

  @Override
  public String getImplementationName() {
    return Commands.class.getName();
  }

  @Override
  public boolean supportsService(String service) {
    return Arrays.asList(getSupportedServiceNames()).contains(service);
  }

  @Override
  public String[] getSupportedServiceNames() {
    return new String[] {SERVICE, Commands.class.getName()};
  }
}

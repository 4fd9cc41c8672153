package org.plancheck.office.start;

import com.sun.star.lang.XInitialization;
import com.sun.star.lang.XServiceInfo;
import com.sun.star.lang.XSingleComponentFactory;
import com.sun.star.lib.uno.helper.WeakBase;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes one part of the extension, with or without arguments: LibreOffice enables a proofreader
 * only where its factory takes arguments.
 */
final class PartFactory extends WeakBase implements XSingleComponentFactory, XServiceInfo {

  private static final String ROOM = "org.plancheck.office.";

  /** Services by the part that gives them. */
  private static final Map<String, String> SERVICES = new LinkedHashMap<String, String>();

  static {
    SERVICES.put(ROOM + "Commands", "com.sun.star.frame.ProtocolHandler");
    SERVICES.put(ROOM + "Status", ROOM + "Status");
    SERVICES.put(ROOM + "Proofreader", "com.sun.star.linguistic2.Proofreader");
    SERVICES.put(ROOM + "SidebarFactory", "com.sun.star.ui.UIElementFactory");
    SERVICES.put(ROOM + "OptionsPage", ROOM + "OptionsPage");
  }

  private final String implementation;
  private final boolean runs;

  /**
   * Prepares to make a part.
   *
   * @param runs false where Java is too old for it
   */
  PartFactory(String implementation, boolean runs) {
    this.implementation = implementation;
    this.runs = runs;
  }

  static boolean knows(String implementation) {
    return SERVICES.containsKey(implementation);
  }

  @Override
  public Object createInstanceWithContext(XComponentContext context)
      throws com.sun.star.uno.Exception {
    if (!runs) {
      return new TooOldJava(context);
    }
    try {
      return Class.forName(implementation)
          .getConstructor(XComponentContext.class)
          .newInstance(context);
    } catch (ReflectiveOperationException e) {
      throw new com.sun.star.uno.Exception(implementation + " could not be started: " + e);
    } catch (LinkageError e) {
      throw new com.sun.star.uno.Exception(implementation + " could not be started: " + e);
    }
  }

  @Override
  public Object createInstanceWithArgumentsAndContext(Object[] arguments, XComponentContext context)
      throws com.sun.star.uno.Exception {
    Object part = createInstanceWithContext(context);
    XInitialization initialization = UnoRuntime.queryInterface(XInitialization.class, part);
    if (initialization != null) {
      initialization.initialize(arguments);
    }
    return part;
  }

  @Override
  public String getImplementationName() {
    return implementation;
  }

  @Override
  public boolean supportsService(String service) {
    return Arrays.asList(getSupportedServiceNames()).contains(service);
  }

  @Override
  public String[] getSupportedServiceNames() {
    return new String[] {SERVICES.get(implementation), implementation};
  }
}

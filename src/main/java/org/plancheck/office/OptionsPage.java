package org.plancheck.office;

import com.sun.star.awt.XCheckBox;
import com.sun.star.awt.XContainerWindowEventHandler;
import com.sun.star.awt.XControlContainer;
import com.sun.star.awt.XTextComponent;
import com.sun.star.awt.XWindow;
import com.sun.star.lang.WrappedTargetException;
import com.sun.star.lang.XServiceInfo;
import com.sun.star.lib.uno.helper.WeakBase;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;

/** The page under Tools ▸ Options ▸ Improvement Plan. */
public final class OptionsPage extends WeakBase
    implements XContainerWindowEventHandler, XServiceInfo {

  /** The name that LibreOffice gives to what happens to a page. */
  private static final String METHOD = "external_event";

  private final Engine engine;
  private final XComponentContext context;

  /** Called by the extension's factory. */
  public OptionsPage(XComponentContext context) {
    this.context = context;
    engine = Engine.shared(context);
  }

  @Override
  public boolean callHandlerMethod(XWindow window, Object event, String method)
      throws WrappedTargetException {
    if (!method.equals(METHOD)) {
      return false;
    }
    XControlContainer page = UnoRuntime.queryInterface(XControlContainer.class, window);
    try {
      switch (String.valueOf(event)) {
        case "initialize", "back" -> fill(page, Options.read(context));
        case "ok" -> {
          chosen(page).write(context);
          engine.reload();
        }
        default -> {
          return false;
        }
      }
    } catch (com.sun.star.uno.Exception e) {
      throw new WrappedTargetException("The options cannot be kept.", this, e);
    }
    return true;
  }

  private static void fill(XControlContainer page, Options options) {
    text(page, "packs").setText(options.packs());
    text(page, "asOf").setText(options.asOf());
    text(page, "settings").setText(options.settings());
    box(page).setState((short) (options.underline() ? 1 : 0));
  }

  private static Options chosen(XControlContainer page) {
    return new Options(
        text(page, "packs").getText().strip(),
        text(page, "asOf").getText().strip(),
        box(page).getState() == 1,
        text(page, "settings").getText().strip());
  }

  private static XTextComponent text(XControlContainer page, String name) {
    return UnoRuntime.queryInterface(XTextComponent.class, page.getControl(name));
  }

  private static XCheckBox box(XControlContainer page) {
    return UnoRuntime.queryInterface(XCheckBox.class, page.getControl("underline"));
  }

  @Override
  public String[] getSupportedMethodNames() {
    return new String[] {METHOD};
  }

  @Override
  public String getImplementationName() {
    return OptionsPage.class.getName();
  }

  @Override
  public boolean supportsService(String service) {
    return service.equals(OptionsPage.class.getName());
  }

  @Override
  public String[] getSupportedServiceNames() {
    return new String[] {OptionsPage.class.getName()};
  }
}

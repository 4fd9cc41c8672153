package org.plancheck.office;

import com.sun.star.awt.PosSize;
import com.sun.star.awt.Rectangle;
import com.sun.star.awt.Size;
import com.sun.star.awt.XActionListener;
import com.sun.star.awt.XButton;
import com.sun.star.awt.XControl;
import com.sun.star.awt.XControlContainer;
import com.sun.star.awt.XControlModel;
import com.sun.star.awt.XLayoutConstrains;
import com.sun.star.awt.XToolkit;
import com.sun.star.awt.XWindow;
import com.sun.star.awt.XWindowPeer;
import com.sun.star.lang.EventObject;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import java.util.HashMap;
import java.util.Map;

/** The controls of the sidebar, made and placed. */
final class PanelControls {

  private static final String AWT = "com.sun.star.awt.";

  private final XComponentContext context;
  private final XControlContainer container;
  private final XWindow window;
  private final Map<String, XControl> controls = new HashMap<>();

  PanelControls(XComponentContext context, XWindowPeer parent) {
    this.context = context;
    XControl control = control("UnoControlContainer", Map.of());
    control.createPeer(
        UnoRuntime.queryInterface(XToolkit.class, Message.service(context, AWT + "Toolkit")),
        parent);
    container = UnoRuntime.queryInterface(XControlContainer.class, control);
    window = UnoRuntime.queryInterface(XWindow.class, control);
  }

  XWindow window() {
    return window;
  }

  private XControl control(String kind, Map<String, Object> properties) {
    Object model = Message.service(context, AWT + kind + "Model");
    properties.forEach((name, value) -> Values.set(model, name, value));
    XControl control =
        UnoRuntime.queryInterface(XControl.class, Message.service(context, AWT + kind));
    control.setModel(UnoRuntime.queryInterface(XControlModel.class, model));
    return control;
  }

  /**
   * Adds a control.
   *
   * @param kind as "FixedText"
   */
  void add(String name, String kind, Map<String, Object> properties) {
    XControl control = control("UnoControl" + kind, properties);
    controls.put(name, control);
    container.addControl(name, control);
  }

  /** Adds a button. */
  void button(String name, String label, Runnable pressed) {
    add(name, "Button", Map.of("Label", label));
    get(name, XButton.class)
        .addActionListener(
            new XActionListener() {
              @Override
              public void actionPerformed(com.sun.star.awt.ActionEvent event) {
                pressed.run();
              }

              @Override
              public void disposing(EventObject event) {
                // Goes with the panel.
              }
            });
  }

  <T> T get(String name, Class<T> as) {
    return UnoRuntime.queryInterface(as, controls.get(name));
  }

  /** Sets a property of a control. */
  void set(String name, String property, Object value) {
    Values.set(controls.get(name).getModel(), property, value);
  }

  /** How high a control would like to be, in pixels. */
  int height(String name) {
    return get(name, XLayoutConstrains.class).getPreferredSize().Height;
  }

  /** How high a text is, in pixels, where its lines are broken at a width. */
  int height(String name, int width) {
    Size onOneLine = get(name, XLayoutConstrains.class).getPreferredSize();
    int lines = 1 + onOneLine.Width / Math.max(1, width * 9 / 10);
    return lines * onOneLine.Height;
  }

  void place(String name, int x, int y, int width, int height) {
    get(name, XWindow.class)
        .setPosSize(x, y, Math.max(1, width), Math.max(1, height), PosSize.POSSIZE);
  }

  Rectangle size() {
    return window.getPosSize();
  }
}

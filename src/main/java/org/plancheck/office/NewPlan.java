package org.plancheck.office;

import com.sun.star.beans.PropertyValue;
import com.sun.star.deployment.XPackageInformationProvider;
import com.sun.star.frame.XComponentLoader;
import com.sun.star.frame.XModel;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;

/** A plan that is begun: the empty form of the guidance, which the extension carries. */
final class NewPlan {

  private static final String EXTENSION = "org.plancheck";
  private static final String FORM = "/forms/blank-template.docx";

  private NewPlan() {}

  /**
   * Opens one as a document that has no file yet.
   *
   * @param beside the document from which it was asked for; null for LibreOffice's start page,
   *     whose place it takes
   */
  static void open(Engine engine, XModel beside) {
    XComponentContext context = engine.context();
    Message.onMainThread(
        context,
        () -> {
          try {
            load(context, beside == null ? "_default" : "_blank");
          } catch (com.sun.star.uno.Exception e) {
            engine.log().note("Opening an empty form", e);
            Message.show(
                context,
                beside,
                "Improvement Plan",
                "The empty form could not be opened. Please install the extension once more.");
          }
        });
  }

  private static void load(XComponentContext context, String frame)
      throws com.sun.star.uno.Exception {
    XPackageInformationProvider extensions =
        UnoRuntime.queryInterface(
            XPackageInformationProvider.class,
            context.getValueByName(
                "/singletons/com.sun.star.deployment.PackageInformationProvider"));
    String form = extensions.getPackageLocation(EXTENSION) + FORM;
    UnoRuntime.queryInterface(
            XComponentLoader.class, Message.service(context, "com.sun.star.frame.Desktop"))
        .loadComponentFromURL(
            form, frame, 0, new PropertyValue[] {Values.named("AsTemplate", true)});
  }
}

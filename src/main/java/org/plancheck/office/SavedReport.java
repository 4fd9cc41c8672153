package org.plancheck.office;

import com.sun.star.beans.PropertyValue;
import com.sun.star.frame.XModel;
import com.sun.star.ui.dialogs.ExecutableDialogResults;
import com.sun.star.ui.dialogs.TemplateDescription;
import com.sun.star.ui.dialogs.XFilePicker3;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import org.plancheck.format.FeedbackMark;
import org.plancheck.format.UnreadableFile;
import org.plancheck.report.HtmlReport;
import org.plancheck.report.JsonReport;
import org.plancheck.report.PdfReport;
import org.plancheck.result.Severity;

/** Writes the feedback on the open document into a file that the user names, and nowhere else. */
final class SavedReport {

  /** The forms in which it is saved, by the end of the file's name. */
  private enum Form {
    HTML("Report as a web page", ".html"),
    PDF("Report on paper (PDF)", ".pdf"),
    JSON("Report for programs", ".json"),
    ODT("Copy with comments", ".odt"),
    ODS("Copy with comments", ".ods");

    private final String title;
    private final String suffix;

    Form(String title, String suffix) {
      this.title = title;
      this.suffix = suffix;
    }
  }

  private SavedReport() {}

  /**
   * Checks the document and saves the report.
   *
   * @param arguments "URL" of the file, as a script gives it; without it the user is asked
   */
  static void ask(Engine engine, XModel model, PropertyValue[] arguments) {
    String named =
        Arrays.stream(arguments)
            .filter(argument -> argument.Name.equals("URL"))
            .map(argument -> String.valueOf(argument.Value))
            .findFirst()
            .orElse("");
    if (!named.isEmpty()) {
      engine.later(model, plan -> save(engine, plan, named));
    } else if (SidebarDeck.isShown(model.getCurrentController())) {
      Message.onMainThread(engine.context(), () -> pick(engine, model));
    }
  }

  private static void pick(Engine engine, XModel model) {
    XFilePicker3 picker = picker(engine.context());
    boolean sheet =
        UnoRuntime.queryInterface(com.sun.star.sheet.XSpreadsheetDocument.class, model) != null;
    try {
      for (Form form : Form.values()) {
        if (form != (sheet ? Form.ODT : Form.ODS)) {
          picker.appendFilter(form.title + " (" + form.suffix + ")", "*" + form.suffix);
        }
      }
      picker.setTitle("Save feedback report");
      picker.setDefaultName(StreamedDocument.name(model) + ".feedback.html");
      if (picker.execute() == ExecutableDialogResults.OK) {
        String url = picker.getSelectedFiles()[0];
        engine.later(model, plan -> save(engine, plan, url));
      }
    } catch (com.sun.star.lang.IllegalArgumentException e) {
      throw new IllegalStateException("Each form of the report is listed once.", e);
    }
  }

  private static XFilePicker3 picker(XComponentContext context) {
    Object picker = Message.service(context, "com.sun.star.ui.dialogs.FilePicker");
    try {
      UnoRuntime.queryInterface(com.sun.star.lang.XInitialization.class, picker)
          .initialize(new Object[] {TemplateDescription.FILESAVE_AUTOEXTENSION});
    } catch (com.sun.star.uno.Exception e) {
      throw new IllegalStateException("A file cannot be chosen.", e);
    }
    return UnoRuntime.queryInterface(XFilePicker3.class, picker);
  }

  /** True where both names lead to one file, however they are written. */
  static boolean isSameFile(Path file, String url) throws IOException {
    Path plan = OpenPlan.file(url).orElse(null);
    return plan != null && Files.exists(file) && Files.exists(plan) && Files.isSameFile(file, plan);
  }

  private static void save(Engine engine, OpenPlan plan, String url) throws Exception {
    Path file = path(url);
    if (url.equals(plan.model().getURL()) || isSameFile(file, plan.model().getURL())) {
      throw new LoadedRules.Unusable(
          "That is the plan itself, which is never overwritten. Choose another name.");
    }
    Form form = form(file);
    Checked checked = engine.check(plan);
    byte[] bytes = bytes(form, engine.rules(), checked);
    try {
      write(file, bytes);
    } catch (IOException e) {
      engine.log().note("Saving a report", e);
      throw new LoadedRules.Unusable(
          "The report could not be saved there. May you write into that folder?");
    }
    Message.show(
        engine.context(), plan.model(), "Feedback report", "The report was saved as " + file + ".");
  }

  private static Path path(String url) throws LoadedRules.Unusable {
    try {
      return Path.of(URI.create(url));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      throw new LoadedRules.Unusable("The report can be saved in a folder of this computer only.");
    }
  }

  private static Form form(Path file) throws LoadedRules.Unusable {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(Form.values())
        .filter(form -> name.endsWith(form.suffix))
        .findFirst()
        .orElseThrow(
            () ->
                new LoadedRules.Unusable(
                    "The name of the report is to end with .html, .pdf, .json, .odt or .ods."));
  }

  private static byte[] bytes(Form form, LoadedRules rules, Checked checked)
      throws LoadedRules.Unusable, UnreadableFile {
    return switch (form) {
      case HTML -> new HtmlReport().write(checked.report(), Severity.ADVICE);
      case PDF -> FeedbackMark.on(new PdfReport().write(checked.report(), Severity.ADVICE));
      case JSON -> new JsonReport().write(checked.report());
      case ODT, ODS -> copy(form, rules, checked);
    };
  }

  private static byte[] copy(Form form, LoadedRules rules, Checked checked)
      throws LoadedRules.Unusable, UnreadableFile {
    if (checked.report().reading() == null) {
      throw new LoadedRules.Unusable(
          "No plan was found in this document, so there is no copy with comments.");
    }
    String format = rules.reader().copyFormat(checked.file());
    if (!form.suffix.equals("." + format)) {
      throw new LoadedRules.Unusable(
          "A copy of this document is an ." + format + " file. Let its name end so.");
    }
    return FeedbackMark.on(
        rules
            .reader()
            .annotate(
                checked.file(),
                checked.report().reading().plan(),
                checked.comments(),
                checked.report().asOf()));
  }

  /** Under another name first, so that a report is there whole or not at all. */
  private static void write(Path file, byte[] bytes) throws IOException {
    Path part = Files.createTempFile(file.toAbsolutePath().getParent(), ".plancheck-", ".part");
    try {
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}

package org.plancheck.feedback;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plancheck.format.FeedbackMark;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.format.UnreadableFile;
import org.plancheck.report.CatalogueReport;
import org.plancheck.report.HtmlReport;
import org.plancheck.report.JUnitReport;
import org.plancheck.report.JsonReport;
import org.plancheck.report.PdfReport;
import org.plancheck.report.PlanComments;
import org.plancheck.report.SarifReport;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Severity;

/** Writes the files of the feedback on a plan, in the forms that were asked for. */
public final class Feedback {

  /** What can be written. */
  public enum Form {
    TEXT,
    JSON,
    HTML,
    PDF,
    ANNOTATED,
    SARIF,
    JUNIT;

    /** What stands behind the plan's name in a file of this form. */
    public String suffix() {
      return this == JUNIT ? ".feedback.junit.xml" : ".feedback." + option();
    }

    /** As the option {@code --format} names it. */
    public String option() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String NO_COPY = "no annotated copy could be made. ";

  private final Map<Form, Function<CheckReport, byte[]>> writers = new EnumMap<>(Form.class);
  private final boolean annotated;
  private final Severity least;
  private final PlanReader reader;
  private final Supplier<byte[]> catalogue;
  private final Set<Path> withCatalogue = new HashSet<>();

  /**
   * Prepares the writers of these forms and of no other, so that nothing is loaded in vain.
   *
   * @param least the smallest matter that is listed for people
   * @param catalogue makes the page of rules to which pages for people lead
   */
  public Feedback(Set<Form> forms, Severity least, PlanReader reader, Supplier<byte[]> catalogue) {
    this.catalogue = catalogue;
    this.annotated = forms.contains(Form.ANNOTATED);
    this.least = least;
    this.reader = reader;
    for (Form form : forms) {
      if (form != Form.TEXT && form != Form.ANNOTATED) {
        writers.put(form, writer(form));
      }
    }
  }

  private Function<CheckReport, byte[]> writer(Form form) {
    return switch (form) {
      case HTML -> {
        HtmlReport html = new HtmlReport();
        yield report -> html.write(report, least);
      }
      case PDF -> {
        PdfReport pdf = new PdfReport();
        yield report -> FeedbackMark.on(pdf.write(report, least));
      }
      case JSON -> new JsonReport()::write;
      case SARIF -> new SarifReport()::write;
      case JUNIT -> new JUnitReport()::write;
      case TEXT, ANNOTATED -> throw new IllegalArgumentException(form + " is no file of its own.");
    };
  }

  /**
   * Makes the feedback on a plan.
   *
   * @param notices takes a sentence for what could not be made
   */
  public List<FeedbackFile> files(PlanFile file, CheckReport report, List<String> notices) {
    List<FeedbackFile> files = new ArrayList<>();
    for (Map.Entry<Form, Function<CheckReport, byte[]>> writer : writers.entrySet()) {
      Form form = writer.getKey();
      files.add(
          new FeedbackFile(
              file.name() + form.suffix(), form.option(), writer.getValue().apply(report)));
    }
    if (annotated && report.reading() != null) {
      try {
        files.add(annotated(file, report));
      } catch (UnreadableFile e) {
        notices.add(NO_COPY + e.getMessage());
      } catch (RuntimeException | StackOverflowError e) {
        // The report tells all that the copy would have told, so it is not held back.
        notices.add(NO_COPY + "(" + e.getClass().getSimpleName() + ")");
      }
    }
    return files;
  }

  private FeedbackFile annotated(PlanFile file, CheckReport report) throws UnreadableFile {
    byte[] copy =
        reader.annotate(
            file, report.reading().plan(), PlanComments.of(report, least), report.asOf());
    String name = Outputs.annotatedName(file.name(), reader.copyFormat(file));
    return new FeedbackFile(name, Form.ANNOTATED.option(), FeedbackMark.on(copy));
  }

  /**
   * Writes the feedback on a plan.
   *
   * @param plan where the plan lies, or null for one from standard input
   * @return where the page for people was written, or null where none was asked for
   */
  public Path write(Path folder, List<FeedbackFile> files, Path plan) throws IOException {
    Path page = null;
    for (FeedbackFile file : files) {
      Path written = Outputs.write(folder, file.name(), file.bytes(), plan);
      if (file.form().equals(Form.HTML.option())) {
        page = written;
        if (withCatalogue.add(folder)) {
          Outputs.keep(folder, CatalogueReport.NAME, catalogue.get(), plan);
        }
      }
    }
    return page;
  }
}

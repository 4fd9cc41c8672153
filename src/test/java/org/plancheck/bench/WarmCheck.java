package org.plancheck.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.plancheck.check.PlanChecker;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.format.word.WordFormat;
import org.plancheck.report.PlanComments;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Phase;
import org.plancheck.result.Severity;
import org.plancheck.rules.RuleBook;

/** A warm check with its annotated copy, in turns with POI's own open-and-save. */
public final class WarmCheck {

  private static final int ROUNDS = 600;

  private WarmCheck() {}

  /**
   * Measures and prints medians in milliseconds.
   *
   * @param args the plan
   */
  public static void main(String[] args) throws Exception {
    byte[] bytes = Files.readAllBytes(Path.of(args[0]));
    PlanFile file = new PlanFile("plan.docx", bytes);
    PlanReader reader = new PlanReader(Map.of("docx", new WordFormat()), Limits.standard());
    PlanChecker checker = new PlanChecker(reader, RuleBook.builtIn(), "bench");
    double[] ours = new double[ROUNDS];
    double[] poi = new double[ROUNDS];
    double[] ratios = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long t0 = System.nanoTime();
      check(reader, checker, file);
      long t1 = System.nanoTime();
      openAndSave(bytes);
      long t2 = System.nanoTime();
      ours[i] = (t1 - t0) / 1e6;
      poi[i] = (t2 - t1) / 1e6;
      ratios[i] = ours[i] / poi[i];
    }
    System.out.printf(
        "check and annotate %.2f ms, POI open and save %.2f ms, median of ratios %.2f%n",
        warmMedian(ours), warmMedian(poi), warmMedian(ratios));
  }

  private static void check(PlanReader reader, PlanChecker checker, PlanFile file)
      throws Exception {
    CheckReport report = checker.check(file, LocalDate.of(2026, 11, 22), Phase.REVIEW);
    reader.annotate(
        file, report.reading().plan(), PlanComments.of(report, Severity.ADVICE), report.asOf());
  }

  private static void openAndSave(byte[] bytes) throws Exception {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      document.write(new ByteArrayOutputStream());
    }
  }

  /** The first half warms the machine up. */
  private static double warmMedian(double[] all) {
    double[] warm = Arrays.copyOfRange(all, all.length / 2, all.length);
    Arrays.sort(warm);
    return warm[warm.length / 2];
  }
}

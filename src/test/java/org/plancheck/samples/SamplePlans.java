package org.plancheck.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * All sample plans, and the way to write them again after a change to their wording. Every home and
 * every person in them is invented.
 */
public final class SamplePlans {
  private SamplePlans() {}

  static List<SamplePlan> all() {
    return List.of(
        GoodPlan.plan(), BlankTemplate.plan(), OngoingEverywhere.plan(), RagMuddle.plan());
  }

  /** The sample workbooks by the names of their files. */
  static Map<String, List<ExcelSheet>> workbooks() {
    return Map.of(
        "good-plan.xlsx", ExcelTwin.of(GoodPlan.plan()),
        "awkward-workbook.xlsx", AwkwardWorkbook.sheets());
  }

  /**
   * Writes every sample.
   *
   * @param args the folder to write to; {@code sample-plans} of the current folder where none is
   *     named
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length == 0 ? "sample-plans" : args[0]);
    Files.createDirectories(folder);
    for (SamplePlan plan : all()) {
      Files.write(folder.resolve(plan.fileName()), WordFile.of(plan));
    }
    for (Map.Entry<String, List<ExcelSheet>> book : workbooks().entrySet()) {
      Files.write(folder.resolve(book.getKey()), ExcelFile.of(book.getValue()));
    }
  }
}

package org.plancheck.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All sample plans, and the way to write them again after a change to their wording. Every home and
 * every person in them is invented.
 */
public final class SamplePlans {
  private SamplePlans() {}

  /** Those typed straight into the Word template. */
  static List<SamplePlan> onTheTemplate() {
    List<SamplePlan> plans = new ArrayList<>();
    plans.add(GoodPlan.plan());
    plans.add(BlankTemplate.plan());
    plans.add(OngoingEverywhere.plan());
    plans.add(RagMuddle.plan());
    plans.addAll(VouchedPlans.plans());
    return plans;
  }

  /** The sample workbooks by the names of their files. */
  static Map<String, List<ExcelSheet>> workbooks() {
    return Map.of(
        "good-plan.xlsx", ExcelTwin.of(GoodPlan.plan()),
        "awkward-workbook.xlsx", AwkwardWorkbook.sheets());
  }

  /**
   * Every file of the folder.
   *
   * @throws IOException if one of the unchanging parts cannot be read
   */
  static List<SampleFile> files() throws IOException {
    List<SampleFile> files = new ArrayList<>();
    for (SamplePlan plan : onTheTemplate()) {
      files.add(word(plan.fileName(), WordFile.of(plan)));
    }
    files.add(word(TrackedChanges.plan().fileName(), WordFile.of(TrackedChanges.plan())));
    for (SamplePlan version : ThreeVersions.plans()) {
      files.add(word(version.fileName(), WordFile.of(version)));
    }
    files.add(word("awkward-layout.docx", OtherDocuments.awkwardLayout()));
    files.add(word("action-tracker.docx", OtherDocuments.actionTracker()));
    files.add(word("letter.docx", OtherDocuments.letter()));
    return files;
  }

  private static SampleFile word(String name, WordFile file) throws IOException {
    return new SampleFile(name, file.bytes());
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
    for (SampleFile file : files()) {
      Files.write(folder.resolve(file.name()), file.bytes());
    }
    for (Map.Entry<String, List<ExcelSheet>> book : workbooks().entrySet()) {
      Files.write(folder.resolve(book.getKey()), ExcelFile.of(book.getValue()));
    }
  }
}

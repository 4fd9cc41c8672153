package org.plancheck.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All sample plans, and the way to write them again after a change to their wording. Every home and
 * every person in them is invented.
 */
public final class SamplePlans {
  private SamplePlans() {}

  /** Those typed straight into the Word template. */
  static List<SamplePlan> onTheTemplate() {
    return List.of(
        GoodPlan.plan(), BlankTemplate.plan(), OngoingEverywhere.plan(), RagMuddle.plan());
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
  }
}

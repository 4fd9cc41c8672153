package org.plancheck.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plancheck.format.PlanFile;

/**
 * The name under which the feedback on a plan is kept: the plan's own, made fit for every disk. One
 * that had to be changed ends in a checksum of the plan's own name, so that no two plans share one.
 */
final class FolderName {

  /** Leaves room for what stands behind it, as ".feedback.junit.xml", within 255 bytes. */
  private static final int LONGEST = 120;

  /** Of the checksum. */
  private static final int DIGITS = 8;

  /** Not allowed in names on Windows, or not to be seen. */
  private static final Pattern UNFIT = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}\\p{Cf}\\uFFFD]");

  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

  private FolderName() {}

  /** The name for a plan. */
  static String of(String plan) {
    String fit = UNFIT.matcher(plan).replaceAll("_");
    if (DEVICE.matcher(fit).matches()) {
      fit = "_" + fit;
    }
    if (fit.equals(plan) && fit.getBytes(UTF_8).length <= LONGEST) {
      return plan;
    }
    int dot = fit.lastIndexOf('.');
    String extension = dot < 0 ? "" : fit.substring(dot);
    String checksum = new PlanFile(plan, plan.getBytes(UTF_8)).sha256().substring(0, DIGITS);
    String end = "-" + checksum + extension;
    return cut(fit.substring(0, dot < 0 ? fit.length() : dot), LONGEST - end.length()) + end;
  }

  /** What disks that know no capitals, or one Unicode form alone, make of a name. */
  static String blind(String folder) {
    return Normalizer.normalize(folder, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static String cut(String text, int bytes) {
    int end = text.length();
    while (text.substring(0, end).getBytes(UTF_8).length > bytes) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip();
  }
}

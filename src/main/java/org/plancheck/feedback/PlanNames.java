package org.plancheck.feedback;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which files of a folder are taken for plans, by their name alone. */
public final class PlanNames {

  /** What a folder is looked through for; other files in it are no plans. */
  private static final Set<String> EXTENSIONS =
      Set.of("docx", "docm", "xlsx", "xlsm", "doc", "xls", "odt", "ods", "rtf", "pdf");

  /**
   * What office programs and programs that copy leave beside a file they are at work on: owner
   * files (~$plan.docx), Word's and OneDrive's working copies (~WRD0001.docx, ~RF1a2b.docx), and
   * LibreOffice's locks and all other hidden files (.~lock.plan.odt#, .plan.docx).
   */
  private static final Pattern AT_WORK = Pattern.compile("(?:~\\$|~WR|~RF|\\.).*");

  private PlanNames() {}

  /** True for a plan; lock files, temporary files and our own feedback are passed over. */
  public static boolean isPlan(String name) {
    return isPlanOrCopy(name) && !Outputs.isFeedback(name);
  }

  /**
   * True for a plan and for what is named like our annotated copy of one, which may be a plan again
   * by now: authors put right what a copy says in the copy itself.
   */
  public static boolean isPlanOrCopy(String name) {
    return EXTENSIONS.contains(extension(name)) && !isAtWork(name);
  }

  /** True for lock files, working copies and hidden files. */
  public static boolean isAtWork(String name) {
    return AT_WORK.matcher(name).matches();
  }

  /** What stands behind the last dot, in small letters; "" where there is no dot. */
  public static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}

package org.plancheck.watch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plancheck.assurance.SideFileStore;
import org.plancheck.feedback.Outputs;
import org.plancheck.feedback.PlanNames;

/** What in an inbox is not looked at, and why: that is said, so that silence never means it. */
final class PassedOver {

  /**
   * What belongs to programs and folders, not to people: browsers' and copying programs' files on
   * their way, Excel's working copies (eight hexadecimal digits), what Windows, network storage and
   * disks keep of a folder.
   */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?=[0-9]{0,7}[A-F])[0-9A-F]{8}|(?i:desktop\\.ini|(?:eh)?thumbs\\.db"
              + "|@eadir|#recycle|#snapshot|lost\\+found|\\$recycle\\.bin|system volume information"
              + "|.{1,255}\\.(?:tmp|temp|part|partial|filepart|crdownload|opdownload|download))");

  private static final String ARCHIVE =
      "is an archive. Please unpack it and drop in the plans that are in it.";
  private static final String MAIL =
      "is an email. Please save the plan that is attached to it, and drop that in.";
  private static final String APPLE =
      "is in a format of Apple's own. Please export it to Word or Excel, and drop that in.";
  private static final String TEMPLATE =
      "is a template. Please save it as a document or workbook, and drop that in.";

  private static final Map<String, List<String>> ENDINGS =
      Map.of(
          ARCHIVE, List.of("zip", "7z", "rar", "gz", "tgz", "tar", "cab"),
          MAIL, List.of("msg", "eml", "mbox", "pst"),
          APPLE, List.of("pages", "numbers"),
          TEMPLATE, List.of("dotx", "dotm", "dot", "xltx", "xltm", "xlt", "ott", "ots"));

  private static final Map<String, String> REASONS =
      ENDINGS.entrySet().stream()
          .flatMap(of -> of.getValue().stream().map(ending -> Map.entry(ending, of.getKey())))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private PassedOver() {}

  /** True for the name of a side file. */
  static boolean isSideFile(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(SideFileStore.ENDING);
  }

  /** True for what nobody dropped in to have it checked: it is not spoken of. */
  static boolean inSilence(String name) {
    return PlanNames.isAtWork(name)
        || BESIDE.matcher(name).matches()
        || isSideFile(name)
        || (Outputs.isFeedback(name) && !PlanNames.isPlanOrCopy(name));
  }

  /** Why something is not looked at, in words that go on from its name. */
  static String why(String name, Look.Kind kind) {
    return switch (kind) {
      case FOLDER -> "is a folder, and folders in the inbox are not looked into.";
      case LINK -> "is a link, which may lead anywhere. Please drop in the file itself.";
      case OTHER -> "is of no kind that is read here.";
      case FILE ->
          REASONS.getOrDefault(
              PlanNames.extension(name),
              "is not of a kind that is read here. Please save it as Word, Excel, OpenDocument or"
                  + " PDF, and drop that in.");
    };
  }
}

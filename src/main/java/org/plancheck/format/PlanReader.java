package org.plancheck.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancheck.format.grid.PlanFinder;
import org.plancheck.plan.Plan;

/** Reads plans in the formats that a door carries, and writes comments into copies of them. */
public final class PlanReader {

  private final Map<String, PlanFormat> formats;
  private final Limits limits;
  private final Map<String, List<String>> headings;

  /**
   * Carries some formats.
   *
   * @param formats by their name in reports, as "docx"
   */
  public PlanReader(Map<String, PlanFormat> formats, Limits limits) {
    this(formats, limits, Map.of());
  }

  /**
   * The same with words of a house's own.
   *
   * @param headings further words by which fields and columns are recognised, by field, as
   *     "timescale": "target month"
   */
  public PlanReader(
      Map<String, PlanFormat> formats, Limits limits, Map<String, List<String>> headings) {
    this.formats = Map.copyOf(formats);
    this.limits = limits;
    this.headings = Map.copyOf(headings);
  }

  /**
   * The plan in a file; empty where the file can be read and holds no table of actions.
   *
   * @throws UnreadableFile with the reason in words
   */
  public Optional<Plan> read(PlanFile file) throws UnreadableFile {
    return PlanFinder.find(format(file).read(file, limits), headings);
  }

  /**
   * What people answered to comments of ours.
   *
   * @throws UnreadableFile as {@link #read}
   */
  public List<Reply> replies(PlanFile file) throws UnreadableFile {
    return format(file).replies(file, limits);
  }

  /**
   * A copy of the file with comments.
   *
   * @param plan what was read from it
   * @throws UnreadableFile as {@link #read}
   */
  public byte[] annotate(PlanFile file, Plan plan, List<Comment> comments, LocalDate date)
      throws UnreadableFile {
    return format(file).annotate(file, comments, plan.title().address(), date, limits);
  }

  /**
   * The format of the file's annotated copy, as "docx".
   *
   * @throws UnreadableFile as {@link #read}
   */
  public String copyFormat(PlanFile file) throws UnreadableFile {
    Optional<String> other = format(file).otherCopyFormat();
    return other.isPresent() ? other.get() : FileType.of(file).format();
  }

  private PlanFormat format(PlanFile file) throws UnreadableFile {
    if (file.bytes().length > limits.fileBytes()) {
      throw new UnreadableFile(
          UnreadableFile.Reason.TOO_BIG,
          "more than " + (limits.fileBytes() >> 20) + " MB (limits: file-mb)");
    }
    FileType type = FileType.of(file);
    PlanFormat format = formats.get(type.format());
    if (format == null && type.format().equals("unknown")) {
      throw new UnreadableFile(UnreadableFile.Reason.NOT_OFFICE, type.named());
    }
    if (format == null) {
      throw new UnreadableFile(UnreadableFile.Reason.NOT_YET, type.named());
    }
    return format;
  }
}

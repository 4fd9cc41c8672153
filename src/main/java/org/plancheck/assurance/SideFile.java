package org.plancheck.assurance;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands in the side file of a plan, {@code NAME.meta.yaml} beside {@code NAME.docx}: what the
 * template has no fields for. Nothing in it has to be there.
 *
 * @param participants who took part in the plan (000:75-98)
 * @param recipients the bodies that it is shared with (000:134-141)
 * @param findings numbered findings of an inspection report that the plan answers
 * @param published the day on which a joint inspection report was published, or null
 * @param signOffs in the order of the file
 * @param waivers in the order of the file
 * @param distribution who shared the plan and when, or null
 */
public record SideFile(
    List<Participant> participants,
    List<String> recipients,
    List<InspectionFinding> findings,
    LocalDate published,
    List<SignOff> signOffs,
    List<Waiver> waivers,
    Distribution distribution) {

  /** The same as no side file. */
  public static final SideFile NONE =
      new SideFile(List.of(), List.of(), List.of(), null, List.of(), List.of(), null);

  public SideFile {
    participants = List.copyOf(participants);
    recipients = List.copyOf(recipients);
    findings = List.copyOf(findings);
    signOffs = List.copyOf(signOffs);
    waivers = List.copyOf(waivers);
  }

  /** The same with other sign-offs and waivers. */
  public SideFile vouched(List<SignOff> signOffs, List<Waiver> waivers) {
    return new SideFile(
        participants, recipients, findings, published, signOffs, waivers, distribution);
  }

  /**
   * A finding of an inspection report.
   *
   * @param id as the report numbers it
   */
  public record InspectionFinding(String id, String text) {}

  /**
   * That the finalised plan was shared (000:134-135).
   *
   * @param by who shared it
   */
  public record Distribution(String by, LocalDate date) {}
}

package org.plancheck.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.assurance.Participant;
import org.plancheck.assurance.Role;
import org.plancheck.assurance.SideFile;
import org.plancheck.assurance.SideFile.InspectionFinding;
import org.plancheck.assurance.SignOff;
import org.plancheck.plan.ContentHash;
import org.plancheck.plan.Plan;

/** The file beside the plan of an example, told in few words. */
final class ExampleSideFile {

  /**
   * What an example may say of it: "Rhona Galt, partnership-lead; …" of participants and of who
   * signed, "2: Medicines are stored safely; …" of findings, names of bodies of recipients, a day
   * of publication, and the label of a place that was edited after the sign-offs.
   */
  static final Set<String> KEYS =
      Set.of("participants", "recipients", "findings", "published", "signed", "edited");

  private static final LocalDate SIGNED_ON = LocalDate.of(2026, 11, 13);
  private static final Pattern NUMBERED = Pattern.compile("(\\S{1,10}): (.{1,200})");

  private final Map<String, String> says = new LinkedHashMap<>();

  void put(String key, String value) {
    says.put(key, value);
  }

  /** What it gives that some packs need. */
  Set<String> given() {
    return says.containsKey("published") ? Set.of("published") : Set.of();
  }

  /** The side file as it would be read. */
  SideFile beside(Plan plan) {
    if (says.isEmpty()) {
      return SideFile.NONE;
    }
    String published = says.get("published");
    return new SideFile(
        participants("participants"),
        entries("recipients"),
        findings(),
        published == null ? null : LocalDate.parse(published),
        signOffs(ContentHash.of(plan)),
        List.of(),
        null);
  }

  private List<String> entries(String key) {
    List<String> entries = new ArrayList<>();
    for (String entry : says.getOrDefault(key, "").split(";", -1)) {
      if (!entry.isBlank()) {
        entries.add(entry.strip());
      }
    }
    return entries;
  }

  private List<Participant> participants(String key) {
    List<Participant> participants = new ArrayList<>();
    for (String entry : entries(key)) {
      int comma = entry.lastIndexOf(',');
      String role = comma < 0 ? "" : entry.substring(comma + 1).strip();
      String name = comma < 0 ? entry : entry.substring(0, comma).strip();
      participants.add(new Participant(name, Role.of(role).map(Role::key).orElse(role)));
    }
    return participants;
  }

  private List<InspectionFinding> findings() {
    List<InspectionFinding> findings = new ArrayList<>();
    for (String entry : entries("findings")) {
      Matcher numbered = NUMBERED.matcher(entry);
      if (numbered.matches()) {
        findings.add(new InspectionFinding(numbered.group(1), numbered.group(2)));
      }
    }
    return findings;
  }

  private List<SignOff> signOffs(ContentHash now) {
    Map<String, String> then = new LinkedHashMap<>(now.cells());
    String edited = says.get("edited");
    if (edited != null) {
      then.put(edited, "000000");
    }
    List<SignOff> signOffs = new ArrayList<>();
    for (Participant signed : participants("signed")) {
      String content = edited == null ? now.value() : "earlier";
      signOffs.add(new SignOff(signed.role(), signed.name(), SIGNED_ON, content, then));
    }
    return signOffs;
  }
}

package org.plancheck.assurance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.assurance.SideFile.Distribution;
import org.plancheck.assurance.SideFile.InspectionFinding;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Turns the text of a side file into what it says. {@code docs/side-file.schema.json} tells it. */
public final class SideFileReader {

  static final String SIGN_OFFS = "signOffs";
  static final String WAIVERS = "waivers";

  private static final Set<String> ALL =
      Set.of(
          "participants",
          "recipients",
          "findings",
          "published",
          SIGN_OFFS,
          WAIVERS,
          "distribution");

  private static final Pattern RULE = Pattern.compile("[A-Z]{2,6}(?:-[A-Z]{1,5}){0,2}-\\d\\d");

  /** "Timescale 3f9a1c", as {@link SideFileText} writes it. */
  private static final Pattern CELL = Pattern.compile("(.{1,120}) ([0-9a-f]{6})");

  private final SideFileYaml yaml;

  private SideFileReader(String name) {
    this.yaml = new SideFileYaml(name);
  }

  /**
   * Reads a side file.
   *
   * @param name as faults name it
   * @throws SideFileFault naming file, line and what would be valid
   */
  public static SideFile read(String text, String name) throws SideFileFault {
    return new SideFileReader(name).read(text);
  }

  private SideFile read(String text) throws SideFileFault {
    Node root = yaml.read(text);
    if (root == null || SideFileYaml.isNothing(root)) {
      return SideFile.NONE;
    }
    Map<String, Node> says = yaml.entries(root, "a side file", ALL);
    return new SideFile(
        participants(says.get("participants")),
        recipients(says.get("recipients")),
        findings(says.get("findings")),
        yaml.day(says.get("published"), "published"),
        signOffs(says.get(SIGN_OFFS)),
        waivers(says.get(WAIVERS)),
        distribution(says.get("distribution")));
  }

  private List<Participant> participants(Node node) throws SideFileFault {
    List<Participant> participants = new ArrayList<>();
    for (Node entry : yaml.list(node, "participants")) {
      if (entry instanceof ScalarNode) {
        String example = "{name: A. Brown, role: partnership-lead}";
        participants.add(new Participant(yaml.needed(entry, entry, "the name", example), ""));
        continue;
      }
      Map<String, Node> says = yaml.entries(entry, "a participant", Set.of("name", "role"));
      String name = yaml.text(says.get("name"), "name");
      String role = yaml.text(says.get("role"), "role");
      if (name.isEmpty() && role.isEmpty()) {
        throw yaml.fault(entry, "a participant has a name or a role; valid is 'name: A. Brown'");
      }
      participants.add(new Participant(name, Role.of(role).map(Role::key).orElse(role)));
    }
    return participants;
  }

  private List<String> recipients(Node node) throws SideFileFault {
    List<String> recipients = new ArrayList<>();
    for (Node entry : yaml.list(node, "recipients")) {
      recipients.add(yaml.needed(entry, entry, "the body", "Care Inspectorate"));
    }
    return recipients;
  }

  private List<InspectionFinding> findings(Node node) throws SideFileFault {
    List<InspectionFinding> findings = new ArrayList<>();
    for (Node entry : yaml.list(node, "findings")) {
      Map<String, Node> says = yaml.entries(entry, "a finding", Set.of("id", "text"));
      findings.add(
          new InspectionFinding(
              yaml.needed(entry, says.get("id"), "id", "id: \"2\""),
              yaml.needed(entry, says.get("text"), "text", "text: Medicines are stored safely")));
    }
    return findings;
  }

  private List<SignOff> signOffs(Node node) throws SideFileFault {
    List<SignOff> signOffs = new ArrayList<>();
    for (Node entry : yaml.list(node, SIGN_OFFS)) {
      Map<String, Node> says =
          yaml.entries(entry, "a sign-off", Set.of("role", "by", "date", "content", "cells"));
      String role = yaml.needed(entry, says.get("role"), "role", "role: partnership-lead");
      if (Role.of(role).filter(Role::lead).isEmpty()) {
        String rest =
            " does not sign plans off; valid are care-home-tactical-lead and partnership-lead";
        throw yaml.fault(says.get("role"), "this role" + rest, "'" + role + "'" + rest);
      }
      signOffs.add(
          new SignOff(
              Role.of(role).orElseThrow().key(),
              yaml.needed(entry, says.get("by"), "by", "by: A. Brown"),
              day(entry, says.get("date"), "date"),
              yaml.needed(entry, says.get("content"), "content", "content: HASH"),
              cells(says.get("cells"))));
    }
    return signOffs;
  }

  private LocalDate day(Node parent, Node node, String what) throws SideFileFault {
    yaml.needed(parent, node, what, what + ": 2026-12-31");
    return yaml.day(node, what);
  }

  private Map<String, String> cells(Node node) throws SideFileFault {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Node row : yaml.list(node, "cells")) {
      String line = yaml.text(row, "a row of cells");
      int colon = line.lastIndexOf(": ");
      String label = colon < 0 ? "" : line.substring(0, colon);
      for (String cell : line.substring(colon < 0 ? 0 : colon + 2).split(", ", -1)) {
        Matcher says = CELL.matcher(cell);
        if (!says.matches()) {
          String rest = " is nothing that 'sign-off' writes here";
          throw yaml.fault(row, "a row of cells" + rest, "'" + cell + "'" + rest);
        }
        boolean top = label.isEmpty() || label.equals(SideFileText.TOP);
        cells.put(top ? says.group(1) : label + ", " + says.group(1), says.group(2));
      }
    }
    return cells;
  }

  private List<Waiver> waivers(Node node) throws SideFileFault {
    List<Waiver> waivers = new ArrayList<>();
    for (Node entry : yaml.list(node, WAIVERS)) {
      Map<String, Node> says =
          yaml.entries(
              entry, "a waiver", Set.of("rule", "place", "quote", "why", "by", "until", "words"));
      String rule = yaml.needed(entry, says.get("rule"), "rule", "rule: DG-TIM-02");
      if (!RULE.matcher(rule).matches()) {
        String rest = " is no id of a rule; valid is DG-TIM-02";
        throw yaml.fault(says.get("rule"), "rule" + rest, "'" + rule + "'" + rest);
      }
      String where = "place: \"Theme 2, action 2.1, Timescale\"";
      waivers.add(
          new Waiver(
              rule,
              yaml.needed(entry, says.get("place"), "place", where),
              yaml.text(says.get("quote"), "quote"),
              yaml.needed(entry, says.get("why"), "why", "why: set by the regulator"),
              yaml.needed(entry, says.get("by"), "by", "by: A. Brown"),
              day(entry, says.get("until"), "until"),
              yaml.text(says.get("words"), "words")));
    }
    return waivers;
  }

  private Distribution distribution(Node node) throws SideFileFault {
    if (node == null || SideFileYaml.isNothing(node)) {
      return null;
    }
    Map<String, Node> says = yaml.entries(node, "distribution", Set.of("by", "date"));
    return new Distribution(
        yaml.needed(node, says.get("by"), "by", "by: A. Brown"),
        day(node, says.get("date"), "date"));
  }
}

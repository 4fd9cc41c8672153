package org.plancheck.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancheck.assurance.Role;
import org.plancheck.assurance.SideFile;
import org.plancheck.assurance.SignOffs;
import org.plancheck.language.WordedText;
import org.plancheck.plan.ContentHash;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.result.Assurance.CheckedSignOff;

/**
 * The facts of quality assurance and of sharing (000:132-141). A plan of the home's own, in which
 * nobody outside has a part, has none of them.
 */
final class SharingFacts {

  private static final String PACK = "dumfries-galloway/recipient-";

  /** So many places that changed are named, then how many more. */
  private static final int MOST_NAMED = 2;

  private final PlanWords words;
  private final SideFile side;
  private final People people;
  private final boolean investigation;

  /**
   * Prepares to find them.
   *
   * @param investigation a Large Scale Investigation is a reason for the plan
   */
  SharingFacts(PlanWords words, SideFile side, People people, boolean investigation) {
    this.words = words;
    this.side = side;
    this.people = people;
    this.investigation = investigation;
  }

  /** Of a plan in which the Partnership has a part. */
  List<Subject> all() {
    List<Subject> facts = new ArrayList<>();
    Plan plan = words.plan();
    SignOffs signOffs = new SignOffs(side);
    facts.add(new QualityAssurance(missing(signOffs), signOffs.onePerson(), plan.title()));
    for (CheckedSignOff signed : signOffs.against(ContentHash.of(plan))) {
      facts.add(version(signed, plan.title()));
    }
    facts.add(sharing(plan.title()));
    return facts;
  }

  private static String missing(SignOffs signOffs) {
    return Stream.of(Role.values())
        .filter(role -> role.lead() && signOffs.of(role).isEmpty())
        .map(role -> "the " + role.title())
        .collect(Collectors.joining(" and "));
  }

  private static SignedVersion version(CheckedSignOff signed, Place title) {
    List<String> labels = signed.changed().stream().map(Place::label).distinct().toList();
    int more = labels.size() - MOST_NAMED;
    String where = labels.stream().limit(MOST_NAMED).collect(Collectors.joining("; "));
    if (!signed.valid() && labels.isEmpty()) {
      where = "where, the sign-off does not tell";
    } else if (more > 0) {
      where += ", and " + more + " more";
    }
    return new SignedVersion(
        signed.roleTitle(),
        signed.role(),
        signed.date(),
        !signed.valid(),
        where,
        "sign-off " + signed.role(),
        title);
  }

  private SharingList sharing(Place title) {
    Map<String, String> bodies = new LinkedHashMap<>();
    bodies.put("Improvement Planning Group", "planning-group");
    bodies.put("Oversight Group or its successor", "oversight");
    bodies.put("Commissioning", "commissioning");
    bodies.put("Care Inspectorate", "inspectorate");
    if (investigation) {
      bodies.put("Social Work", "social-work");
      bodies.put("Police", "police");
    }
    boolean recorded = !people.recipients().isEmpty();
    WordedText list = words.english().cues().read(String.join("\n", people.recipients()));
    boolean all = list.has(PACK + "all");
    List<String> missing = new ArrayList<>();
    bodies.forEach(
        (body, names) -> {
          if (!all && !list.has(PACK + names)) {
            missing.add(body);
          }
        });
    return new SharingList(
        List.copyOf(bodies.keySet()), missing, recorded, recorded && missing.isEmpty(), title);
  }
}

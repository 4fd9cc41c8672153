package org.plancheck.assurance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancheck.plan.ContentHash;
import org.plancheck.plan.Place;
import org.plancheck.result.Assurance.CheckedSignOff;

/** The sign-offs of a plan, held against what it says now. Of each role the last one counts. */
public final class SignOffs {

  private final Map<Role, SignOff> latest = new LinkedHashMap<>();

  /** Reads those of a side file. */
  public SignOffs(SideFile side) {
    for (Role role : Role.values()) {
      side.signOffs().stream()
          .filter(signOff -> signOff.role().equals(role.key()))
          .forEach(signOff -> latest.put(role, signOff));
    }
  }

  /** The role's latest sign-off, whether the plan has changed since or not. */
  public Optional<SignOff> of(Role role) {
    return Optional.ofNullable(latest.get(role));
  }

  /** True where what may well be one person has signed in both roles. */
  public boolean onePerson() {
    return latest.size() > 1
        && samePerson(
            latest.get(Role.PARTNERSHIP_LEAD).by(), latest.get(Role.CARE_HOME_TACTICAL_LEAD).by());
  }

  /** True where two names may well be one person's: "A. Brown" and "Brown, Anna". */
  public static boolean samePerson(String one, String other) {
    return PersonName.of(one).mayBe(PersonName.of(other));
  }

  /** Each of them with what has changed since. */
  public List<CheckedSignOff> against(ContentHash now) {
    List<CheckedSignOff> checked = new ArrayList<>();
    latest.forEach(
        (role, signOff) -> {
          boolean valid = signOff.content().equals(now.value());
          checked.add(
              new CheckedSignOff(
                  role.key(),
                  role.title(),
                  signOff.by(),
                  signOff.date(),
                  valid,
                  valid ? List.of() : changed(signOff, now)));
        });
    return checked;
  }

  private static List<Place> changed(SignOff signOff, ContentHash now) {
    if (signOff.cells().isEmpty()) {
      return List.of();
    }
    Map<String, String> then = new LinkedHashMap<>();
    signOff
        .cells()
        .forEach(
            (label, digits) -> {
              String whole = now.cells().getOrDefault(label, "");
              then.put(label, whole.startsWith(digits) ? whole : digits);
            });
    return now.changedSince(then);
  }
}

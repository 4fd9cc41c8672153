package org.plancheck.assurance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four who must take part in a plan with the Partnership (000:76-81). */
public enum Role {
  PARTNERSHIP_LEAD("Partnership Lead", true),
  CARE_HOME_TACTICAL_LEAD("Care Home Tactical Lead", true),
  CARE_HOME_MANAGER("Care Home Manager", false),
  DIRECTOR_OWNER("Care Home Director / Owner", false);

  private final String title;
  private final boolean lead;

  Role(String title, boolean lead) {
    this.title = title;
    this.lead = lead;
  }

  /** The name in side files and on the command line, as "partnership-lead". */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name for people. */
  public String title() {
    return title;
  }

  /** True for the two who must assure the quality of a plan (000:132). */
  public boolean lead() {
    return lead;
  }

  /** The role of these words, whatever their capitals and blanks; empty for words of one's own. */
  public static Optional<Role> of(String words) {
    String key = words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_/-]+", "-");
    return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
  }
}

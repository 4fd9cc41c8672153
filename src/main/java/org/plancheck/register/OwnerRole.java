package org.plancheck.register;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the role that stands beside a person's name: "Home Manager" in "C. Lockhart, Home Manager".
 */
final class OwnerRole {

  private static final Pattern PARTS = Pattern.compile("[,;/()\\[\\]–—]|\\s-\\s|\\s&\\s|\\sand\\s");

  /** The last word of a role, as care homes and Partnerships name them. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)(?:[\\p{L}'’]+ ){0,4}(?:manager|deputy|nurse|lead|director|owner|provider|chef|cook"
              + "|co-?ordinator|senior|carer|practitioner|supervisor|housekeeper|administrator"
              + "|champion|trainer|handyperson|officer|assistant|worker|matron|advis[eo]r|pharmacist"
              + "|therapist|dietitian|dietician|gp|social worker)s?");

  private OwnerRole() {}

  /** The role, or empty where none stands in a part of its own. */
  static Optional<String> beside(String responsible) {
    return Arrays.stream(PARTS.split(responsible, -1))
        .map(String::strip)
        .filter(part -> ROLE.matcher(part).matches())
        .findFirst();
  }
}

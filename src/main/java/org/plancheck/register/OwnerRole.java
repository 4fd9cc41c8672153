package org.plancheck.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the roles and groups that stand in a Responsible cell: "Home Manager" in "C. Lockhart, Home
 * Manager". A part of the cell counts where each of its words is one that roles are made of, so
 * that no name gets through, whatever the report took the cell for.
 */
final class OwnerRole {

  private static final Pattern PARTS =
      Pattern.compile("[,;:/()\\[\\]&+\\n–—]|\\s-\\s|\\s(?:and|with|or)\\s");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** The last word of a role or group, as care homes and Partnerships name them. */
  private static final Set<String> LAST =
      words(
          "administrator administrators advisor adviser advisors advisers assistant assistants"
              + " auditor buddy carer carers caretaker chair champion champions chef chefs cleaner"
              + " cleaners clinician consultant cook cooks coordinator coordinators co-ordinator"
              + " co-ordinators depute deputy deputies dietitian dietician director directors"
              + " domestic domestics driver educator engineer executive facilitator foreman gardener"
              + " gp gps handyman handyperson head heads housekeeper housekeepers inspector"
              + " instructor janitor joiner keyworker keyworkers lead leader leaders leads manager"
              + " managers matron mentor nurse nurses officer officers operative owner owners"
              + " pharmacist physiotherapist plumber podiatrist practitioner practitioners principal"
              + " proprietor provider providers psychologist receptionist representative secretary"
              + " senior seniors sister specialist supervisor supervisors technician therapist"
              + " therapists trainer trainers treasurer volunteers worker workers individual"
              + " all board catering commissioning committee council department departments everyone"
              + " group groups home hr hscp inspectorate kitchen leadership management maintenance"
              + " mdt nhs organisation partnership payroll pharmacy staff surgery team teams training"
              + " charge duty care estates");

  /** What may stand before it. */
  private static final Set<String> BEFORE =
      words(
          "the our of in on for acting activities activity admin ancillary any area bank both"
              + " business centre charge clinical community compliance day day-to-day dementia"
              + " deputising district duty end-of-life external falls finance financial floor general"
              + " governance health hr hospital hospitality house human infection interim internal"
              + " ipc life line link local medication medicines multi-disciplinary multidisciplinary"
              + " named new night nominated nursing nutrition occupational operational operations"
              + " oral oversight person prevention control practice quality qa regional registered"
              + " relevant residential resident residents residents' resources responsible rota"
              + " safeguarding safety service shift skin social speech language support tactical"
              + " theme tissue trained unit units viability wellbeing whole work working each every");

  private OwnerRole() {}

  private static Set<String> words(String words) {
    return Set.of(BLANKS.split(words, -1));
  }

  /**
   * The roles and groups, as they are written, a comma between two; "" where there are none.
   *
   * @param named true where the cell names a person: a single word may then be their surname, as in
   *     "Cook, A."
   */
  static String in(String responsible, boolean named) {
    return Arrays.stream(PARTS.split(responsible, -1))
        .map(part -> BLANKS.matcher(part).replaceAll(" ").strip())
        .filter(part -> isRole(part) && !(named && part.indexOf(' ') < 0))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static boolean isRole(String part) {
    String[] words = BLANKS.split(part.toLowerCase(Locale.ROOT).replace('’', '\''), -1);
    String last = words[words.length - 1];
    return LAST.contains(last)
        && Arrays.stream(words).allMatch(word -> LAST.contains(word) || BEFORE.contains(word));
  }
}

package org.plancheck.assurance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plancheck.result.Assurance.Lapsed;
import org.plancheck.result.Assurance.Waived;
import org.plancheck.result.Finding;
import org.plancheck.result.Severity;

/**
 * The waivers of one check. Each sets aside one finding: that of its rule, at its place, with the
 * words that it was given for. Whatever else is said, there or elsewhere, stays.
 */
public final class Waivers {

  /** Quality assurance itself cannot be set aside (000:132). */
  public static final Set<String> NEVER = Set.of("DG-GOV-02", "DG-GOV-03");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final List<Waiver> all;
  private final List<String> leads;
  private final LocalDate asOf;
  private final FindingKeys keys;
  private final Map<Finding, Waiver> taken = new IdentityHashMap<>();
  private final Map<Waiver, Boolean> used = new IdentityHashMap<>();

  /**
   * Prepares to apply waivers.
   *
   * @param all those of the side file, then those of replies
   * @param asOf the day to judge by
   */
  public Waivers(List<Waiver> all, SideFile side, LocalDate asOf, FindingKeys keys) {
    this.all = List.copyOf(all);
    this.asOf = asOf;
    this.keys = keys;
    this.leads = leads(side);
  }

  /** Who is known as a lead: among those who took part, or by having signed as one. */
  private static List<String> leads(SideFile side) {
    return Stream.concat(
            side.participants().stream()
                .filter(p -> Role.of(p.role()).filter(Role::lead).isPresent())
                .map(Participant::name),
            side.signOffs().stream().map(SignOff::by))
        .filter(name -> !name.isBlank())
        .toList();
  }

  /**
   * Sets aside what may be.
   *
   * @param findings those that are shown now
   * @return true where something was set aside that was not before
   */
  public boolean take(Collection<Finding> findings) {
    int before = taken.size();
    for (Waiver waiver : all) {
      if (used.containsKey(waiver) || expired(waiver) || waiver.why().isBlank()) {
        continue;
      }
      findings.stream()
          .filter(finding -> !taken.containsKey(finding) && means(waiver, finding))
          .filter(finding -> refusal(waiver, finding, leads).isEmpty())
          .findFirst()
          .ifPresent(
              finding -> {
                taken.put(finding, waiver);
                used.put(waiver, true);
              });
    }
    return taken.size() > before;
  }

  /** The findings that are set aside. */
  public Set<Finding> aside() {
    return taken.keySet();
  }

  /** The findings that are set aside, each with who did it, in the order of rules and places. */
  public List<Waived> waived() {
    return taken.entrySet().stream()
        .map(e -> waived(e.getKey(), e.getValue()))
        .sorted(
            java.util.Comparator.comparing((Waived w) -> w.finding().rule())
                .thenComparing(w -> w.finding().place().label())
                .thenComparing(w -> keys.of(w.finding())))
        .toList();
  }

  private static Waived waived(Finding finding, Waiver waiver) {
    return new Waived(finding, waiver.by(), waiver.why(), waiver.until());
  }

  /**
   * The waivers that do not count, each with the reason.
   *
   * @param findings those that are shown in the end
   * @param ran ids of the rules that looked at the plan
   */
  public List<Lapsed> lapsed(Collection<Finding> findings, Collection<String> ran) {
    Map<String, Lapsed> lapsed = new java.util.LinkedHashMap<>();
    for (Waiver waiver : all) {
      boolean twice = taken.keySet().stream().anyMatch(finding -> means(waiver, finding));
      if (!used.containsKey(waiver) && (!twice || expired(waiver))) {
        Lapsed one =
            new Lapsed(
                waiver.rule(),
                waiver.place(),
                waiver.by(),
                waiver.why(),
                waiver.until(),
                because(waiver, findings, ran));
        lapsed.putIfAbsent(one.toString(), one);
      }
    }
    return new ArrayList<>(lapsed.values());
  }

  private String because(Waiver waiver, Collection<Finding> findings, Collection<String> ran) {
    if (waiver.why().isBlank()) {
      return "it gives no reason; write 'ok: ' and the reason";
    }
    if (NEVER.contains(waiver.rule())) {
      return waiver.rule() + " can never be set aside: quality assurance comes before sharing";
    }
    if (expired(waiver)) {
      return "it ran out on " + DAY.format(waiver.until());
    }
    Optional<Finding> meant = findings.stream().filter(f -> means(waiver, f)).findFirst();
    if (meant.isPresent()) {
      return refusal(waiver, meant.get(), leads)
          .orElse("it sets aside one point, and this one comes more often");
    }
    if (!ran.contains(waiver.rule())) {
      return "no rule " + waiver.rule() + " looked at this plan";
    }
    boolean still =
        findings.stream().anyMatch(f -> f.rule().equals(waiver.rule()) && samePlace(waiver, f));
    return still
        ? "the words there are no longer those that it was given for"
        : "the point is no longer made there, or its words have changed";
  }

  private boolean expired(Waiver waiver) {
    return waiver.until().isBefore(asOf);
  }

  /**
   * Why a waiver may not set a finding aside; empty where it may.
   *
   * @param side tells who is a lead
   */
  public static Optional<String> refusal(Waiver waiver, Finding finding, SideFile side) {
    return refusal(waiver, finding, leads(side));
  }

  private static Optional<String> refusal(Waiver waiver, Finding finding, List<String> leads) {
    if (NEVER.contains(finding.rule())) {
      return Optional.of(finding.rule() + " can never be set aside");
    }
    if (finding.severity() != Severity.BLOCKER || isLead(waiver.by(), leads)) {
      return Optional.empty();
    }
    return Optional.of(
        "what has to be put right first can only be set aside by a Partnership Lead or Care Home"
            + " Tactical Lead, and "
            + (waiver.by().isBlank() ? "nobody is named" : waiver.by() + " is not known as one")
            + " (name the leads under 'participants' in the side file)");
  }

  private static boolean isLead(String by, List<String> leads) {
    return !by.isBlank()
        && leads.stream().anyMatch(lead -> PersonName.of(lead).mayBe(PersonName.of(by)));
  }

  /** True where a waiver was given for this very finding. */
  private boolean means(Waiver waiver, Finding finding) {
    if (!waiver.rule().equals(finding.rule())) {
      return false;
    }
    if (!waiver.words().isBlank()) {
      return waiver.words().equals(keys.of(finding));
    }
    String quote = FindingKeys.even(waiver.quote());
    String quoted = finding.place().quote() == null ? "" : finding.place().quote();
    return samePlace(waiver, finding)
        && (quote.equals(FindingKeys.even(quoted))
            || (!quote.isEmpty() && quote.equals(FindingKeys.even(keys.cellAt(finding.place())))));
  }

  private static boolean samePlace(Waiver waiver, Finding finding) {
    return FindingKeys.even(waiver.place()).equals(FindingKeys.even(finding.place().label()));
  }
}

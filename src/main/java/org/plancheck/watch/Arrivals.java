package org.plancheck.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.result.Verdict;
import org.plancheck.versions.EarlierVersion;

/** Every plan that was ever checked, by service, in the order in which they first came. */
final class Arrivals {

  /**
   * A plan that came.
   *
   * @param place among all that came; 0 for the first
   * @param newest result
   */
  private record Arrival(int place, Entry.Done newest) {}

  /**
   * A plan with the date by which it is put in order.
   *
   * @param dated null where only the order of coming counts
   */
  private record Placed(LocalDate dated, Arrival arrival) {
    boolean isBefore(LocalDate day, int place) {
      return dated == null || dated.equals(day) ? place() < place : dated.isBefore(day);
    }

    int place() {
      return arrival.place();
    }
  }

  private static final Comparator<Placed> LAST_FIRST =
      Comparator.comparingInt(Placed::place).reversed();

  private static final Comparator<Placed> NEWEST_FIRST =
      Comparator.comparing(Placed::dated).thenComparing(Placed::place).reversed();

  /** By service, and then by hash of the plan's bytes. */
  private final Map<String, Map<String, Arrival>> services = new HashMap<>();

  private int next;

  /** Takes in a result; what could not be checked is no plan that another could be held against. */
  void add(Entry.Done done) {
    if (done.row().status() != Verdict.Status.COULD_NOT_BE_CHECKED) {
      services
          .computeIfAbsent(EarlierVersion.plain(done.row().service()), any -> new HashMap<>())
          .merge(
              PlanId.plan(done.id()),
              new Arrival(next++, done),
              (first, again) -> new Arrival(first.place(), done));
    }
  }

  /**
   * Plans that may be an earlier version of one, the newest first: of the same service, and dated
   * before it; under the same date, those that came before it. One that gives no date counts as
   * written when it came, so that it has the latest date of those before it; a plan that gives none
   * itself has all before it that came before it.
   *
   * @param plan hash of its bytes
   * @param dated its date of plan, or null
   */
  List<Entry.Done> before(String plan, String service, LocalDate dated) {
    Map<String, Arrival> came = services.getOrDefault(EarlierVersion.plain(service), Map.of());
    int place = came.containsKey(plan) ? came.get(plan).place() : Integer.MAX_VALUE;
    List<Arrival> inOrder = new ArrayList<>(came.values());
    inOrder.sort(Comparator.comparingInt(Arrival::place));
    List<Placed> earlier = new ArrayList<>();
    LocalDate latest = LocalDate.MIN;
    for (Arrival arrival : inOrder) {
      LocalDate own = arrival.newest().row().dated();
      latest = own != null && own.isAfter(latest) ? own : latest;
      LocalDate counts = own == null ? latest : own;
      Placed placed = new Placed(dated == null ? null : counts, arrival);
      if (arrival.place() != place && placed.isBefore(dated, place)) {
        earlier.add(placed);
      }
    }
    earlier.sort(dated == null ? LAST_FIRST : NEWEST_FIRST);
    return earlier.stream().map(placed -> placed.arrival().newest()).toList();
  }
}

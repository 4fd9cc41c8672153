package org.plancheck.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.report.QueueRow;
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

  private static final Comparator<Arrival> NEWEST_FIRST =
      Comparator.comparing(Arrivals::dated).thenComparing(Arrival::place).reversed();

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
   * before it; under the same date, or where one gives none, those that came before it.
   *
   * @param plan hash of its bytes
   * @param dated its date of plan, or null
   */
  List<Entry.Done> before(String plan, String service, LocalDate dated) {
    Map<String, Arrival> came = services.getOrDefault(EarlierVersion.plain(service), Map.of());
    int place = came.containsKey(plan) ? came.get(plan).place() : Integer.MAX_VALUE;
    List<Arrival> earlier = new ArrayList<>();
    came.forEach(
        (hash, arrival) -> {
          if (!hash.equals(plan) && isBefore(arrival, dated, place)) {
            earlier.add(arrival);
          }
        });
    return earlier.stream().sorted(NEWEST_FIRST).map(Arrival::newest).toList();
  }

  private static boolean isBefore(Arrival arrival, LocalDate dated, int place) {
    QueueRow row = arrival.newest().row();
    return row.dated() == null || dated == null || row.dated().equals(dated)
        ? arrival.place() < place
        : row.dated().isBefore(dated);
  }

  private static LocalDate dated(Arrival arrival) {
    LocalDate dated = arrival.newest().row().dated();
    return dated == null ? LocalDate.MIN : dated;
  }
}

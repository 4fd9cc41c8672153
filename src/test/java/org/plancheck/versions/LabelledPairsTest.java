package org.plancheck.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plancheck.result.ActionReading;
import org.plancheck.result.PlanReading;
import org.plancheck.versions.ActionChange.Difference;

@DisplayName("Pairs of plans that a person has labelled")
class LabelledPairsTest {

  private static final Map<Difference, String> KINDS =
      Map.of(
          Difference.RENUMBERED, "renumbered",
          Difference.REWORDED, "reworded",
          Difference.MOVED, "moved",
          Difference.SLIPPED, "slipped",
          Difference.EARLIER, "earlier",
          Difference.STATUS_BACK, "rag-back",
          Difference.STATUS_FORWARD, "rag-forward",
          Difference.OWNER, "owner-changed");

  private static final List<String> WRONG = new ArrayList<>();
  private static final List<String> WRONG_KINDS = new ArrayList<>();
  private static final Map<String, int[]> COUNTS = new TreeMap<>();
  private static int links;
  private static int kinds;

  @BeforeAll
  static void compareAll() throws IOException {
    for (LabelledPair pair : LabelledPair.all()) {
      Comparison comparison =
          new PlanComparer(LabelledPair.ENGLISH).compare(pair.before(), pair.after());
      Map<String, Set<String>> said = said(pair, comparison);
      Map<String, Set<String>> expected = expected(pair.expected());
      for (String link : union(said.keySet(), expected.keySet())) {
        count(pair.name(), link, said.get(link), expected.get(link));
      }
    }
  }

  private static void count(String name, String link, Set<String> said, Set<String> expected) {
    String sort = link.substring(0, link.indexOf(' '));
    int[] count = COUNTS.computeIfAbsent(sort, s -> new int[3]);
    links += expected == null ? 0 : 1;
    if (expected == null) {
      count[2]++;
      WRONG.add(name + ": invented " + link);
    } else if (said == null) {
      count[1]++;
      WRONG.add(name + ": missed " + link);
    } else {
      count[0]++;
      for (String kind : union(said, expected)) {
        kinds++;
        if (!said.contains(kind) || !expected.contains(kind)) {
          WRONG_KINDS.add(
              name + ": " + link + (said.contains(kind) ? " invented " : " missed ") + kind);
        }
      }
    }
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> union = new TreeSet<>(one);
    union.addAll(other);
    return union;
  }

  private static Map<String, Set<String>> said(LabelledPair pair, Comparison comparison) {
    Map<String, Set<String>> said = new HashMap<>();
    for (ActionChange change : comparison.actions()) {
      String old = ids(pair.before(), change.before(), "o");
      String now = ids(pair.after(), change.after(), "n");
      Set<String> kinds = new TreeSet<>();
      switch (change.link()) {
        case CONTINUED -> {
          KINDS.forEach(
              (difference, kind) -> {
                if (change.is(difference)) {
                  kinds.add(kind);
                }
              });
          if (kinds.isEmpty()) {
            kinds.add("same");
          }
          said.put("pair " + old + " " + now, kinds);
        }
        case SPLIT -> said.put("split " + old + " " + now, kinds);
        case MERGED -> said.put("merged " + old + " " + now, kinds);
        case ADDED -> said.put("added " + now, kinds);
        default -> said.put("vanished " + old, kinds);
      }
    }
    return said;
  }

  private static String ids(PlanReading plan, List<ActionReading> actions, String letter) {
    return String.join(
        "+", actions.stream().map(a -> letter + (1 + plan.actions().indexOf(a))).toList());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Set<String>> expected(Map<String, Object> yaml) {
    Map<String, Set<String>> expected = new HashMap<>();
    for (List<String> pair : (List<List<String>>) yaml.get("pairs")) {
      expected.put(
          "pair " + pair.get(0) + " " + pair.get(1), new TreeSet<>(pair.subList(2, pair.size())));
    }
    for (Map<String, Object> split : (List<Map<String, Object>>) yaml.get("split")) {
      String parts = String.join("+", (List<String>) split.get("into"));
      expected.put("split " + split.get("from") + " " + parts, Set.of());
    }
    for (Map<String, Object> merged : (List<Map<String, Object>>) yaml.get("merged")) {
      String parts = String.join("+", (List<String>) merged.get("from"));
      expected.put("merged " + parts + " " + merged.get("into"), Set.of());
    }
    ((List<String>) yaml.get("vanished")).forEach(o -> expected.put("vanished " + o, Set.of()));
    ((List<String>) yaml.get("added")).forEach(n -> expected.put("added " + n, Set.of()));
    return expected;
  }

  private static long right() {
    return COUNTS.values().stream().mapToInt(count -> count[0]).sum();
  }

  @Test
  void areMatchedAsAPersonDoes() {
    assertThat((double) right() / links)
        .as(right() + " of " + links + " links right; " + String.join("\n", WRONG))
        .isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void loseNoVanishedActionAndInventNone() {
    assertThat(WRONG).noneMatch(wrong -> wrong.contains("vanished"));
  }

  @Test
  void differInWhatAPersonSees() {
    assertThat(1 - (double) WRONG_KINDS.size() / kinds)
        .as(WRONG_KINDS.size() + " of " + kinds + " wrong; " + String.join("\n", WRONG_KINDS))
        .isGreaterThanOrEqualTo(0.99);
  }
}

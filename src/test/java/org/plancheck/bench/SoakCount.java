package org.plancheck.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plancheck.format.PlanFile;
import org.plancheck.format.WholeFile;
import org.plancheck.register.CheckedPlan;
import org.plancheck.register.Register;
import org.plancheck.register.RegisterFault;

/** Counts what became of the plans of a run. */
final class SoakCount {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path inbox;
  private final Path outbox;
  private final Map<String, String> dropped;
  private final Set<String> reported = new HashSet<>();
  private int partial;
  private int unchecked;
  private int half;

  private SoakCount(Path inbox, Path outbox, Map<String, String> dropped) {
    this.inbox = inbox;
    this.outbox = outbox;
    this.dropped = dropped;
  }

  /**
   * Counts, and says what it counted.
   *
   * @param dropped SHA-256 by name of what was dropped
   * @param temporary the folder for temporary files, in which nothing is to be left
   * @return true where nothing is amiss
   */
  static boolean print(Path inbox, Path outbox, Map<String, String> dropped, Path temporary)
      throws IOException {
    SoakCount count = new SoakCount(inbox, outbox, dropped);
    for (Path file : files(outbox)) {
      count.look(file);
    }
    int lost = count.lost();
    int changed = count.changed();
    int twice = count.doneTwice();
    Rows rows = rows(outbox);
    int left = files(temporary).size();
    boolean queue = Files.readString(outbox.resolve("queue.html")).strip().endsWith("</html>");
    System.out.printf(
        "%d plans under %d names: %d lost, %d verdicts from a partial copy, %d reported as not"
            + " checkable, %d half-written outputs, %d done twice, %d doubled register rows, %d missing, %d too many,"
            + " %d originals changed, %d temporary files left, queue %s%n",
        new HashSet<>(dropped.values()).size(),
        dropped.size(),
        lost,
        count.partial,
        count.unchecked,
        count.half,
        twice,
        rows.doubled(),
        rows.missing(),
        rows.strange(),
        changed,
        left,
        queue ? "whole" : "NOT WHOLE");
    int amiss = lost + count.partial + count.unchecked + count.half + twice + changed + left;
    return amiss + rows.doubled() + rows.missing() + rows.strange() == 0 && queue;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private void look(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(".new") || file.toString().contains("staging")) {
      half++;
    } else if (name.endsWith(".feedback.json")) {
      report(file);
    } else if (name.endsWith(".feedback.docx") && !WholeFile.isWhole(Files.readAllBytes(file))) {
      half++;
    } else if (name.endsWith(".html") && !Files.readString(file).strip().endsWith("</html>")) {
      half++;
    }
  }

  private void report(Path file) {
    try {
      JsonNode report = JSON.readTree(file.toFile());
      String sha256 = report.path("file").path("sha256").asText();
      boolean checked =
          !report.path("verdict").path("status").asText().equals("could-not-be-checked");
      if (!dropped.containsValue(sha256)) {
        partial += checked ? 1 : 0;
        unchecked += checked ? 0 : 1;
      } else {
        unchecked += checked ? 0 : 1;
        reported.add(sha256);
      }
    } catch (IOException e) {
      half++;
    }
  }

  private int lost() throws IOException {
    String queue = Files.readString(outbox.resolve("queue.html"));
    int lost = 0;
    for (Map.Entry<String, String> plan : dropped.entrySet()) {
      lost += reported.contains(plan.getValue()) && queue.contains(plan.getKey()) ? 0 : 1;
    }
    return lost;
  }

  private int changed() throws IOException {
    int changed = 0;
    for (Map.Entry<String, String> plan : dropped.entrySet()) {
      byte[] now = Files.readAllBytes(inbox.resolve(plan.getKey()));
      changed += new PlanFile("", now).sha256().equals(plan.getValue()) ? 0 : 1;
    }
    return changed;
  }

  /** The journal's lines of what was done, of which there is to be one for each plan. */
  private int doneTwice() throws IOException {
    return (int) done(outbox).values().stream().filter(times -> times > 1).count();
  }

  /** How often each result was done, by its id. */
  private static Map<String, Integer> done(Path outbox) throws IOException {
    Map<String, Integer> done = new HashMap<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(outbox.resolve(".plancheck/journal")));
    for (String line : lines) {
      if (line.contains("\"step\":\"done\"")) {
        done.merge(JSON.readTree(line.substring(9)).path("id").asText(), 1, Integer::sum);
      }
    }
    return done;
  }

  /**
   * The rows of the register, held against what was done.
   *
   * @param doubled rows of the same bytes by the same rules
   * @param missing results without a row
   * @param strange rows of nothing that was done
   */
  private record Rows(int doubled, int missing, int strange) {}

  private static Rows rows(Path outbox) throws IOException {
    try {
      Set<String> done = done(outbox).keySet();
      Set<String> ids = new HashSet<>();
      Set<String> checked = new HashSet<>();
      int doubled = 0;
      for (CheckedPlan row : Register.open(WatchProcess.register(outbox).toString()).checks()) {
        ids.add(row.id());
        doubled += checked.add(row.sha256() + " " + row.rules()) ? 0 : 1;
      }
      Set<String> strange = new HashSet<>(ids);
      strange.removeAll(done);
      Set<String> missing = new HashSet<>(done);
      missing.removeAll(ids);
      return new Rows(doubled, missing.size(), strange.size());
    } catch (RegisterFault e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}

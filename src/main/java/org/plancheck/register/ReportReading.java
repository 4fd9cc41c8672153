package org.plancheck.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.plancheck.register.CheckedPlan.Counts;
import org.plancheck.register.CheckedPlan.OpenAction;
import org.plancheck.register.CheckedPlan.SignOff;
import org.plancheck.register.CheckedPlan.Waiver;

/** Reads the report for programs into what the register keeps of it. */
final class ReportReading {

  /** In characters; the roles of a Responsible cell are shorter. */
  private static final int OWNER_LENGTH = 60;

  /** What a sentence of ours quotes; an apostrophe within a word begins and ends nothing. */
  private static final Pattern QUOTED =
      Pattern.compile("(?s)(?<![\\p{L}\\p{N}])['‘\"“].{1,1000}?['’\"”](?![\\p{L}\\p{N}])");

  private static final ObjectMapper JSON = new ObjectMapper().setNodeFactory(new Texts());

  /** Texts as they come in: without U+0000, which PostgreSQL keeps in none. */
  private static final class Texts extends JsonNodeFactory {
    private static final long serialVersionUID = 1L;

    @Override
    public TextNode textNode(String text) {
      return super.textNode(text == null ? null : text.replace("\0", ""));
    }
  }

  private final JsonNode report;

  private ReportReading(JsonNode report) {
    this.report = report;
  }

  /**
   * Reads a report.
   *
   * @throws IOException where these bytes are no report on a plan
   */
  static ReportReading of(byte[] json) throws IOException {
    try {
      JsonNode report = JSON.readTree(json);
      boolean whole = report.path("asOf").isTextual() && report.path("verdict").isObject();
      if (!whole || !"plancheck-report/1".equals(report.path("schema").asText())) {
        throw new IOException("This is no report on a plan in the form plancheck-report/1.");
      }
      return new ReportReading(report);
    } catch (JsonProcessingException e) {
      throw new IOException("This report on a plan is damaged.", e);
    }
  }

  /** True where a plan was found in the file. */
  boolean hasPlan() {
    return report.path("plan").isObject();
  }

  /** The service as the plan names it, or the file where it names none. */
  String service() {
    return ServiceKey.telling(text(report.path("plan").path("header"), "serviceName"), file());
  }

  private String file() {
    return report.path("file").path("name").asText();
  }

  /**
   * What the register keeps of it.
   *
   * @param id of the check
   * @param at when it was made
   * @param version id of the plan that this is a version of, or null
   * @throws IOException where a day in it is none
   */
  CheckedPlan checkedPlan(String id, Instant at, String version) throws IOException {
    return read(() -> checked(id, at, version));
  }

  private CheckedPlan checked(String id, Instant at, String version) {
    JsonNode plan = report.path("plan");
    JsonNode header = plan.path("header");
    String content = content();
    return new CheckedPlan(
        id,
        version,
        service(),
        file(),
        report.path("file").path("sha256").asText(),
        content,
        report.path("tool").path("ruleSet").asText(),
        day(report.path("asOf")),
        at,
        day(header.path("dateOfPlan").path("date")),
        day(header.path("dateForReview").path("date")),
        report.path("verdict").path("status").asText(),
        number(report.path("scores").path("overall")),
        counts(),
        problem(),
        open(plan),
        signOffs(content),
        waivers(content),
        ReportPoints.of(report));
  }

  private static String text(JsonNode header, String field) {
    return header.path(field).path("text").asText("").strip().replaceAll("\\s+", " ");
  }

  private static String text(JsonNode value) {
    return value.isTextual() ? value.asText() : null;
  }

  private static LocalDate day(JsonNode value) {
    return value.isTextual() ? LocalDate.parse(value.asText()) : null;
  }

  private static Integer number(JsonNode value) {
    return value.isNumber() ? value.asInt() : null;
  }

  private Counts counts() {
    Map<String, Integer> found = new HashMap<>();
    for (JsonNode finding : report.path("findings")) {
      found.merge(finding.path("severity").asText(), 1, Integer::sum);
    }
    return new Counts(
        found.getOrDefault("blocker", 0),
        found.getOrDefault("major", 0),
        found.getOrDefault("minor", 0),
        found.getOrDefault("advice", 0),
        report.path("waived").size());
  }

  private String problem() {
    JsonNode first = report.path("problems").path(0);
    String message = text(first.path("message"));
    return message == null ? null : QUOTED.matcher(message).replaceAll("'…'");
  }

  private static List<OpenAction> open(JsonNode plan) {
    List<OpenAction> open = new ArrayList<>();
    for (JsonNode theme : plan.path("themes")) {
      for (JsonNode action : theme.path("actions")) {
        boolean done =
            action.path("rag").path("status").asText().equals("green")
                || action.path("timescale").path("kind").asText().equals("done");
        if (!done) {
          open.add(
              new OpenAction(
                  ReportLabels.number(action.path("number")),
                  owner(action),
                  day(action.path("timescale").path("to"))));
        }
      }
    }
    return open;
  }

  /** Roles and groups that are known as such stand in the register, other words do not. */
  private static String owner(JsonNode action) {
    boolean named = action.path("owner").asText().equals("named");
    String roles = OwnerRole.in(action.path("responsible").asText(""), named);
    if (!roles.isEmpty()) {
      return roles.substring(0, Math.min(roles.length(), OWNER_LENGTH));
    }
    return switch (action.path("owner").asText()) {
      case "named" -> "a named person";
      case "none" -> "nobody named";
      case "group" -> "a group";
      case "outside" -> "an outside body";
      default -> "a person";
    };
  }

  /** The sign-offs that stand for what the plan says now. */
  List<SignOff> signOffs() throws IOException {
    return read(() -> signOffs(content()));
  }

  /** What was set aside. */
  List<Waiver> waivers() throws IOException {
    return read(() -> waivers(content()));
  }

  private static <T> T read(Supplier<T> what) throws IOException {
    try {
      return what.get();
    } catch (DateTimeParseException e) {
      throw new IOException("This report on a plan is damaged.", e);
    }
  }

  private String content() {
    return text(report.path("plan").path("contentHash"));
  }

  private List<Waiver> waivers(String content) {
    List<Waiver> waivers = new ArrayList<>();
    ReportLabels labels = ReportLabels.of(report);
    Map<String, Integer> times = new HashMap<>();
    for (JsonNode finding : report.path("waived")) {
      String rule = finding.path("rule").asText();
      String place = labels.kept(finding.path("place"));
      JsonNode waiver = finding.path("waiver");
      LocalDate until = day(waiver.path("until"));
      if (content != null && until != null) {
        int number = times.merge(rule + "\n" + place, 1, Integer::sum);
        String by = waiver.path("by").asText();
        String why = waiver.path("why").asText();
        waivers.add(new Waiver(content, rule, place, number, why, by, until));
      }
    }
    return waivers;
  }

  private List<SignOff> signOffs(String content) {
    List<SignOff> signOffs = new ArrayList<>();
    for (JsonNode signOff : report.path("signOffs")) {
      LocalDate on = day(signOff.path("date"));
      if (signOff.path("valid").asBoolean() && content != null && on != null) {
        String role = signOff.path("role").asText();
        signOffs.add(new SignOff(content, role, signOff.path("by").asText(), on));
      }
    }
    return signOffs;
  }
}

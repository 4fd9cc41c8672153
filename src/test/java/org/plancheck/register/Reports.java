package org.plancheck.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** Reports for programs, as small as the register needs them. */
final class Reports {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode report = JSON.createObjectNode();
  private final ArrayNode actions;

  /** A report on a plan of this service. */
  Reports(String service, String dateOfPlan) {
    report.put("schema", "plancheck-report/1").put("asOf", "2026-11-22");
    report.putObject("tool").put("ruleSet", "beef");
    report
        .putObject("file")
        .put("name", "plan.docx")
        .put("format", "docx")
        .put("sha256", "0".repeat(64));
    report.putObject("verdict").put("status", "ready-with-comments");
    report.putObject("scores").put("overall", 88);
    ObjectNode plan = report.putObject("plan");
    plan.put("contentHash", "c0ffee");
    ObjectNode header = plan.putObject("header");
    header.putObject("serviceName").put("text", service);
    header.putObject("dateOfPlan").put("text", "").put("date", dateOfPlan);
    header.putObject("dateForReview").put("text", "").put("date", "2026-12-10");
    actions = plan.putArray("themes").addObject().putArray("actions");
    report.putArray("findings").addObject().put("severity", "major");
  }

  static Reports of(String service, String dateOfPlan) {
    return new Reports(service, dateOfPlan);
  }

  /** With one action more. */
  Reports action(String responsible, String owner, String due, String rag) {
    ObjectNode action = actions.addObject();
    action.put("number", "1." + actions.size()).put("responsible", responsible).put("owner", owner);
    action.putObject("timescale").put("kind", "date").put("to", due);
    action.putObject("rag").put("status", rag);
    String number = action.get("number").asText();
    action.put("text", "Action " + number);
    action.putObject("place").put("label", "Theme 1, action " + number).put("row", actions.size());
    return this;
  }

  /** With an action of these words that somebody is to do some day. */
  Reports action(String text) {
    action("Cook", "role", null, "amber");
    ((ObjectNode) actions.get(actions.size() - 1)).put("text", text);
    return this;
  }

  /** With nothing found. */
  Reports withoutFindings() {
    report.putArray("findings");
    return this;
  }

  /** With a finding of this rule at a cell of an action, which is told by its number. */
  Reports finding(String rule, String severity, int action) {
    return finding(report.withArray("findings").addObject(), rule, severity, action);
  }

  /** With such a finding set aside. */
  Reports waived(String rule, String severity, int action, String why, String until) {
    ObjectNode finding = report.withArray("waived").addObject();
    finding.putObject("waiver").put("by", "J. Smith").put("why", why).put("until", until);
    return finding(finding, rule, severity, action);
  }

  private Reports finding(ObjectNode finding, String rule, String severity, int action) {
    finding.put("rule", rule).put("severity", severity);
    finding
        .putObject("place")
        .put("label", "Theme 1, action 1." + action + ", Timescale")
        .put("field", "timescale")
        .put("row", action);
    return this;
  }

  /** From a file of this name. */
  Reports file(String name) {
    ((ObjectNode) report.get("file")).put("name", name);
    return this;
  }

  /** From a file of other bytes. */
  Reports sha256(String hash) {
    ((ObjectNode) report.get("file")).put("sha256", hash);
    return this;
  }

  Reports content(String hash) {
    ((ObjectNode) report.get("plan")).put("contentHash", hash);
    return this;
  }

  Reports rules(String hash) {
    report.putObject("tool").put("ruleSet", hash);
    return this;
  }

  /** Without a field that every report has. */
  Reports without(String field) {
    report.remove(field);
    return this;
  }

  Reports score(Integer score) {
    report.putObject("scores").put("overall", score);
    return this;
  }

  Reports signOff(String role, String by, boolean valid) {
    return signOff(role, by, "2026-11-13", valid);
  }

  Reports signOff(String role, String by, String date, boolean valid) {
    report
        .putArray("signOffs")
        .addObject()
        .put("role", role)
        .put("by", by)
        .put("date", date)
        .put("valid", valid);
    return this;
  }

  /** Which could not be checked whole. */
  Reports problem(String message) {
    report.putArray("problems").addObject().put("code", "x").put("message", message);
    return this;
  }

  /** A file in which no plan was found. */
  Reports withoutPlan() {
    report.putNull("plan").putNull("scores");
    report.putObject("verdict").put("status", "could-not-be-checked");
    report.putArray("problems").addObject().put("code", "x").put("message", "No plan was found.");
    return this;
  }

  byte[] bytes() {
    return report.toString().getBytes(StandardCharsets.UTF_8);
  }
}

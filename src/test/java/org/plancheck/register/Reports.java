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
    header.putObject("serviceType").put("text", "Care home for older people");
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
    return this;
  }

  Reports score(Integer score) {
    report.putObject("scores").put("overall", score);
    return this;
  }

  Reports signOff(String role, String by, boolean valid) {
    report
        .putArray("signOffs")
        .addObject()
        .put("role", role)
        .put("by", by)
        .put("date", "2026-11-13")
        .put("valid", valid);
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

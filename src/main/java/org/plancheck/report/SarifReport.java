package org.plancheck.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.plancheck.plan.Place;
import org.plancheck.result.Assurance;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Finding;
import org.plancheck.result.Letter;
import org.plancheck.result.Outcome;
import org.plancheck.result.Problem;
import org.plancheck.result.RuleInfo;
import org.plancheck.result.RuleResult;
import org.plancheck.result.Severity;
import org.plancheck.result.Verdict;

/**
 * The findings for tools that gather results of many checkers: SARIF 2.1.0 (OASIS, 2020), one run a
 * plan.
 *
 * <p>An office document has neither lines nor byte offsets that a reader could follow, so places
 * are logical locations with the same labels as everywhere; there are no regions. The author's
 * words stand in the properties of a result.
 */
public final class SarifReport {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** What would be taken for a link in a message (3.11.6): "[words](target)". */
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{0,200})](?=\\()");

  /** The report as a file: UTF-8, indented, with a line feed at the end. */
  public byte[] write(CheckReport report) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    driver(run.putObject("tool").putObject("driver"), report);
    invocation(run.putArray("invocations").addObject(), report);
    artifact(run.putArray("artifacts").addObject(), report);
    ArrayNode results = run.putArray("results");
    List<RuleResult> rules = report.rules();
    for (int i = 0; i < rules.size(); i++) {
      for (Finding finding : rules.get(i).findings()) {
        result(results.addObject(), finding, i, report.file().name());
      }
    }
    suppressed(results, report);
    run.put("columnKind", "utf16CodeUnits").put("language", "en-GB");
    properties(run.putObject("properties"), report);
    return JsonText.file(root);
  }

  private static void driver(ObjectNode driver, CheckReport report) {
    driver.put("name", "Plancheck").put("version", report.tool().version());
    ArrayNode rules = driver.putArray("rules");
    report.rules().forEach(result -> rule(rules.addObject(), result.rule()));
    driver.putObject("properties").put("ruleSet", report.tool().ruleSet());
  }

  private static void rule(ObjectNode node, RuleInfo rule) {
    node.put("id", rule.id());
    text(node, "shortDescription", rule.title());
    if (!rule.why().isBlank()) {
      text(node, "fullDescription", rule.why());
    }
    String guidance = Wording.guidance(rule.source());
    String help = guidance.isEmpty() ? rule.advice() : rule.advice() + "\nFrom the " + guidance;
    if (!help.isBlank()) {
      text(node, "help", help.strip());
    }
    node.putObject("defaultConfiguration")
        .put("level", rule.review() ? "none" : level(rule.severity()));
    ObjectNode properties = node.putObject("properties");
    ArrayNode tags = properties.putArray("tags");
    tags.add(rule.pack());
    rule.smart().stream().sorted().map(Letter::key).forEach(tags::add);
    properties
        .put("pack", rule.pack())
        .put("severity", rule.severity().key())
        .put("section", rule.section().letter())
        .put("weight", rule.weight())
        .put("source", rule.source());
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case BLOCKER, MAJOR -> "error";
      case MINOR -> "warning";
      case ADVICE -> "note";
    };
  }

  /** Says whether silence may be taken for a pass, and if not, why not. */
  private static void invocation(ObjectNode node, CheckReport report) {
    boolean failed = report.verdict().status() == Verdict.Status.COULD_NOT_BE_CHECKED;
    boolean broke = report.rules().stream().anyMatch(r -> r.outcome() == Outcome.ERROR);
    node.put("executionSuccessful", !failed && !broke);
    ArrayNode notes = node.putArray("toolExecutionNotifications");
    for (Problem problem : report.problems()) {
      notification(notes, problem.code(), problem.message(), failed ? "error" : "warning");
    }
    List<RuleResult> rules = report.rules();
    for (int i = 0; i < rules.size(); i++) {
      RuleResult rule = rules.get(i);
      if (rule.outcome() == Outcome.ERROR) {
        String id = rule.rule().id();
        notification(notes, "rule-error", "The rule " + id + " could not finish.", "error")
            .putObject("associatedRule")
            .put("id", id)
            .put("index", i);
      }
    }
    report
        .understood()
        .ifPresent(
            reading ->
                reading
                    .plan()
                    .leftOut()
                    .forEach(
                        part -> notification(notes, "left-out", "Not read: " + part, "warning")));
  }

  private static ObjectNode notification(ArrayNode notes, String code, String words, String level) {
    ObjectNode note = notes.addObject();
    note.putObject("descriptor").put("id", code);
    text(note, "message", words);
    return note.put("level", level);
  }

  private static void artifact(ObjectNode node, CheckReport report) {
    node.putObject("location").put("uri", RelativeUri.of(report.file().name()));
    node.putArray("roles").add("analysisTarget");
    node.putObject("hashes").put("sha-256", report.file().sha256());
  }

  private static void result(ObjectNode node, Finding finding, int rule, String file) {
    boolean review = finding.outcome() == Outcome.NEEDS_REVIEW;
    node.put("ruleId", finding.rule()).put("ruleIndex", rule);
    // Whatever is no failure has the level "none" (3.27.10).
    node.put("kind", review ? "review" : "fail");
    node.put("level", review ? "none" : level(finding.severity()));
    text(node, "message", finding.message());
    Place place = finding.place();
    ObjectNode location = node.putArray("locations").addObject();
    location
        .putObject("physicalLocation")
        .putObject("artifactLocation")
        .put("uri", RelativeUri.of(file))
        .put("index", 0);
    location.putArray("logicalLocations").addObject().put("fullyQualifiedName", place.label());
    node.putObject("partialFingerprints").put("rulePlaceWords/v1", fingerprint(finding));
    ObjectNode properties = node.putObject("properties");
    properties
        .put("severity", finding.severity().key())
        .put("advice", finding.advice())
        .put("source", finding.source());
    JsonPlan.place(properties.putObject("place"), place);
  }

  /** What people set aside stays among the results, marked as such (3.27.23). */
  private static void suppressed(ArrayNode results, CheckReport report) {
    List<String> ids = report.rules().stream().map(rule -> rule.rule().id()).toList();
    for (Assurance.Waived waived : report.assurance().waived()) {
      ObjectNode node = results.addObject();
      Finding finding = waived.finding();
      result(node, finding, ids.indexOf(finding.rule()), report.file().name());
      String until = ", until " + waived.until() + (waived.by().isEmpty() ? "" : ", ");
      node.putArray("suppressions")
          .addObject()
          .put("kind", "external")
          .put("status", "accepted")
          .put("justification", waived.why() + until + waived.by());
    }
  }

  private static void properties(ObjectNode node, CheckReport report) {
    Verdict verdict = report.verdict();
    node.put("verdict", verdict.status().key()).put("phase", verdict.phase().key());
    JsonReport.strings(node.putArray("reasons"), verdict.reasons());
    node.put("score", report.scores() == null ? null : report.scores().overall());
    node.put("asOf", report.asOf().toString());
  }

  /** A message: braces and links in it are a stranger's words, not ours (3.11.5 and 3.11.6). */
  private static void text(ObjectNode parent, String key, String words) {
    String plain = words.replace("{", "{{").replace("}", "}}");
    parent.putObject(key).put("text", LINK.matcher(plain).replaceAll("\\\\[$1\\\\]"));
  }

  /** The same for the same point in a later version of the plan, wherever it moves in the file. */
  private static String fingerprint(Finding finding) {
    String words = finding.place().quote() == null ? "" : finding.place().quote();
    String point = finding.rule() + '\n' + finding.place().label() + '\n' + words;
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(point.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}

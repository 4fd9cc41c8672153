package org.plancheck.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Finding;
import org.plancheck.result.LedgerLine;
import org.plancheck.result.PackInfo;
import org.plancheck.result.Problem;
import org.plancheck.result.RuleInfo;
import org.plancheck.result.RuleResult;
import org.plancheck.result.Scores;
import org.plancheck.result.Section;
import org.plancheck.result.Verdict;

/**
 * The report for other programs, as {@code report.schema.json} beside this class publishes it. The
 * same report gives the same bytes.
 */
public final class JsonReport {

  /**
   * The report for a file of its own: UTF-8, indented by two blanks, with a line feed at the end.
   */
  public byte[] write(CheckReport report) {
    return JsonText.file(tree(report));
  }

  /** The report on one line, without a line feed at the end: for several plans in one stream. */
  public String line(CheckReport report) {
    return JsonText.line(tree(report));
  }

  private static JsonNode tree(CheckReport report) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "plancheck-report/1");
    root.putObject("tool")
        .put("name", "plancheck")
        .put("version", report.tool().version())
        .put("ruleSet", report.tool().ruleSet());
    root.putObject("file")
        .put("name", report.file().name())
        .put("format", report.file().format())
        .put("sha256", report.file().sha256());
    root.put("asOf", report.asOf().toString());
    strings(root.putArray("packs"), report.packs().stream().map(PackInfo::id).toList());
    packs(root.putArray("packDetails"), report.packs());
    strings(root.putArray("settings"), report.settings());
    verdict(root.putObject("verdict"), report.verdict());
    if (report.scores() == null) {
      root.putNull("scores");
    } else {
      scores(root.putObject("scores"), report.scores());
      if (!report.assurance().waived().isEmpty()) {
        ((ObjectNode) root.get("scores"))
            .put("withoutWaivers", report.assurance().scoreWithoutWaivers());
      }
    }
    strings(root.putArray("strengths"), report.strengths());
    problems(root.putArray("problems"), report.problems());
    ArrayNode findings = root.putArray("findings");
    List<Finding> all = report.findings();
    for (int i = 0; i < all.size(); i++) {
      ObjectNode node = findings.addObject();
      finding(node, all.get(i));
      if (i < report.assurance().keys().size()) {
        node.put("key", report.assurance().keys().get(i));
      }
      if (report.since() != null) {
        node.put("change", report.since().isNew(all.get(i)) ? "new" : "open");
      }
    }
    if (report.since() != null) {
      ArrayNode putRight = root.putArray("putRight");
      report.since().putRight().forEach(finding -> finding(putRight.addObject(), finding));
    }
    JsonAssurance.write(root, report.assurance());
    ArrayNode rules = root.putArray("rules");
    report.rules().forEach(rule -> rule(rules.addObject(), rule));
    if (report.reading() == null) {
      root.putNull("plan");
    } else {
      new JsonPlan(report.reading(), report.scores()).write(root.putObject("plan"));
    }
    return root;
  }

  private static void packs(ArrayNode array, List<PackInfo> packs) {
    packs.forEach(
        pack ->
            array
                .addObject()
                .put("id", pack.id())
                .put("title", pack.title())
                .put("source", pack.source()));
  }

  private static void verdict(ObjectNode node, Verdict verdict) {
    node.put("status", verdict.status().key()).put("phase", verdict.phase().key());
    strings(node.putArray("reasons"), verdict.reasons());
  }

  private static void scores(ObjectNode node, Scores scores) {
    node.put("overall", scores.overall()).put("words", scores.words());
    ObjectNode sections = node.putObject("sections");
    for (Section section : Section.values()) {
      if (section.scored()) {
        Double score = scores.sections().get(section);
        sections.put(section.letter(), score == null ? null : decimal(score));
      }
    }
    ArrayNode unknown = node.putArray("unknown");
    scores.unknown().stream().sorted().forEach(section -> unknown.add(section.letter()));
    ArrayNode notJudged = node.putArray("notJudged");
    scores.notJudged().stream().sorted().forEach(letter -> notJudged.add(letter.key()));
    ArrayNode ledger = node.putArray("ledger");
    for (LedgerLine line : scores.ledger()) {
      ObjectNode entry = ledger.addObject().put("section", line.section().letter());
      entry.put("rule", line.rule());
      if (line.place() != null) {
        JsonPlan.place(entry.putObject("place"), line.place());
      }
      entry.put("points", decimal(line.points())).put("why", line.why());
    }
  }

  /** At most four decimals, and none that say nothing. */
  static BigDecimal decimal(double number) {
    return Wording.plain(BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_UP));
  }

  private static void problems(ArrayNode array, List<Problem> problems) {
    problems.forEach(
        problem -> array.addObject().put("code", problem.code()).put("message", problem.message()));
  }

  static void finding(ObjectNode node, Finding finding) {
    node.put("rule", finding.rule())
        .put("severity", finding.severity().key())
        .put("outcome", finding.outcome().key())
        .put("title", finding.title())
        .put("message", finding.message())
        .put("advice", finding.advice())
        .put("source", finding.source());
    JsonPlan.place(node.putObject("place"), finding.place());
  }

  private static void rule(ObjectNode node, RuleResult result) {
    RuleInfo rule = result.rule();
    node.put("id", rule.id())
        .put("title", rule.title())
        .put("pack", rule.pack())
        .put("section", rule.section().letter())
        .put("severity", rule.severity().key())
        .put("weight", rule.weight())
        .put("outcome", result.outcome().key())
        .put("looked", result.looked())
        .put("found", result.findings().size())
        .put("silenced", result.silenced())
        .put("source", rule.source());
  }

  static void strings(ArrayNode array, List<String> strings) {
    strings.forEach(array::add);
  }
}

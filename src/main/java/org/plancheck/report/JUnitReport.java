package org.plancheck.report;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Finding;
import org.plancheck.result.Outcome;
import org.plancheck.result.Problem;
import org.plancheck.result.RuleResult;
import org.plancheck.result.Severity;
import org.plancheck.result.Verdict;

/**
 * The outcome of every rule for build servers, which know tests: JUnit XML, a suite a plan and a
 * case a rule. What a rule asks for is a failure, advice and "please look" are output, a rule that
 * broke is an error. The first case asks whether the plan could be checked at all.
 */
public final class JUnitReport {

  /** Writes XML and reads none. */
  private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

  /** The report as a file in UTF-8. */
  public byte[] write(CheckReport report) {
    StringWriter text = new StringWriter();
    try {
      new Writing(report, XML.createXMLStreamWriter(text)).document();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A report could not be written as JUnit XML.", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static final class Writing {
    private final CheckReport report;
    private final XMLStreamWriter xml;
    private final boolean checked;

    Writing(CheckReport report, XMLStreamWriter xml) {
      this.report = report;
      this.xml = xml;
      this.checked = report.verdict().status() != Verdict.Status.COULD_NOT_BE_CHECKED;
    }

    void document() throws XMLStreamException {
      xml.writeStartDocument("UTF-8", "1.0");
      start(0, "testsuites", "name", "Plancheck feedback");
      counts();
      start(1, "testsuite", "name", report.file().name());
      counts();
      xml.writeAttribute("time", "0");
      xml.writeAttribute("timestamp", report.asOf() + "T00:00:00");
      properties();
      wholeCheck();
      for (RuleResult rule : report.rules()) {
        rule(rule);
      }
      end(1);
      end(0);
      xml.writeEndDocument();
      xml.writeCharacters("\n");
      xml.flush();
    }

    private void counts() throws XMLStreamException {
      List<RuleResult> rules = report.rules();
      count("tests", rules.size() + 1L);
      count(
          "failures",
          rules.stream().filter(rule -> !broken(rule) && !asked(rule).isEmpty()).count());
      count("errors", rules.stream().filter(Writing::broken).count() + (checked ? 0 : 1));
      count("skipped", rules.stream().filter(Writing::skipped).count());
    }

    private void count(String name, long number) throws XMLStreamException {
      xml.writeAttribute(name, Long.toString(number));
    }

    private void properties() throws XMLStreamException {
      start(2, "properties");
      property("verdict", report.verdict().status().key());
      Integer score = report.scores() == null ? null : report.scores().overall();
      property("score", score == null ? "-" : score.toString());
      property("phase", report.verdict().phase().key());
      property("asOf", report.asOf().toString());
      property("version", report.tool().version());
      property("ruleSet", report.tool().ruleSet());
      property("sha256", report.file().sha256());
      Vouched vouched = new Vouched(report);
      List<String> aside = new ArrayList<>();
      vouched.waived().forEach(line -> aside.add("Set aside: " + line));
      vouched.lapsed().forEach(line -> aside.add("No longer set aside: " + line));
      for (int i = 0; i < aside.size(); i++) {
        property("waiver." + (i + 1), aside.get(i));
      }
      end(2);
    }

    private void property(String name, String value) throws XMLStreamException {
      indent(3);
      xml.writeEmptyElement("property");
      attribute("name", name);
      attribute("value", value);
    }

    /** A server that sees only cases must not take a plan that nobody could read for a good one. */
    private void wholeCheck() throws XMLStreamException {
      List<String> why = new ArrayList<>(report.verdict().reasons());
      report.problems().stream()
          .map(Problem::message)
          .filter(m -> !why.contains(m))
          .forEach(why::add);
      testcase("plancheck", "The plan could be checked");
      if (!checked) {
        String first = why.isEmpty() ? report.verdict().status().title() : why.get(0);
        said("error", first, "could-not-be-checked", String.join("\n", why));
      }
      end(2);
    }

    private void rule(RuleResult rule) throws XMLStreamException {
      testcase(rule.rule().pack(), rule.rule().id() + " " + rule.rule().title());
      List<Finding> asked = asked(rule);
      List<Finding> advised = new ArrayList<>(rule.findings());
      advised.removeAll(asked);
      if (broken(rule)) {
        String what = "The rule " + rule.rule().id() + " could not finish.";
        said("error", what, "rule-error", what);
      } else if (skipped(rule)) {
        indent(3);
        xml.writeEmptyElement("skipped");
        attribute("message", "Not applicable: nothing in the plan that this rule speaks about.");
      } else if (!asked.isEmpty()) {
        said("failure", summary(asked), worst(asked), places(asked));
      }
      if (!advised.isEmpty()) {
        start(3, "system-out");
        xml.writeCharacters(VisibleText.of(places(advised)));
        xml.writeEndElement();
      }
      end(2);
    }

    private static boolean broken(RuleResult rule) {
      return rule.outcome() == Outcome.ERROR;
    }

    private static boolean skipped(RuleResult rule) {
      return rule.outcome() == Outcome.NOT_APPLICABLE;
    }

    /** What a rule asks for without doubt and not merely as advice. */
    private static List<Finding> asked(RuleResult rule) {
      return rule.findings().stream()
          .filter(f -> f.outcome() == Outcome.FAILED && f.severity() != Severity.ADVICE)
          .toList();
    }

    private static String summary(List<Finding> findings) {
      String first = findings.get(0).message();
      return findings.size() == 1 ? first : findings.size() + " places; the first: " + first;
    }

    private static String worst(List<Finding> findings) {
      return findings.stream().map(Finding::severity).sorted().findFirst().orElseThrow().key();
    }

    private static String places(List<Finding> findings) {
      return findings.stream()
          .map(
              finding ->
                  finding.place().label()
                      + ": "
                      + finding.message()
                      + (finding.advice().isBlank() ? "" : "\n  What helps: " + finding.advice()))
          .collect(Collectors.joining("\n"));
    }

    private void testcase(String pack, String name) throws XMLStreamException {
      start(2, "testcase", "classname", pack);
      attribute("name", name);
      xml.writeAttribute("time", "0");
    }

    private void said(String element, String message, String type, String text)
        throws XMLStreamException {
      start(3, element, "message", message);
      attribute("type", type);
      xml.writeCharacters(VisibleText.of(text));
      xml.writeEndElement();
    }

    private void start(int depth, String element, String... attribute) throws XMLStreamException {
      indent(depth);
      xml.writeStartElement(element);
      for (int i = 0; i < attribute.length; i += 2) {
        attribute(attribute[i], attribute[i + 1]);
      }
    }

    private void attribute(String name, String value) throws XMLStreamException {
      xml.writeAttribute(name, VisibleText.line(value));
    }

    private void end(int depth) throws XMLStreamException {
      indent(depth);
      xml.writeEndElement();
    }

    private void indent(int depth) throws XMLStreamException {
      xml.writeCharacters("\n" + "  ".repeat(depth));
    }
  }
}

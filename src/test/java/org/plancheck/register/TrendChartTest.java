package org.plancheck.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

final class TrendChartTest {

  @Test
  void drawsALineOfScoresAndABarForEachVersion(@TempDir Path folder) throws Exception {
    Register register = Register.open(folder.resolve("register.db").toString());
    register.record(
        "b", Instant.EPOCH, Reports.of("A & B <House>", "2026-08-12").content("b").bytes());
    register.record(
        "a", Instant.EPOCH, Reports.of("A & B <House>", null).content("a").score(null).bytes());
    register.record(
        "c",
        Instant.EPOCH,
        Reports.of("A & B <House>", "2026-11-12")
            .score(100)
            .action("Cook", "role", "2026-11-01", "red")
            .bytes());

    String svg = TrendChart.of(register.versions("A & B <House>"));

    Document drawing =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    Element line = (Element) drawing.getElementsByTagName("polyline").item(0);
    assertThat(line.getAttribute("points"))
        .as("a version without a score is no nought")
        .isEqualTo("185,84 275,60");
    assertThat(drawing.getElementsByTagName("rect").getLength()).isEqualTo(1 + 3 * 2);
    assertThat(drawing.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("A & B <House>: score and open actions");
    assertThat(drawing.getDocumentElement().getTextContent())
        .contains("no date", "12/08/26", "1 overdue")
        .doesNotContain("http");
  }
}

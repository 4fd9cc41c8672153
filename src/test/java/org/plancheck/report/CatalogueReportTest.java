package org.plancheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plancheck.result.RuleInfo;
import org.plancheck.rules.RuleBook;
import org.plancheck.rules.RuleCatalogue;
import org.plancheck.rules.RuleExamples;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@DisplayName("The page of rules")
class CatalogueReportTest {

  private final RuleBook book = RuleBook.builtIn();
  private final byte[] page =
      new CatalogueReport().write(new RuleCatalogue(book, RuleExamples.builtIn()));

  @Test
  @DisplayName("holds every rule under its id, with a link to it, why, guidance and examples")
  void everyRule() throws Exception {
    Document read =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    new String(page, StandardCharsets.UTF_8)
                        .replace("<!DOCTYPE html>", "")
                        .strip()
                        .getBytes(StandardCharsets.UTF_8)));
    List<String> ids = new ArrayList<>();
    NodeList articles = read.getElementsByTagName("article");
    for (int i = 0; i < articles.getLength(); i++) {
      Element article = (Element) articles.item(i);
      ids.add(article.getAttribute("id"));
      assertThat(article.getElementsByTagName("li").getLength())
          .as("examples of %s", article.getAttribute("id"))
          .isGreaterThanOrEqualTo(2);
    }
    List<String> rules = book.rules().stream().map(RuleInfo::id).toList();
    assertThat(ids).containsExactlyInAnyOrderElementsOf(rules);
    List<String> links = new ArrayList<>();
    NodeList anchors = read.getElementsByTagName("a");
    for (int i = 0; i < anchors.getLength(); i++) {
      links.add(((Element) anchors.item(i)).getAttribute("href"));
    }
    assertThat(links).containsAll(rules.stream().map(id -> "#" + id).toList());
    String text = read.getDocumentElement().getTextContent();
    for (RuleInfo rule : book.rules()) {
      assertThat(text).contains(rule.title(), rule.why());
    }
  }

  @Test
  @DisplayName("stands in the program as the build wrote it")
  void builtIn() {
    assertThat(new String(CatalogueReport.builtIn(), StandardCharsets.UTF_8).strip())
        .isEqualTo(new String(page, StandardCharsets.UTF_8).strip());
  }
}

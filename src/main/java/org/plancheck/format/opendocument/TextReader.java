package org.plancheck.format.opendocument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.plancheck.format.SafeXml;
import org.plancheck.format.Trace;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.UnreadableFile.Reason;
import org.plancheck.format.grid.Block;
import org.plancheck.format.grid.Content;
import org.plancheck.plan.Revisions;

/** Reads an OpenDocument text into lines and tables: page headers, body, page footers, notes. */
final class TextReader {

  private final OdfPackage odf;
  private final OdfStyles named = new OdfStyles(null);
  private final OdfStyles ofPages = new OdfStyles(named);
  private final MasterPages masters = new MasterPages();
  private final Set<String> leftOut = new LinkedHashSet<>();
  private final List<Block> headers = new ArrayList<>();
  private final List<Block> footers = new ArrayList<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  private TextReader(OdfPackage odf) {
    this.odf = odf;
  }

  static Content read(OdfPackage odf) throws UnreadableFile {
    try {
      return new TextReader(odf).content();
    } catch (XMLStreamException e) {
      throw SafeXml.refusal(e);
    }
  }

  /** Reads the body again, only to find where some addresses stand. */
  static void trace(OdfPackage odf, Trace<OdfShown> trace) throws UnreadableFile {
    try {
      TextReader reader = new TextReader(odf);
      reader.styles();
      reader.body(new ArrayList<>(), trace);
    } catch (XMLStreamException e) {
      throw SafeXml.refusal(e);
    }
  }

  private Content content() throws XMLStreamException, UnreadableFile {
    styles();
    List<Block> inBody = new ArrayList<>();
    OdfText body = body(inBody, null);
    leftOut.addAll(body.leftOut());
    pages(masters.used(body.masterPages()));
    List<Block> all = new ArrayList<>(headers);
    all.addAll(inBody);
    all.addAll(footers);
    all.addAll(body.notes());
    Revisions revisions =
        new Revisions(body.changes(), Remark.ofPeople(odf.text()), body.hiddenRows());
    return new Content(all, List.copyOf(leftOut), changes(body.changes()), revisions);
  }

  private static List<String> changes(int count) {
    return count == 0
        ? List.of()
        : List.of(
            count == 1
                ? "1 tracked change was read as if accepted."
                : count + " tracked changes were read as if accepted.");
  }

  /** Reads what named styles and master pages there are. */
  private void styles() throws XMLStreamException {
    OdfStream xml = odf.styles();
    while (xml != null && xml.nextElement()) {
      switch (xml.name()) {
        case "office:styles" -> named.read(xml);
        case "office:automatic-styles" -> ofPages.read(xml);
        case "style:master-page" -> masters.add(xml);
        default -> {
          // fonts, and what stands on the pages
        }
      }
    }
  }

  private OdfText body(List<Block> into, Trace<OdfShown> trace)
      throws XMLStreamException, UnreadableFile {
    OdfStream xml = odf.content();
    OdfStyles automatic = new OdfStyles(named);
    OdfText body = null;
    while (xml.nextElement()) {
      switch (xml.name()) {
        case "office:automatic-styles" -> automatic.read(xml);
        case "office:text" -> {
          body = new OdfText(xml, "body", automatic, trace);
          body.blocks(into);
        }
        default -> {
          // scripts and fonts
        }
      }
    }
    if (body == null) {
      throw new UnreadableFile(Reason.DAMAGED);
    }
    return body;
  }

  /** Reads the headers and footers of some master pages. */
  private void pages(Set<String> used) throws XMLStreamException {
    OdfStream xml = odf.styles();
    boolean shown = false;
    while (xml != null && xml.nextElement()) {
      switch (xml.name()) {
        case "style:master-page" -> shown = used.contains(xml.value("style:name"));
        case "style:header", "style:header-left", "style:header-first", "loext:header-first" ->
            page("header", xml, shown);
        case "style:footer", "style:footer-left", "style:footer-first", "loext:footer-first" ->
            page("footer", xml, shown);
        default -> {
          // how pages look
        }
      }
    }
  }

  private void page(String kind, OdfStream xml, boolean shown) throws XMLStreamException {
    if (!shown || xml.is("style:display", "false")) {
      xml.skip();
      return;
    }
    String part = kind + " " + numbers.merge(kind, 1, Integer::sum);
    xml.count(new OdfStream.Counts());
    OdfText text = new OdfText(xml, part, ofPages, null);
    text.blocks(kind.equals("header") ? headers : footers);
    leftOut.addAll(text.leftOut());
  }
}

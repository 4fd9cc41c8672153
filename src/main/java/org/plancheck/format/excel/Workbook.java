package org.plancheck.format.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.format.Attributes;
import org.plancheck.format.Limits;
import org.plancheck.format.OfficePackage;
import org.plancheck.format.Relationships;
import org.plancheck.format.Relationships.Relationship;
import org.plancheck.format.SafeXml;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.UnreadableFile.Reason;

/**
 * The parts of a workbook and how they hang together (18.2).
 *
 * @param main name of the main part, as a rule "xl/workbook.xml"
 * @param tabs in the order of the tabs
 * @param from1904 true where days are counted from 1904 on (18.17.4.1)
 */
record Workbook(
    OfficePackage parts,
    Limits limits,
    String main,
    Relationships relationships,
    List<Tab> tabs,
    boolean from1904) {

  /** Nobody leafs through more. */
  private static final int MOST_SHEETS = 1_000;

  /**
   * A sheet as the workbook lists it.
   *
   * @param name as its tab shows it
   * @param part name of its part
   * @param kind "worksheet", "chartsheet" or "dialogsheet"
   * @param hidden true where no tab is shown
   */
  record Tab(String name, String part, String kind, boolean hidden) {}

  /**
   * Opens a workbook's package and reads the list of its sheets.
   *
   * @throws UnreadableFile where it is not whole, damaged, locked or beyond a limit
   */
  static Workbook open(byte[] file, Limits limits) throws UnreadableFile {
    OfficePackage parts = OfficePackage.open(file, limits);
    String main = Relationships.main(parts, limits);
    if (main.endsWith(".bin")) {
      throw new UnreadableFile(Reason.NOT_YET, "a binary Excel workbook (.xlsb)");
    }
    Relationships relationships = Relationships.of(parts, main, limits);
    try {
      return read(parts, limits, main, relationships);
    } catch (XMLStreamException e) {
      throw SafeXml.refusal(e);
    }
  }

  private static Workbook read(
      OfficePackage parts, Limits limits, String main, Relationships relationships)
      throws XMLStreamException, UnreadableFile {
    List<Tab> tabs = new ArrayList<>();
    boolean from1904 = false;
    XMLStreamReader xml = SafeXml.reader(parts.part(main), limits);
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "workbookPr" -> from1904 = ExcelXml.isOn(xml, "date1904");
        case "sheet" -> tabs.add(tab(parts, relationships, xml));
        default -> {
          // names, views and settings
        }
      }
    }
    if (tabs.isEmpty()) {
      throw new UnreadableFile(Reason.DAMAGED);
    }
    if (tabs.size() > MOST_SHEETS) {
      throw new UnreadableFile(Reason.TOO_BIG, "more than " + MOST_SHEETS + " sheets");
    }
    return new Workbook(parts, limits, main, relationships, List.copyOf(tabs), from1904);
  }

  private static Tab tab(OfficePackage parts, Relationships relationships, XMLStreamReader xml)
      throws UnreadableFile {
    String name = Attributes.value(xml, "name");
    String id = Attributes.value(xml, "id");
    if (name == null || id == null) {
      throw new UnreadableFile(Reason.DAMAGED);
    }
    String state = Attributes.value(xml, "state");
    Relationship to = relationships.get(id).orElseThrow(() -> new UnreadableFile(Reason.DAMAGED));
    if (!parts.has(to.target())) {
      throw new UnreadableFile(Reason.DAMAGED);
    }
    boolean hidden = state != null && !state.equals("visible");
    return new Tab(name, to.target(), to.type(), hidden);
  }

  /** True where the workbook carries macros, which are never looked at. */
  boolean hasMacros() {
    return relationships.target("vbaProject").isPresent();
  }

  /** A part of a kind that belongs to the workbook, to be read; null where there is none. */
  XMLStreamReader related(String kind) throws XMLStreamException {
    Optional<String> name = relationships.target(kind).filter(parts::has);
    return name.isEmpty() ? null : SafeXml.reader(parts.part(name.get()), limits);
  }
}

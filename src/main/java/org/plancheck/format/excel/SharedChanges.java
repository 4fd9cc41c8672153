package org.plancheck.format.excel;

import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.format.Relationships;
import org.plancheck.format.Relationships.Relationship;
import org.plancheck.format.SafeXml;
import org.plancheck.format.UnreadableFile;

/**
 * The log of changes that a shared workbook keeps (18.11). Its cells show what they were changed
 * into.
 */
final class SharedChanges {

  /** Changes of cells, of rows and columns, of places and of sheets; looks are none. */
  private static final Set<String> CHANGES = Set.of("rcc", "rrc", "rm", "ris", "rsnm");

  private final Workbook workbook;

  SharedChanges(Workbook workbook) {
    this.workbook = workbook;
  }

  /** How many changes the log tells of. */
  int count() throws XMLStreamException, UnreadableFile {
    Optional<String> headers =
        workbook.relationships().target("revisionHeaders").filter(workbook.parts()::has);
    if (headers.isEmpty()) {
      return 0;
    }
    int count = 0;
    Relationships logs = Relationships.of(workbook.parts(), headers.get(), workbook.limits());
    for (Relationship log : logs.byId().values()) {
      if (log.type().equals("revisionLog") && workbook.parts().has(log.target())) {
        count += changes(log.target());
      }
    }
    return count;
  }

  private int changes(String log) throws XMLStreamException {
    XMLStreamReader xml = SafeXml.reader(workbook.parts().part(log), workbook.limits());
    int count = 0;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        count += CHANGES.contains(xml.getLocalName()) ? 1 : 0;
      }
    }
    return count;
  }
}

package org.plancheck.format.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.format.LastSaved;
import org.plancheck.format.Relationships;
import org.plancheck.format.Replies;
import org.plancheck.format.Reply;
import org.plancheck.format.SafeXml;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.WrittenRemark;
import org.plancheck.format.excel.Workbook.Tab;

/**
 * Reads what people wrote into our notes. A note tells neither when nor, once somebody else writes
 * into it, by whom: who saved the workbook last stands for both.
 */
final class NoteReplies {

  private NoteReplies() {}

  /** All of a workbook, sheet by sheet. */
  static List<Reply> read(Workbook workbook) throws UnreadableFile {
    List<WrittenRemark> remarks = new ArrayList<>();
    for (Tab tab : workbook.tabs()) {
      Relationships related = Relationships.of(workbook.parts(), tab.part(), workbook.limits());
      Optional<String> notes = related.target("comments").filter(workbook.parts()::has);
      if (notes.isPresent()) {
        try {
          add(remarks, SafeXml.reader(workbook.parts().part(notes.get()), workbook.limits()));
        } catch (XMLStreamException e) {
          throw SafeXml.refusal(e);
        }
      }
    }
    String properties =
        Relationships.of(workbook.parts(), "", workbook.limits())
            .target("core-properties")
            .orElse(null);
    LastSaved saved = LastSaved.in(workbook.parts(), properties, workbook.limits());
    return Replies.in(remarks, saved);
  }

  private static void add(List<WrittenRemark> remarks, XMLStreamReader xml)
      throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "comment" -> text.setLength(0);
          case "t" -> text.append(xml.getElementText().replace("_x000D_", ""));
          default -> {
            // how it looks
          }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("comment")) {
        String shown = text.toString().replace("\r\n", "\n").replace('\r', '\n');
        remarks.add(new WrittenRemark("", "", "", null, shown));
      }
    }
  }
}

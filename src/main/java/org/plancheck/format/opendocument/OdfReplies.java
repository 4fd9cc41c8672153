package org.plancheck.format.opendocument;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.format.Replies;
import org.plancheck.format.Reply;
import org.plancheck.format.SafeXml;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.WrittenRemark;

/** Reads what people answered to our comments in an OpenDocument file (14.1). */
final class OdfReplies {

  private final List<WrittenRemark> remarks = new ArrayList<>();
  private String name = "";
  private String parent = "";
  private String creator = "";
  private String date;
  private final StringBuilder text = new StringBuilder();

  private OdfReplies() {}

  /** All of a document. */
  static List<Reply> read(OdfPackage odf) throws UnreadableFile {
    OdfReplies replies = new OdfReplies();
    try {
      replies.read(odf.reader());
    } catch (XMLStreamException e) {
      throw SafeXml.refusal(e);
    }
    return Replies.in(replies.remarks, odf.lastSaved());
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    boolean inside = false;
    int paragraphs = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      String element = xml.hasName() ? xml.getLocalName() : "";
      if (event == XMLStreamConstants.START_ELEMENT && element.equals("annotation")) {
        inside = true;
        begins(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT && element.equals("annotation")) {
        inside = false;
        remarks.add(
            new WrittenRemark(
                name, parent, creator, WrittenRemark.day(date), text.toString().strip()));
      } else if (inside && event == XMLStreamConstants.START_ELEMENT) {
        switch (element) {
          case "creator" -> creator = xml.getElementText().strip();
          case "date" -> date = xml.getElementText();
          case "p" -> {
            paragraphs++;
            text.append('\n');
          }
          case "line-break" -> text.append('\n');
          case "s", "tab" -> text.append(' ');
          default -> {
            // how it looks
          }
        }
      } else if (inside && event == XMLStreamConstants.END_ELEMENT && element.equals("p")) {
        paragraphs--;
      } else if (inside && paragraphs > 0 && event == XMLStreamConstants.CHARACTERS) {
        text.append(xml.getText());
      }
    }
  }

  private void begins(XMLStreamReader xml) {
    name = "";
    parent = "";
    creator = "";
    date = null;
    text.setLength(0);
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      switch (xml.getAttributeLocalName(i)) {
        case "name" -> name = xml.getAttributeValue(i);
        case "parent-name" -> parent = xml.getAttributeValue(i);
        default -> {
          // where it stands
        }
      }
    }
  }
}

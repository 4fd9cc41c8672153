package org.plancheck.format.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/**
 * Reads what people answered to our comments in a Word document: in the thread below one ([MS-DOCX]
 * 2.5.35), or in the comment itself.
 */
final class WordReplies {

  private final Map<String, String> parents;
  private final List<WrittenRemark> remarks = new ArrayList<>();
  private String author = "";
  private String date;
  private String paragraph = "";
  private final StringBuilder text = new StringBuilder();

  private WordReplies(Map<String, String> parents) {
    this.parents = parents;
  }

  /** All of a document. */
  static List<Reply> read(WordPackage word) throws UnreadableFile {
    String part = word.related("comments").orElse(null);
    if (part == null) {
      return List.of();
    }
    WordReplies replies = new WordReplies(new CommentThreads(word).parents());
    try {
      replies.read(SafeXml.reader(word.parts().part(part), word.limits()));
    } catch (XMLStreamException e) {
      throw SafeXml.refusal(e);
    }
    String properties =
        Relationships.of(word.parts(), "", word.limits()).target("core-properties").orElse(null);
    return Replies.in(replies.remarks, LastSaved.in(word.parts(), properties, word.limits()));
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        begins(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("comment")) {
        // A comment is named by the id of its last paragraph.
        remarks.add(
            new WrittenRemark(
                paragraph,
                parents.getOrDefault(paragraph, ""),
                author,
                WrittenRemark.day(date),
                text.toString().strip()));
      }
    }
  }

  private void begins(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "comment" -> {
        author = attribute(xml, "author");
        date = attribute(xml, "date");
        paragraph = "";
        text.setLength(0);
      }
      case "p" -> {
        paragraph = attribute(xml, "paraId");
        text.append('\n');
      }
      case "br", "cr" -> text.append('\n');
      case "tab" -> text.append(' ');
      case "t" -> text.append(xml.getElementText());
      default -> {
        // how it looks
      }
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }
}

package org.plancheck.format.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A Word file as other programs see it: its words and where each comment stands, read with nothing
 * that writes them.
 */
final class CommentedFile {

  /**
   * A comment.
   *
   * @param about the words between its marks, paragraphs parted by {@code \n}
   */
  record Note(String id, String author, String text, String about) {}

  private final byte[] file;
  private final Map<String, StringBuilder> about = new LinkedHashMap<>();
  private final List<String> open = new ArrayList<>();
  private final List<String> references = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder outline = new StringBuilder();

  CommentedFile(byte[] file) throws IOException, XMLStreamException {
    this.file = file;
    XMLStreamReader xml =
        XMLInputFactory.newDefaultFactory()
            .createXMLStreamReader(new ByteArrayInputStream(part(file, "word/document.xml")));
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        begin(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("p")) {
        add("\n");
      }
    }
  }

  private void begin(XMLStreamReader xml) throws XMLStreamException {
    if (xml.getLocalName().equals("rPr")) {
      skip(xml);
      return;
    }
    String name = xml.getLocalName();
    String id =
        name.startsWith("comment") ? xml.getAttributeValue(xml.getNamespaceURI(), "id") : "";
    switch (name) {
      case "commentRangeStart" -> {
        if (about.put(id, new StringBuilder()) != null) {
          throw new AssertionError("two comments have the id " + id);
        }
        open.add(id);
      }
      case "commentRangeEnd" -> {
        if (!open.remove(id)) {
          throw new AssertionError("comment " + id + " ends and has not begun");
        }
      }
      case "commentReference" -> references.add(id);
      case "t" -> add(xml.getElementText());
      case "tab", "br" -> add(name.equals("tab") ? "\t" : "\n");
      case "r" -> {
        // runs may be split
      }
      default -> outline.append('<').append(name).append('>');
    }
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private void add(String shown) {
    words.append(shown);
    open.forEach(id -> about.get(id).append(shown));
  }

  /** Every word of the document, shown or not. */
  String words() {
    return words.toString();
  }

  /** Every element of the document but runs, their properties and comment marks, in order. */
  String outline() {
    return outline.toString();
  }

  /** The comments as Apache POI lists them, with the words they are about. */
  List<Note> comments() throws IOException {
    if (!open.isEmpty()) {
      throw new AssertionError("comments begin and never end: " + open);
    }
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
      List<Note> notes = new ArrayList<>();
      XWPFComment[] comments = word.getComments();
      for (XWPFComment comment : comments == null ? new XWPFComment[0] : comments) {
        StringBuilder range = about.get(comment.getId());
        notes.add(
            new Note(
                comment.getId(),
                comment.getAuthor(),
                comment.getText(),
                range == null ? null : range.toString().strip()));
        if (range != null && !references.contains(comment.getId())) {
          throw new AssertionError("comment " + comment.getId() + " has no reference");
        }
      }
      return notes;
    }
  }

  /** Our own comments. */
  List<Note> ours() throws IOException {
    return comments().stream().filter(note -> note.author().startsWith("Plancheck")).toList();
  }

  /** A part as text, or null where there is none. */
  static String text(byte[] file, String name) throws IOException {
    byte[] part = part(file, name);
    return part == null ? null : new String(part, StandardCharsets.UTF_8);
  }

  /** A part, or null where there is none. */
  static byte[] part(byte[] file, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return zip.readAllBytes();
        }
      }
    }
    return null;
  }
}

package org.plancheck.format.legacy;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.GenericPropertyNode;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.model.SEPX;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.SectionProperties;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import org.plancheck.format.Limits;
import org.plancheck.format.Unread;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.UnreadableFile.Reason;
import org.plancheck.format.word.DocumentBlock;
import org.plancheck.format.word.PlanDocument;
import org.plancheck.format.word.PlanDocument.Page;
import org.plancheck.format.word.PlanDocument.Paper;
import org.plancheck.format.word.Rewritten;

/** A document of Word 97 to 2003, as POI reads it: stories of characters, one after the other. */
final class OldDocument implements Closeable {

  /** Page headers and footers of a section in the order of the file ([MS-DOC] 2.8.22). */
  private static final List<String> PAGES =
      List.of(
          "header even",
          "header default",
          "footer even",
          "footer default",
          "header first",
          "footer first");

  /** The sign at the beginning ([MS-DOC] 2.5.2, wIdent). */
  private static final int WORD_97 = 0xa5ec;

  private static final int WORD_6 = 0xa5dc;
  private static final int HEAD = 12;
  private static final String OBJECTS = "ObjectPool";
  private static final int ENCRYPTED = 0x100;

  /** Separators of notes stand before the first section's headers. */
  private static final int SEPARATORS = 6;

  private final HWPFDocument document;
  private final PlanDocument today;
  private final OldStory story;

  private OldDocument(HWPFDocument document, Limits limits) throws UnreadableFile {
    this.document = document;
    this.today = new PlanDocument(limits);
    this.story = new OldStory(document, new OldLists(document, today));
  }

  static OldDocument open(byte[] file, Limits limits) throws IOException, UnreadableFile {
    POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file));
    byte[] head = new byte[HEAD];
    try (var in = container.createDocumentInputStream("WordDocument")) {
      in.readFully(head);
    }
    int sign = LittleEndian.getUShort(head);
    if (sign != WORD_97 && sign != WORD_6) {
      throw new UnreadableFile(Reason.DAMAGED);
    }
    if (sign == WORD_97 && (LittleEndian.getUShort(head, HEAD - 2) & ENCRYPTED) != 0) {
      throw new UnreadableFile(Reason.PASSWORD);
    }
    return new OldDocument(new HWPFDocument(container), limits);
  }

  /** What it holds, as a document of the present day. */
  Rewritten asOfToday() throws IOException, UnreadableFile {
    int end = length(SubdocumentType.MAIN);
    List<SEPX> sections = document.getSectionTable().getSections();
    List<List<Page>> pages = pages(sections);
    withBoxes(pages);
    int picturesOnPages = story.largePictures();
    List<DocumentBlock> boxes = story(SubdocumentType.TEXTBOX);
    int from = 0;
    for (int i = 0; i < sections.size() && from < end; i++) {
      boolean last = i == sections.size() - 1;
      int to = last ? end : Math.min(end, sections.get(i).getEnd());
      List<DocumentBlock> blocks = new ArrayList<>(story.read(from, to));
      // Word's text boxes hang on a paragraph that POI does not tell.
      blocks.addAll(last || to == end ? boxes : List.of());
      today.section(blocks, pages.get(i), paper(sections.get(i).getSectionProperties()));
      from = to;
    }
    notes("footnotes", SubdocumentType.FOOTNOTE);
    notes("endnotes", SubdocumentType.ENDNOTE);
    int remarks = new OldRemarks(document.getMainStream(), document.getTableStream()).ofPeople();
    return new Rewritten(
        today.bytes(),
        leftOut(picturesOnPages),
        remarks,
        document.getDirectory().hasEntryCaseInsensitive("Macros"));
  }

  /** What is printed on every page is part of the paper. */
  private List<String> leftOut(int picturesOnPages) throws IOException {
    List<String> leftOut = new ArrayList<>();
    if (document.getDirectory().hasEntryCaseInsensitive(OBJECTS)
        && document.getDirectory().getEntryCaseInsensitive(OBJECTS)
            instanceof DirectoryEntry objects
        && objects.getEntryCount() > 0) {
      leftOut.add(Unread.OBJECT);
    }
    boolean floating =
        document.getOfficeDrawingsMain().getOfficeDrawings().stream()
            .anyMatch(
                drawing ->
                    drawing.getPictureData() != null
                        && Unread.isLargeInTwips(
                            drawing.getRectangleRight() - drawing.getRectangleLeft(),
                            drawing.getRectangleBottom() - drawing.getRectangleTop()));
    if (floating || story.largePictures() > picturesOnPages) {
      leftOut.add(Unread.PICTURE);
    }
    return leftOut;
  }

  private int length(SubdocumentType kind) {
    return document.getFileInformationBlock().getSubdocumentTextStreamLength(kind);
  }

  private int start(SubdocumentType kind) {
    int start = 0;
    for (SubdocumentType before : SubdocumentType.ORDERED) {
      if (before == kind) {
        break;
      }
      start += length(before);
    }
    return start;
  }

  private List<DocumentBlock> story(SubdocumentType kind) {
    int start = start(kind);
    return story.read(start, start + length(kind));
  }

  private void notes(String kind, SubdocumentType part) throws UnreadableFile {
    if (length(part) > 1) {
      today.notes(kind, story(part));
    }
  }

  /** The page headers and footers of each section that its pages really show. */
  private List<List<Page>> pages(List<SEPX> sections) {
    FileInformationBlock fib = document.getFileInformationBlock();
    boolean evenPages = document.getDocProperties().isFFacingPages();
    int start = start(SubdocumentType.HEADER);
    PlexOfCps stories = null;
    if (length(SubdocumentType.HEADER) > 0 && fib.getPlcfHddSize() > 8) {
      stories =
          new PlexOfCps(document.getTableStream(), fib.getPlcfHddOffset(), fib.getPlcfHddSize(), 0);
    }
    List<List<Page>> pages = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      List<Page> ofSection = new ArrayList<>();
      boolean firstPage = sections.get(i).getSectionProperties().getFTitlePage();
      for (int j = 0; j < PAGES.size(); j++) {
        int index = SEPARATORS + PAGES.size() * i + j;
        String[] page = PAGES.get(j).split(" ", 2);
        boolean shown =
            (!page[1].equals("even") || evenPages) && (!page[1].equals("first") || firstPage);
        if (shown && stories != null && index < stories.length()) {
          GenericPropertyNode part = stories.getProperty(index);
          // The last mark of a story is not part of it; an empty one is that of the section before.
          if (part.getEnd() > part.getStart()) {
            ofSection.add(
                new Page(
                    page[0],
                    page[1],
                    story.read(start + part.getStart(), start + part.getEnd() - 1)));
          }
        }
      }
      pages.add(ofSection);
    }
    return pages;
  }

  /**
   * Text boxes of page headers stand in one story; on which of them they hang POI does not tell.
   */
  private void withBoxes(List<List<Page>> pages) {
    List<DocumentBlock> boxes = story(SubdocumentType.HEADER_TEXTBOX);
    if (boxes.isEmpty() || pages.isEmpty()) {
      return;
    }
    List<Page> ofSection = pages.get(0);
    if (ofSection.isEmpty()) {
      ofSection.add(new Page("header", "default", boxes));
      return;
    }
    Page page = ofSection.get(ofSection.size() - 1);
    List<DocumentBlock> blocks = new ArrayList<>(page.blocks());
    blocks.addAll(boxes);
    ofSection.set(ofSection.size() - 1, new Page(page.kind(), page.type(), blocks));
  }

  private static Paper paper(SectionProperties section) {
    return new Paper(
        section.getXaPage(),
        section.getYaPage(),
        section.getDxaLeft(),
        section.getDxaRight(),
        section.getDyaTop(),
        section.getDyaBottom());
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}

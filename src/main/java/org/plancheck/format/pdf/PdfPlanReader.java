package org.plancheck.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.plancheck.format.Limits;
import org.plancheck.format.Unread;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.grid.Content;
import org.plancheck.format.pdf.PdfContent.Spot;
import org.plancheck.plan.Address;

/** Reads a PDF file page by page. */
final class PdfPlanReader {

  /** A picture that covers this share of a page without words may well hold some. */
  private static final double PICTURE = 0.15;

  private final PdfFile file;
  private final PdfLimits limits;
  private final Map<String, Set<Integer>> remarks = new TreeMap<>();
  private final List<String> notes = new ArrayList<>();
  private final Map<Integer, PageInk> inks = new TreeMap<>();
  private int pictures;
  private boolean anyText;

  private PdfPlanReader(PdfFile file, Limits limits) {
    this.file = file;
    this.limits = new PdfLimits(limits);
  }

  /**
   * What was read.
   *
   * @param spots where each address stands
   * @param inks the pages by number
   */
  record Reading(Content content, Map<Address, Spot> spots, Map<Integer, PageInk> inks) {}

  /**
   * Reads a file.
   *
   * @throws UnreadableFile where it is damaged, beyond a limit, or holds pictures of pages only
   */
  static Reading read(PdfFile file, Limits limits) throws UnreadableFile {
    try {
      return new PdfPlanReader(file, limits).read();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw PdfFile.refusal(e);
    }
  }

  private Reading read() throws IOException, UnreadableFile {
    PDDocument document = file.document();
    FormFields fields = new FormFields(document);
    Layers layers = new Layers(document);
    List<List<Piece>> pages = new ArrayList<>();
    int number = 0;
    for (PDPage page : document.getPages()) {
      Ink ink = new PageEngine(page, layers, limits).run(fields.on(page));
      PageInk upright = UprightPage.of(++number, page, ink);
      remark(upright);
      remarkAnnotations(fields, page, number);
      inks.put(number, upright);
      pages.add(PageReader.read(upright, pages.isEmpty() ? List.of() : pages.get(number - 2)));
    }
    remarkSlanted();
    if (pictures > 0 && !anyText) {
      throw new UnreadableFile(UnreadableFile.Reason.SCAN);
    }
    if (PdfAttachments.in(document)) {
      remark("a file that is attached to this one", 0);
    }
    if (fields.dynamic()) {
      remark("a form that only its own program shows", 0);
    }
    if (file.locked()) {
      notes.add("The file is locked against changes. The copy with comments is locked likewise.");
    }
    SideBySide sides = new SideBySide(pages);
    notes.addAll(sides.notes());
    sides
        .unsure()
        .forEach(page -> remark("columns that may go on with the rows of the page before", page));
    PdfContent content = new PdfContent(sides.pages());
    return new Reading(new Content(content.blocks(), leftOut(), notes), content.spots(), inks);
  }

  private void remark(PageInk ink) {
    int page = ink.number();
    boolean text = ink.glyphs().stream().anyMatch(glyph -> !glyph.isBlank());
    anyText |= text;
    if (!text && ink.pictured() >= PICTURE) {
      pictures++;
      remark("a picture without text", page);
    } else if (ink.wordless() >= PICTURE) {
      remark(Unread.PICTURE, page);
    }
    if (ink.hidden() > 2) {
      remark("text that is there and cannot be seen", page);
    }
    if (ink.struck() > 0) {
      remark("text that is struck out", page);
    }
    if (ink.unknown() > 2) {
      remark("letters of which the file does not say what they are", page);
    }
  }

  /** Words that run aslant over every page are a watermark, marked as one or not. */
  private void remarkSlanted() {
    Set<String> watermarks = new TreeSet<>();
    Set<String> everywhere = new TreeSet<>();
    for (PageInk ink : inks.values()) {
      watermarks.add(ink.watermark());
      everywhere.add(ink.slanted());
    }
    boolean repeated = inks.size() > 1 && everywhere.size() == 1;
    if (repeated) {
      watermarks.addAll(everywhere);
    }
    for (PageInk ink : inks.values()) {
      if (!repeated && ink.slanted().length() > 2) {
        remark("slanted words ('" + ink.slanted() + "')", ink.number());
      }
    }
    for (String words : watermarks) {
      if (words.length() > 2) {
        notes.add("The slanted words '" + words + "' were taken for a watermark.");
      }
    }
  }

  private void remarkAnnotations(FormFields fields, PDPage page, int number) throws IOException {
    if (fields.hasTypedNotes(page)) {
      remark("text that was typed onto the page as a note", number);
    }
    if (fields.hasUndrawn(page)) {
      remark("a filled-in form field that the page does not show", number);
    }
  }

  private void remark(String what, int page) {
    remarks.computeIfAbsent(what, key -> new LinkedHashSet<>()).add(page);
  }

  private List<String> leftOut() {
    List<String> leftOut = new ArrayList<>();
    remarks.forEach((what, pages) -> leftOut.add(pages.contains(0) ? what : what + on(pages)));
    return leftOut;
  }

  private static String on(Set<Integer> pages) {
    List<Integer> first = pages.stream().limit(5).toList();
    StringBuilder words = new StringBuilder(pages.size() == 1 ? " on page " : " on pages ");
    for (int i = 0; i < first.size(); i++) {
      boolean last = i == first.size() - 1 && pages.size() <= first.size();
      words.append(i == 0 ? "" : last ? " and " : ", ").append(first.get(i));
    }
    return words.append(pages.size() > first.size() ? " and more" : "").toString();
  }
}

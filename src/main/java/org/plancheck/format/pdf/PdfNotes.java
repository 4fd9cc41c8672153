package org.plancheck.format.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.plancheck.format.Comment;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.pdf.PdfContent.Spot;
import org.plancheck.plan.Address;

/**
 * Writes notes into a copy of a PDF file: the file byte for byte, and after it what is new (ISO
 * 32000-1, 7.5.6). So nothing of the author's can change, and a lock stays as it was.
 */
final class PdfNotes {

  /** Width and height of a note's sign, and how far it stands from the corner, in points. */
  private static final float SIGN = 12;

  private static final float APART = 1.5f;

  private final PDDocument document;
  private final PdfPlanReader.Reading reading;
  private final EarlierNotes earlier;
  private final PageNote notes;
  private final Map<NotePlace, Integer> signs = new HashMap<>();
  private final Map<Integer, List<COSDictionary>> made = new HashMap<>();

  private PdfNotes(PDDocument document, PdfPlanReader.Reading reading, LocalDate date) {
    this.document = document;
    this.reading = reading;
    this.earlier = new EarlierNotes(document);
    String day = date.format(DateTimeFormatter.BASIC_ISO_DATE);
    this.notes = new PageNote(document, "D:" + day + "000000Z");
  }

  /**
   * The file with notes.
   *
   * @param title where notes stand that have no place of their own; null for the first page
   */
  static byte[] write(
      PlanFile file,
      PdfFile pdf,
      List<Comment> comments,
      Address title,
      LocalDate date,
      Limits limits)
      throws UnreadableFile {
    PdfPlanReader.Reading reading = PdfPlanReader.read(pdf, limits);
    try {
      return new PdfNotes(pdf.document(), reading, date).write(file, comments, title);
    } catch (IOException | RuntimeException e) {
      throw PdfFile.refusal(e);
    }
  }

  private byte[] write(PlanFile file, List<Comment> comments, Address title) throws IOException {
    for (Comment comment : comments) {
      add(comment, place(comment, title));
    }
    boolean changed = false;
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      changed |= change(document.getPage(page - 1), made.getOrDefault(page, List.of()));
    }
    if (!changed) {
      return file.bytes();
    }
    // The format asks for a name of its own for each version; equal checks make equal names.
    document.setDocumentId(name(file, comments));
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.bytes().length + (1 << 14));
    document.saveIncremental(out);
    return out.toByteArray();
  }

  private NotePlace place(Comment comment, Address title) {
    Spot spot = reading.spots().get(comment.place().address());
    if (spot != null) {
      return NotePlace.of(spot, comment.place().quote());
    }
    Spot start = title == null ? null : reading.spots().get(title);
    Box corner = new Box(SIGN, SIGN, 2 * SIGN, 2 * SIGN);
    return start == null ? new NotePlace(1, List.of(corner), true) : NotePlace.of(start, null);
  }

  private void add(Comment comment, NotePlace place) throws IOException {
    PageInk ink = reading.inks().get(place.page());
    AffineTransform toPage = inverse(ink.fromPage());
    PDPage page = document.getPage(place.page() - 1);
    List<COSDictionary> here = made.computeIfAbsent(place.page(), key -> new ArrayList<>());
    Box around = place.blank() ? corner(place, ink) : place.around();
    float[] rectangle = rectangle(around, toPage);
    if (earlier.alreadySaid(comment, page, rectangle)) {
      return;
    }
    String name = "plancheck-" + place.page() + "-" + (here.size() + 1);
    COSDictionary note;
    if (place.blank()) {
      note = notes.sign(comment, name, rectangle);
    } else {
      List<float[]> quads = place.lines().stream().map(line -> quad(line, toPage)).toList();
      note = notes.marking(comment, name, quads, rectangle);
    }
    here.add(note);
  }

  /** Several notes on a blank place stand side by side. */
  private Box corner(NotePlace place, PageInk ink) {
    int before = signs.merge(place, 1, Integer::sum) - 1;
    Box blank = place.lines().get(0);
    int inRow = Math.max(1, (int) ((blank.width() - APART) / SIGN));
    int row = before / inRow;
    int inThisRow = before % inRow;
    float left = blank.left() + APART + SIGN * inThisRow;
    float top = blank.top() + APART + SIGN * row;
    left = Math.max(0, Math.min(left, ink.size().right() - SIGN));
    top = Math.max(0, Math.min(top, ink.size().bottom() - SIGN));
    return new Box(left, top, left + SIGN, top + SIGN);
  }

  private static AffineTransform inverse(AffineTransform transform) {
    try {
      return transform.createInverse();
    } catch (NoninvertibleTransformException e) {
      throw new IllegalStateException("A turn can be turned back.", e);
    }
  }

  private static float[] rectangle(Box box, AffineTransform toPage) {
    var there =
        toPage
            .createTransformedShape(
                new java.awt.geom.Rectangle2D.Float(
                    box.left(), box.top(), box.width(), box.height()))
            .getBounds2D();
    return new float[] {
      (float) there.getMinX(), (float) there.getMinY(),
      (float) there.getMaxX(), (float) there.getMaxY()
    };
  }

  private static float[] quad(Box box, AffineTransform toPage) {
    float[] corners = {
      box.left(), box.top(), box.right(), box.top(),
      box.left(), box.bottom(), box.right(), box.bottom()
    };
    float[] quad = new float[corners.length];
    for (int i = 0; i < corners.length; i += 2) {
      Point2D there = toPage.transform(new Point2D.Float(corners[i], corners[i + 1]), null);
      quad[i] = (float) there.getX();
      quad[i + 1] = (float) there.getY();
    }
    return quad;
  }

  /** Takes our earlier notes off a page and puts new ones on it. */
  private boolean change(PDPage page, List<COSDictionary> added) {
    COSDictionary dictionary = page.getCOSObject();
    COSArray all = dictionary.getCOSArray(COSName.ANNOTS);
    boolean removed = all != null && earlier.removeFrom(all);
    if (added.isEmpty()) {
      if (removed) {
        mark(dictionary, all);
      }
      return removed;
    }
    if (all == null) {
      all = new COSArray();
      dictionary.setItem(COSName.ANNOTS, all);
    }
    for (COSDictionary note : added) {
      all.add(note);
      note.setNeedToBeUpdated(true);
    }
    mark(dictionary, all);
    return true;
  }

  private static void mark(COSDictionary page, COSArray notes) {
    page.setNeedToBeUpdated(true);
    notes.setNeedToBeUpdated(true);
  }

  private static long name(PlanFile file, List<Comment> comments) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(file.bytes());
      for (Comment comment : comments) {
        digest.update(comment.text().getBytes(StandardCharsets.UTF_8));
      }
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}

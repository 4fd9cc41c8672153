package org.plancheck.format.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.plancheck.format.Comment;

/**
 * Makes notes as the format has them (ISO 32000-1, 12.5.6): words marked with colour, or a sign
 * where there are no words; with the picture of each, so that every viewer shows the same.
 */
final class PageNote {

  /** Print it. */
  private static final int PRINTED = 1 << 2;

  /** The sign of a note keeps its size and stands upright. */
  private static final int SIGN = PRINTED | 1 << 3 | 1 << 4;

  private static final String COLOUR = "1 0.9 0.42";

  private final PDDocument document;
  private final String date;

  /**
   * Makes notes for a document.
   *
   * @param date as "D:20261122000000Z"
   */
  PageNote(PDDocument document, String date) {
    this.document = document;
    this.date = date;
  }

  /**
   * A note.
   *
   * @param name tells it apart from others of its page
   * @param quads the corners of each line: left and right above, left and right below
   * @param rectangle around them: left, bottom, right, top
   */
  COSDictionary marking(Comment comment, String name, List<float[]> quads, float[] rectangle)
      throws IOException {
    COSDictionary note = note(comment, name, rectangle, "Highlight", PRINTED);
    COSArray corners = new COSArray();
    StringBuilder picture = new StringBuilder("/M gs " + COLOUR + " rg\n");
    for (float[] quad : quads) {
      for (float value : quad) {
        corners.add(new COSFloat(value));
      }
      picture.append(path(quad[0], quad[1], quad[2], quad[3], quad[6], quad[7], quad[4], quad[5]));
      picture.append(" f\n");
    }
    note.setItem(COSName.getPDFName("QuadPoints"), corners);
    setPicture(note, picture.toString(), rectangle);
    return note;
  }

  /** The sign of a note, at a place where there are no words. */
  COSDictionary sign(Comment comment, String name, float[] rectangle) throws IOException {
    COSDictionary note = note(comment, name, rectangle, "Text", SIGN);
    note.setName(COSName.NAME, "Comment");
    float left = rectangle[0];
    float bottom = rectangle[1];
    float right = rectangle[2];
    float top = rectangle[3];
    float middle = (bottom + top) / 2;
    String box =
        path(left + 1, top - 1, right - 1, top - 1, right - 1, bottom + 1, left + 1, bottom + 1);
    String lines =
        line(left + 3, right - 3, middle + 1.5f) + line(left + 3, right - 5, middle - 1.5f);
    setPicture(
        note, COLOUR + " rg 0.35 0.3 0 RG 0.7 w\n" + box + " b\n" + lines + " S\n", rectangle);
    return note;
  }

  private COSDictionary note(
      Comment comment, String name, float[] rectangle, String kind, int flags) {
    COSDictionary note = new COSDictionary();
    note.setItem(COSName.TYPE, COSName.ANNOT);
    note.setName(COSName.SUBTYPE, kind);
    note.setItem(COSName.RECT, array(rectangle));
    note.setString(COSName.T, Comment.AUTHOR);
    note.setString(COSName.CONTENTS, comment.text());
    note.setString(COSName.NM, name);
    note.setString(COSName.M, date);
    note.setString(COSName.CREATION_DATE, date);
    note.setItem(COSName.F, COSInteger.get(flags));
    note.setItem(COSName.C, array(1f, 0.9f, 0.42f));
    return note;
  }

  private static COSArray array(float... numbers) {
    COSArray array = new COSArray();
    for (float number : numbers) {
      array.add(new COSFloat(number));
    }
    return array;
  }

  private static String path(float... corners) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < corners.length; i += 2) {
      path.append(String.format(Locale.ROOT, "%.2f %.2f ", corners[i], corners[i + 1]));
      path.append(i == 0 ? "m " : "l ");
    }
    return path.append('h').toString();
  }

  private static String line(float from, float to, float at) {
    return String.format(Locale.ROOT, "%.2f %.2f m %.2f %.2f l ", from, at, to, at);
  }

  /** The words stay to be seen: the colour only darkens what is below it. */
  private void setPicture(COSDictionary note, String content, float[] rectangle)
      throws IOException {
    COSStream picture = document.getDocument().createCOSStream();
    picture.setItem(COSName.TYPE, COSName.XOBJECT);
    picture.setItem(COSName.SUBTYPE, COSName.FORM);
    picture.setItem(COSName.BBOX, array(rectangle));
    COSDictionary multiply = new COSDictionary();
    multiply.setItem(COSName.BM, COSName.getPDFName("Multiply"));
    COSDictionary states = new COSDictionary();
    states.setItem(COSName.getPDFName("M"), multiply);
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.EXT_G_STATE, states);
    picture.setItem(COSName.RESOURCES, resources);
    COSDictionary group = new COSDictionary();
    group.setItem(COSName.S, COSName.TRANSPARENCY);
    picture.setItem(COSName.GROUP, group);
    try (OutputStream out = picture.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    COSDictionary pictures = new COSDictionary();
    pictures.setItem(COSName.N, picture);
    note.setItem(COSName.AP, pictures);
  }
}

package org.plancheck.format.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.plancheck.format.PlanFile;

/** PDF files drawn for tests; places are in points from the left and the top of an A4 page. */
final class Pages implements AutoCloseable {

  private static final float HEIGHT = PDRectangle.A4.getHeight();

  final PDDocument document = new PDDocument();
  final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private PDPageContentStream content;
  PDPage page;

  /** Begins a page. */
  Pages page() {
    return drawing(
        () -> {
          end();
          page = new PDPage(PDRectangle.A4);
          document.addPage(page);
          content = new PDPageContentStream(document, page);
        });
  }

  Pages text(float x, float y, String text) {
    return text(x, y, 10, text);
  }

  Pages text(float x, float y, float size, String text) {
    return drawing(
        () -> {
          content.beginText();
          content.setFont(font, size);
          content.newLineAtOffset(x, HEIGHT - y);
          content.showText(text);
          content.endText();
        });
  }

  /** Text that the page holds and does not show. */
  Pages invisible(float x, float y, String text) {
    return drawing(
        () -> {
          content.saveGraphicsState();
          content.setRenderingMode(RenderingMode.NEITHER);
          text(x, y, text);
          content.restoreGraphicsState();
        });
  }

  Pages coloured(float grey, float x, float y, String text) {
    return drawing(
        () -> {
          content.setNonStrokingColor(grey);
          text(x, y, text);
          content.setNonStrokingColor(0f);
        });
  }

  Pages line(float x1, float y1, float x2, float y2) {
    return drawing(
        () -> {
          content.moveTo(x1, HEIGHT - y1);
          content.lineTo(x2, HEIGHT - y2);
          content.stroke();
        });
  }

  Pages fill(int rgb, float left, float top, float right, float bottom) {
    return drawing(
        () -> {
          content.setNonStrokingColor(
              (rgb >> 16 & 0xff) / 255f, (rgb >> 8 & 0xff) / 255f, (rgb & 0xff) / 255f);
          content.addRect(left, HEIGHT - bottom, right - left, bottom - top);
          content.fill();
          content.setNonStrokingColor(0f);
        });
  }

  /** Rules of a table: all edges between the given ones. */
  Pages grid(float[] xs, float[] ys) {
    for (float x : xs) {
      line(x, ys[0], x, ys[ys.length - 1]);
    }
    for (float y : ys) {
      line(xs[0], y, xs[xs.length - 1], y);
    }
    return this;
  }

  Pages picture() {
    return drawing(
        () -> {
          BufferedImage dot = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
          content.drawImage(LosslessFactory.createFromImage(document, dot), 50, 50, 480, 700);
        });
  }

  /** Further drawing commands, after which the page takes no more text. */
  Pages commands(String commands) {
    return drawing(
        () -> {
          end();
          List<PDStream> streams = new ArrayList<>();
          page.getContentStreams().forEachRemaining(streams::add);
          byte[] bytes = commands.getBytes(StandardCharsets.US_ASCII);
          streams.add(
              new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
          page.setContents(streams);
        });
  }

  /**
   * A form field that is filled in.
   *
   * @param drawn false where only the value is there and no picture of it
   */
  Pages field(float x, float y, String value, boolean drawn) {
    return drawing(
        () -> {
          PDAcroForm form = new PDAcroForm(document);
          PDResources resources = new PDResources();
          resources.put(COSName.getPDFName("Helv"), font);
          form.setDefaultResources(resources);
          document.getDocumentCatalog().setAcroForm(form);
          PDTextField field = new PDTextField(form);
          field.setPartialName("service");
          field.setDefaultAppearance("/Helv 10 Tf 0 g");
          form.getFields().add(field);
          PDAnnotationWidget widget = field.getWidgets().get(0);
          widget.setRectangle(new PDRectangle(x, HEIGHT - y - 4, 200, 16));
          widget.setPage(page);
          page.getAnnotations().add(widget);
          field.setValue(value);
          if (!drawn) {
            widget.setAppearance(null);
          }
        });
  }

  /** Locks the file: the first password opens it for every change, the second for reading. */
  Pages lock(String owner, String reader) {
    return drawing(
        () -> {
          end();
          AccessPermission permission = new AccessPermission();
          permission.setCanModify(false);
          StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, reader, permission);
          policy.setEncryptionKeyLength(128);
          document.protect(policy);
        });
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    drawing(
        () -> {
          end();
          document.save(out);
        });
    return out.toByteArray();
  }

  PlanFile file() {
    return new PlanFile("plan.pdf", bytes());
  }

  private void end() throws IOException {
    if (content != null) {
      content.close();
      content = null;
    }
  }

  @Override
  public void close() {
    drawing(document::close);
  }

  private interface Drawing {
    void draw() throws IOException;
  }

  private Pages drawing(Drawing drawing) {
    try {
      drawing.draw();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

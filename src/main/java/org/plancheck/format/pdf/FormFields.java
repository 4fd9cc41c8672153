package org.plancheck.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.plancheck.format.Comment;

/** The fields of a form, filled in on the pages. Notes of people are no part of the text. */
final class FormFields {

  private final PDAcroForm form;

  /** Knows a document's form. What a field would compute or submit is never looked at. */
  FormFields(PDDocument document) {
    // The form as it stands: with a fix-up, missing pictures of fields would be made up.
    this.form = document.getDocumentCatalog().getAcroForm(null);
  }

  /** Fields of a page as it shows them. */
  List<PDAnnotation> on(PDPage page) throws IOException {
    List<PDAnnotation> fields = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations()) {
      boolean shown = !annotation.isHidden() && !annotation.isNoView();
      if (annotation instanceof PDAnnotationWidget && shown) {
        fields.add(annotation);
      }
    }
    return fields;
  }

  /** True where a page carries words that somebody typed on top of it, ours apart. */
  boolean hasTypedNotes(PDPage page) throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (annotation instanceof PDAnnotationFreeText note
          && !annotation.isHidden()
          && !String.valueOf(note.getTitlePopup()).startsWith(Comment.AUTHOR)) {
        return true;
      }
    }
    return false;
  }

  /** True for a form of which the pages are only a stand-in (ISO 32000-1, 12.7.8). */
  boolean dynamic() {
    return form != null
        && form.getCOSObject().containsKey(COSName.XFA)
        && form.getFields().isEmpty();
  }
}

package org.plancheck.format.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;

/** Files inside a file (ISO 32000-1, 7.11.4): a portfolio may hold the plan in one of them. */
final class PdfAttachments {

  private PdfAttachments() {}

  /** True where there is one, listed with the document or pinned onto a page. */
  static boolean in(PDDocument document) throws IOException {
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    if (names != null && listed(names.getEmbeddedFiles())) {
      return true;
    }
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationFileAttachment) {
          return true;
        }
      }
    }
    return false;
  }

  /** Some programs write a list in which nothing stands; its branches hold something. */
  private static boolean listed(PDEmbeddedFilesNameTreeNode files) {
    return files != null
        && (holds(files.getCOSObject(), COSName.NAMES)
            || holds(files.getCOSObject(), COSName.KIDS));
  }

  private static boolean holds(COSDictionary node, COSName list) {
    COSArray entries = node.getCOSArray(list);
    return entries != null && entries.size() > 0;
  }
}

package org.plancheck.format.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** Which layers of a document are switched off (ISO 32000-1, 8.11). */
final class Layers {

  private static final COSName GROUPS = COSName.getPDFName("OCGs");

  private final PDOptionalContentProperties known;

  Layers(PDDocument document) {
    this.known = document.getDocumentCatalog().getOCProperties();
  }

  /**
   * True where a layer, or each of several, is switched off.
   *
   * @param layer may be null
   */
  boolean hidden(COSDictionary layer) {
    if (known == null || layer == null) {
      return false;
    }
    COSBase groups = layer.getDictionaryObject(GROUPS);
    if (groups instanceof COSDictionary one) {
      return hidden(one);
    }
    if (!(groups instanceof COSArray array)) {
      return COSName.OCG.equals(layer.getCOSName(COSName.TYPE))
          && !known.isGroupEnabled(new PDOptionalContentGroup(layer));
    }
    for (int i = 0; i < array.size(); i++) {
      if (array.getObject(i) instanceof COSDictionary one && !hidden(one)) {
        return false;
      }
    }
    return array.size() > 0;
  }
}

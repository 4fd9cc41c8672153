package org.plancheck.office;

import com.sun.star.beans.PropertyValue;
import com.sun.star.frame.XModel;
import com.sun.star.frame.XStorable;
import com.sun.star.io.XOutputStream;
import com.sun.star.sheet.XSpreadsheetDocument;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.util.XModifiable;
import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.plancheck.format.PlanFile;

/**
 * The open document as an OpenDocument file in memory, saved or not: it is streamed out past the
 * user's file and past the disk.
 */
final class StreamedDocument {

  /** Takes what LibreOffice writes. */
  private static final class Memory implements XOutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);

    @Override
    public void writeBytes(byte[] some) {
      bytes.write(some, 0, some.length);
    }

    @Override
    public void flush() {
      // Everything is in memory at once.
    }

    @Override
    public void closeOutput() {
      // Nothing to close.
    }
  }

  private StreamedDocument() {}

  /**
   * The document's bytes, under its own name.
   *
   * @throws com.sun.star.io.IOException where LibreOffice cannot write it
   */
  static PlanFile of(XModel model) throws com.sun.star.io.IOException {
    boolean sheet = UnoRuntime.queryInterface(XSpreadsheetDocument.class, model) != null;
    XModifiable modifiable = UnoRuntime.queryInterface(XModifiable.class, model);
    boolean modified = modifiable.isModified();
    Memory memory = new Memory();
    UnoRuntime.queryInterface(XStorable.class, model)
        .storeToURL(
            "private:stream",
            new PropertyValue[] {
              Values.named("FilterName", sheet ? "calc8" : "writer8"),
              Values.named("OutputStream", memory)
            });
    restore(modifiable, modified);
    return new PlanFile(name(model), memory.bytes.toByteArray());
  }

  /** Fields that are brought up to date while writing are no change of the user's. */
  private static void restore(XModifiable document, boolean modified) {
    if (document.isModified() != modified) {
      try {
        document.setModified(modified);
      } catch (com.sun.star.beans.PropertyVetoException e) {
        // Somebody wants it to stay marked as changed: that costs a question when it is closed.
        return;
      }
    }
  }

  /**
   * The name of the user's file without folders; "Untitled" before it is saved for the first time.
   */
  static String name(XModel model) {
    String url = model.getURL();
    String name = url.substring(url.lastIndexOf('/') + 1);
    if (name.isEmpty() || url.startsWith("private:")) {
      return "Untitled";
    }
    return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}

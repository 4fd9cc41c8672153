package org.plancheck.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Writes on what comes in as {@link VisibleText} makes it, however it is cut into pieces. */
final class VisibleWriter extends FilterWriter {

  /** The first half of a character whose other half is still to come; "" for none. */
  private String half = "";

  VisibleWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    write(String.valueOf((char) c));
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    write(new String(text, from, length));
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    String all = half + text.substring(from, from + length);
    int last = all.length() - 1;
    boolean cut = last >= 0 && Character.isHighSurrogate(all.charAt(last));
    half = cut ? all.substring(last) : "";
    out.write(VisibleText.of(cut ? all.substring(0, last) : all));
  }

  @Override
  public void flush() throws IOException {
    String left = half;
    half = "";
    out.write(VisibleText.of(left));
    out.flush();
  }
}

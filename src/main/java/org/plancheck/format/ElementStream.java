package org.plancheck.format;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Steps from element to element of a part; each format counts on the way what it addresses. */
public abstract class ElementStream {

  /** What is stepped through. */
  protected final XMLStreamReader xml;

  /** Begins where the reader stands. */
  protected ElementStream(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * Moves on by one event and counts what stands there.
   *
   * @return what it is, as {@link XMLStreamReader#next}
   */
  protected abstract int next() throws XMLStreamException;

  /** Moves to the next element that begins, wherever it stands; false at the end of the part. */
  public final boolean nextElement() throws XMLStreamException {
    while (xml.hasNext()) {
      if (next() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /**
   * Moves to the next child of the element that was begun last; false at that element's end. Each
   * child has to be read or skipped to its own end before the next one is asked for.
   */
  public final boolean nextChild() throws XMLStreamException {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        return false;
      }
    }
  }

  /** Moves past the element that begins here. */
  public final void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }
}

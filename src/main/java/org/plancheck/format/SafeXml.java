package org.plancheck.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * The only place that makes XML readers: no document type, no entity of a file's own, nothing
 * outside the file, and limits on depth and length.
 */
public final class SafeXml {

  private SafeXml() {}

  /**
   * A reader that moves on only while the document keeps the limits. {@link XMLStreamReader#next}
   * throws {@link LimitReached} where it does not.
   */
  public static XMLStreamReader reader(InputStream in, Limits limits) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside the file is read");
        });
    return new Limited(factory.createXMLStreamReader(characters(in)), limits);
  }

  /** Decoded here, because the parser prints to the terminal what it cannot decode. */
  private static Reader characters(InputStream in) throws XMLStreamException {
    InputStream marked = in.markSupported() ? in : new BufferedInputStream(in);
    try {
      marked.mark(XmlEncoding.HEAD);
      XmlEncoding encoding = XmlEncoding.of(marked.readNBytes(XmlEncoding.HEAD));
      marked.reset();
      marked.skipNBytes(encoding.mark());
      // A decoder made in this way reports what is malformed, where a reader would put "?" for it.
      return new InputStreamReader(marked, encoding.charset().newDecoder());
    } catch (IOException | IllegalArgumentException e) {
      throw new XMLStreamException(e);
    }
  }

  /** Moves past the element that begins here, to its end. */
  public static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** Reads a part to its end, before it is changed as text. */
  public static void requireWellFormed(InputStream part, Limits limits) throws UnreadableFile {
    try {
      XMLStreamReader xml = reader(part, limits);
      while (xml.hasNext()) {
        xml.next();
      }
    } catch (XMLStreamException e) {
      throw refusal(e);
    }
  }

  /** What to tell the person when a part cannot be read. */
  public static UnreadableFile refusal(XMLStreamException fault) {
    return fault instanceof LimitReached limit
        ? limit.refusal()
        : new UnreadableFile(UnreadableFile.Reason.DAMAGED);
  }

  /** The document goes beyond a limit, or holds what none of ours may hold. */
  public static final class LimitReached extends XMLStreamException {
    private static final long serialVersionUID = 1L;
    private final UnreadableFile refusal;

    LimitReached(UnreadableFile refusal) {
      super(refusal.getMessage());
      this.refusal = refusal;
    }

    /** The refusal to give to the person. */
    public UnreadableFile refusal() {
      return refusal;
    }
  }

  private static final class Limited extends StreamReaderDelegate {
    private final Limits limits;
    private int depth;
    private long characters;

    Limited(XMLStreamReader reader, Limits limits) {
      super(reader);
      this.limits = limits;
    }

    @Override
    public int next() throws XMLStreamException {
      int event = super.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > limits.depth()) {
            throw refuse(
                UnreadableFile.Reason.TOO_DEEP,
                "more than " + limits.depth() + " levels (limits: depth)");
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          characters += getTextLength();
          if (characters > limits.characters()) {
            throw refuse(
                UnreadableFile.Reason.TOO_BIG,
                "more than " + limits.characters() + " characters of text (limits: characters)");
          }
        }
        case XMLStreamConstants.DTD -> throw refuse(UnreadableFile.Reason.DOCTYPE);
        default -> {
          // nothing to count
        }
      }
      return event;
    }

    private static LimitReached refuse(UnreadableFile.Reason reason, Object... detail) {
      return new LimitReached(new UnreadableFile(reason, detail));
    }
  }
}

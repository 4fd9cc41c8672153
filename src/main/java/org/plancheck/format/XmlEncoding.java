package org.plancheck.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the bytes of an XML document are to be read as characters (XML 1.0, appendix F): told here
 * alone, so that everyone who reads a part reads the same.
 *
 * @param charset of the document
 * @param mark length of the byte order mark before it: 0, 2 or 3
 */
public record XmlEncoding(Charset charset, int mark) {

  /** How many bytes tell the encoding. */
  public static final int HEAD = 200;

  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]{1,100}\\sencoding\\s?=\\s?[\"']([\\w.:-]{1,40})[\"']");

  /**
   * Tells by the mark, then by the first character, then by what is declared.
   *
   * @param bytes of the document, at least {@link #HEAD} or all
   * @throws IllegalArgumentException where an encoding is declared that is not known here
   */
  public static XmlEncoding of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00ef\u00bb\u00bf")) {
      return new XmlEncoding(StandardCharsets.UTF_8, 3);
    }
    if (head.startsWith("\u00fe\u00ff") || head.startsWith("\0<")) {
      return new XmlEncoding(StandardCharsets.UTF_16BE, head.startsWith("\0") ? 0 : 2);
    }
    if (head.startsWith("\u00ff\u00fe") || head.startsWith("<\0")) {
      return new XmlEncoding(StandardCharsets.UTF_16LE, head.startsWith("<") ? 0 : 2);
    }
    Matcher declared = DECLARED.matcher(head);
    Charset charset = declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    if (!charset.canEncode()) {
      throw new IllegalArgumentException("can be read and not written");
    }
    return new XmlEncoding(charset, 0);
  }
}

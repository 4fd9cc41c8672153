package org.plancheck.format;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * Steps from tag to tag of an XML text that is known to be well formed, and tells where each begins
 * and ends, so that a part can be changed without touching a byte of the rest. (The JDK's stream
 * reader does not tell such places reliably.)
 */
public final class Markup {

  /** What stands at the current place. */
  public enum Kind {
    START,
    END,
    /** A start tag that is its own end. */
    EMPTY
  }

  private final String text;
  private int start;
  private int end;
  private Kind kind;

  /** Where the name of the tag begins, where what stands behind its prefix begins, its end. */
  private int name;

  private int local;
  private int nameEnd;

  /** Begins before the first tag. */
  public Markup(String text) {
    this.text = text;
  }

  /** Decodes a part; a byte order mark stays as its first character. */
  public static String decode(byte[] part) {
    return new String(part, XmlEncoding.of(part).charset());
  }

  /** Encodes a part as it was; what that encoding does not have is written as its number. */
  public static byte[] encode(String text, byte[] as) {
    Charset charset = XmlEncoding.of(as).charset();
    CharsetEncoder encoder = charset.newEncoder();
    if (encoder.canEncode(text)) {
      return text.getBytes(charset);
    }
    StringBuilder numbered = new StringBuilder(text.length() + 64);
    text.codePoints()
        .forEach(
            c -> {
              String character = Character.toString(c);
              numbered.append(encoder.canEncode(character) ? character : "&#" + c + ";");
            });
    return numbered.toString().getBytes(charset);
  }

  /** Words as a part can hold them: characters that XML 1.0 cannot hold are left out. */
  public static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .filter(c -> c == '\t' || c == '\n' || (c >= 0x20 && c != 0xfffe && c != 0xffff))
        .filter(c -> c < 0xd800 || c > 0xdfff)
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }

  /** Moves to the next tag; false at the end of the text. */
  public boolean next() {
    int at = end;
    while (true) {
      start = text.indexOf('<', at);
      if (start < 0) {
        return false;
      }
      if (text.startsWith("<!--", start)) {
        at = after("-->", start + 4);
      } else if (text.startsWith("<![CDATA[", start)) {
        at = after("]]>", start + 9);
      } else if (text.startsWith("<?", start)) {
        at = after("?>", start + 2);
      } else {
        end = endOfTag(start);
        kind =
            text.charAt(start + 1) == '/'
                ? Kind.END
                : text.charAt(end - 2) == '/' ? Kind.EMPTY : Kind.START;
        findName();
        return true;
      }
    }
  }

  private int after(String mark, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? text.length() : at + mark.length();
  }

  private int endOfTag(int from) {
    char quote = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return text.length();
  }

  /** Found once: a tag is asked for a dozen names. */
  private void findName() {
    name = start + (kind == Kind.END ? 2 : 1);
    local = name;
    for (nameEnd = name; nameEnd < end; nameEnd++) {
      char c = text.charAt(nameEnd);
      if (c == ':') {
        local = nameEnd + 1;
      } else if (c == '>' || c == '/' || c == ' ' || c == '\t' || c == '\r' || c == '\n') {
        return;
      }
    }
  }

  /** What stands at the current place. */
  public Kind kind() {
    return kind;
  }

  /** True for a tag that begins an element. */
  public boolean opens() {
    return kind != Kind.END;
  }

  /** Where the tag begins: the place of its {@code <}, 0-based. */
  public int start() {
    return start;
  }

  /** Where it ends: the place after its {@code >}. */
  public int end() {
    return end;
  }

  /** The element's name with its prefix, as "w:p". */
  public String name() {
    return text.substring(name, nameEnd);
  }

  /** True where the element has that name, whatever its prefix. */
  public boolean is(String localName) {
    return nameEnd - local == localName.length() && text.startsWith(localName, local);
  }

  /** An attribute by its local name, as written; null where the tag has none. */
  public String attribute(String localName) {
    int at = start + 1;
    while (at < end) {
      int equals = text.indexOf('=', at);
      if (equals < 0 || equals >= end) {
        return null;
      }
      int open = equals + 1;
      while (open < end && Character.isWhitespace(text.charAt(open))) {
        open++;
      }
      int close = open < end ? text.indexOf(text.charAt(open), open + 1) : -1;
      if (close < 0 || close >= end) {
        return null;
      }
      if (names(at, equals, localName)) {
        return text.substring(open + 1, close);
      }
      at = close + 1;
    }
    return null;
  }

  /** True where what stands before an attribute's sign of equality ends in a name. */
  private boolean names(int from, int equals, String localName) {
    int to = equals;
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    int name = to - localName.length();
    return name > from
        && text.startsWith(localName, name)
        && (text.charAt(name - 1) == ':' || Character.isWhitespace(text.charAt(name - 1)));
  }
}

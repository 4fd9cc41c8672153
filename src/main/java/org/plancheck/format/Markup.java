package org.plancheck.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Steps from tag to tag of an XML text that is known to be well formed, and tells where each
 * begins and ends, so that a part can be changed without touching a byte of the rest. (The JDK's
 * stream reader does not tell such places reliably.)
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

  /** Begins before the first tag. */
  public Markup(String text) {
    this.text = text;
  }

  /** Decodes a part as XML 1.0, appendix F, tells: UTF-16 by its mark, else UTF-8. */
  public static String decode(byte[] part) {
    return new String(part, charset(part));
  }

  /** Encodes a part as it was. */
  public static byte[] encode(String text, byte[] as) {
    return text.getBytes(charset(as));
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

  private static Charset charset(byte[] part) {
    if (part.length > 1 && part[0] == (byte) 0xfe && part[1] == (byte) 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    if (part.length > 1 && part[0] == (byte) 0xff && part[1] == (byte) 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
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
    int from = start + (kind == Kind.END ? 2 : 1);
    int to = from;
    while (to < end && " \t\r\n/>".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, to);
  }

  /** True where the element has that name, whatever its prefix. */
  public boolean is(String localName) {
    int from = start + (kind == Kind.END ? 2 : 1);
    int to = from;
    int local = from;
    while (to < end && " \t\r\n/>".indexOf(text.charAt(to)) < 0) {
      if (text.charAt(to) == ':') {
        local = to + 1;
      }
      to++;
    }
    return to - local == localName.length() && text.startsWith(localName, local);
  }

  /** An attribute by its local name, as written; null where the tag has none. */
  public String attribute(String localName) {
    int at = start;
    while (true) {
      at = text.indexOf(localName, at + 1);
      if (at < 0 || at >= end) {
        return null;
      }
      char before = text.charAt(at - 1);
      int equals = at + localName.length();
      while (equals < end && Character.isWhitespace(text.charAt(equals))) {
        equals++;
      }
      if ((before == ':' || Character.isWhitespace(before)) && text.charAt(equals) == '=') {
        int open = equals + 1;
        while (Character.isWhitespace(text.charAt(open))) {
          open++;
        }
        int close = text.indexOf(text.charAt(open), open + 1);
        return close < 0 ? null : text.substring(open + 1, close);
      }
    }
  }
}

package org.plancheck.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How our JSON is written: a program reads back the very same words, and a terminal obeys none. */
final class JsonText {

  /** Words of the plan are kept as they are, but nothing in them can command a terminal. */
  private static final JsonFactory JSON =
      new JsonFactory().setCharacterEscapes(new HiddenCharacters());

  private static final ObjectMapper MAPPER = new ObjectMapper(JSON);

  private JsonText() {}

  /** For a file of its own: UTF-8, indented by two blanks, with a line feed at the end. */
  static byte[] file(JsonNode node) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators colons =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(colons).withObjectIndenter(lines).withArrayIndenter(lines);
    return (text(node, printer) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** On one line, without a line feed at the end. */
  static String line(JsonNode node) {
    return text(node, null);
  }

  private static String text(JsonNode node, DefaultPrettyPrinter printer) {
    StringWriter text = new StringWriter();
    // Through text, not bytes: the byte form refuses half a surrogate pair, and old files hold
    // such.
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.setPrettyPrinter(printer);
      MAPPER.writeTree(json, node);
    } catch (IOException e) {
      throw new UncheckedIOException("A report could not be written as JSON.", e);
    }
    return text.toString();
  }

  /** Writes what hides, turns or commands as an escape: a program reads back the very same text. */
  private static final class HiddenCharacters extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes[0x7f] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
      // Called with UTF-16 units: the halves of a character beyond the first plane stay together.
      return VisibleText.plain(c) || Character.isSurrogate((char) c)
          ? null
          : new SerializedString(String.format(Locale.ROOT, "\\u%04x", c));
    }
  }
}

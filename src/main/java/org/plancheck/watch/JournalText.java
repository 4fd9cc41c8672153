package org.plancheck.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32;

/** A line of the journal as text: a checksum of eight digits, a blank, and the step as JSON. */
final class JournalText {

  private static final int CHECKSUM = 8;

  private static final Map<String, Class<? extends Entry>> STEPS =
      Map.of(
          "claimed", Entry.Claimed.class,
          "released", Entry.Released.class,
          "failed", Entry.Failed.class,
          "done", Entry.Done.class,
          "linked", Entry.Linked.class);

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, new ToStringSerializer(LocalDate.class))
                  .addSerializer(Instant.class, new ToStringSerializer(Instant.class))
                  .addDeserializer(LocalDate.class, new Time<>(LocalDate.class, LocalDate::parse))
                  .addDeserializer(Instant.class, new Time<>(Instant.class, Instant::parse)))
          .build();

  private JournalText() {}

  private static final class Time<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parse;

    Time(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      try {
        return parse.apply(parser.getText());
      } catch (DateTimeException e) {
        throw new IOException("no time", e);
      }
    }
  }

  /** The line of a step, with the line feed at its end. */
  static byte[] line(Entry entry) {
    ObjectNode says = JSON.createObjectNode();
    says.put("step", entry.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT));
    says.setAll((ObjectNode) JSON.valueToTree(entry));
    String text = says.toString();
    return (checksum(text) + " " + text + "\n").getBytes(UTF_8);
  }

  /** The step of a line, without its line feed; empty where the line is not as it was written. */
  static Optional<Entry> entry(String line) {
    if (line.length() <= CHECKSUM || line.charAt(CHECKSUM) != ' ') {
      return Optional.empty();
    }
    String text = line.substring(CHECKSUM + 1);
    if (!checksum(text).equals(line.substring(0, CHECKSUM))) {
      return Optional.empty();
    }
    try {
      ObjectNode says = (ObjectNode) JSON.readTree(text);
      JsonNode step = says.remove("step");
      return Optional.of(JSON.treeToValue(says, STEPS.get(step.asText())));
    } catch (IOException | RuntimeException e) {
      // A step of a later version of this program: it is not for this one to act on.
      return Optional.empty();
    }
  }

  private static String checksum(String text) {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(UTF_8));
    return "%08x".formatted(sum.getValue());
  }
}

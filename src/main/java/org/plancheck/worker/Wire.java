package org.plancheck.worker;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plancheck.feedback.FeedbackFile;
import org.plancheck.format.PlanFile;
import org.plancheck.result.Problem;

/**
 * What parent and child say to each other: JSON behind its length in four bytes, and behind that
 * the files it tells of, each behind its length. Whatever is not that is an {@link IOException}.
 */
final class Wire {

  /** Says that the child can be asked. */
  static final String READY = "plancheck-worker/1";

  private static final int LONGEST = 512 << 20;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, new ToStringSerializer(LocalDate.class))
                  .addDeserializer(LocalDate.class, new Day()))
          .build();

  private final DataInputStream in;
  private final DataOutputStream out;

  Wire(InputStream in, OutputStream out) {
    this.in = new DataInputStream(in);
    this.out = new DataOutputStream(out);
  }

  private static final class Day extends StdDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    Day() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      try {
        return LocalDate.parse(parser.getText());
      } catch (DateTimeException e) {
        throw new IOException("no date", e);
      }
    }
  }

  void sayReady() throws IOException {
    write(JSON.writeValueAsBytes(READY));
    out.flush();
  }

  void hearReady() throws IOException {
    if (!READY.equals(json().asText())) {
      throw new IOException("not ready");
    }
  }

  void ask(Request request) throws IOException {
    ObjectNode says = JSON.createObjectNode();
    says.put("name", request.file().name());
    List<PlanFile> beside = Stream.ofNullable(request.sideFile()).toList();
    names(says, "sideFile", beside);
    says.put("asOf", request.asOf().toString());
    says.put("colour", request.colour());
    says.set("unread", JSON.valueToTree(request.unread()));
    names(says, "previous", request.previous());
    names(says, "candidates", request.candidates());
    write(JSON.writeValueAsBytes(says));
    write(request.file().bytes());
    for (List<PlanFile> files : List.of(beside, request.previous(), request.candidates())) {
      for (PlanFile file : files) {
        write(file.bytes());
      }
    }
    out.flush();
  }

  private static void names(ObjectNode says, String what, List<PlanFile> files) {
    ArrayNode names = says.putArray(what);
    files.forEach(file -> names.add(file.name()));
  }

  /** The next request; null where there is none any more. */
  Request request() throws IOException {
    byte[] first;
    try {
      first = read();
    } catch (EOFException e) {
      return null;
    }
    JsonNode says = JSON.readTree(first);
    PlanFile file = new PlanFile(says.path("name").asText(), read());
    List<PlanFile> beside = files(says.path("sideFile"));
    List<PlanFile> previous = files(says.path("previous"));
    List<PlanFile> candidates = files(says.path("candidates"));
    return new Request(
        file,
        beside.isEmpty() ? null : beside.get(0),
        LocalDate.parse(says.path("asOf").asText()),
        says.path("colour").asBoolean(),
        previous,
        candidates,
        JSON.treeToValue(says.get("unread"), Problem.class));
  }

  private List<PlanFile> files(JsonNode names) throws IOException {
    List<PlanFile> files = new ArrayList<>();
    for (JsonNode name : names) {
      files.add(new PlanFile(name.asText(), read()));
    }
    return files;
  }

  void answer(CheckedPlan plan) throws IOException {
    ObjectNode says = JSON.createObjectNode();
    says.set("done", JSON.valueToTree(withFiles(plan, List.of())));
    ArrayNode files = says.putArray("files");
    for (FeedbackFile file : plan.files()) {
      files.addObject().put("name", file.name()).put("form", file.form());
    }
    write(JSON.writeValueAsBytes(says));
    for (FeedbackFile file : plan.files()) {
      write(file.bytes());
    }
    out.flush();
  }

  void answerFault() throws IOException {
    write(JSON.writeValueAsBytes(JSON.createObjectNode().put("fault", true)));
    out.flush();
  }

  /** The answer to a request. */
  Answer answer() throws IOException {
    JsonNode says = json();
    if (says.path("fault").asBoolean()) {
      return new Answer.Died(Answer.Died.Cause.FAULT);
    }
    if (!says.path("done").isObject() || !says.path("files").isArray()) {
      throw new IOException("neither done nor a fault");
    }
    CheckedPlan plan = JSON.treeToValue(says.get("done"), CheckedPlan.class);
    List<FeedbackFile> files = new ArrayList<>();
    for (JsonNode file : says.get("files")) {
      files.add(new FeedbackFile(file.path("name").asText(), file.path("form").asText(), read()));
    }
    return new Answer.Done(withFiles(plan, files));
  }

  private static CheckedPlan withFiles(CheckedPlan plan, List<FeedbackFile> files) {
    return new CheckedPlan(
        plan.status(),
        plan.line(),
        plan.problems(),
        plan.notices(),
        plan.printed(),
        plan.reading(),
        plan.overview(),
        files);
  }

  private JsonNode json() throws IOException {
    try {
      JsonNode says = JSON.readTree(read());
      if (says == null || says.isMissingNode()) {
        throw new IOException("no JSON");
      }
      return says;
    } catch (JsonProcessingException e) {
      throw new IOException("no JSON", e);
    }
  }

  private void write(byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private byte[] read() throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("no length");
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }
}

package org.plancheck.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.plancheck.plan.Field;
import org.plancheck.result.ActionReading;
import org.plancheck.result.PlanReading;
import org.plancheck.versions.ActionChange;
import org.plancheck.versions.Comparison;
import org.plancheck.versions.VersionHistory;

/** What moved between versions of a plan, for other programs. */
public final class ComparisonJson {

  /**
   * A file of its own: UTF-8, indented by two blanks, with a line feed at the end.
   *
   * @param version of this program
   * @param files names of the versions' files, the oldest first
   */
  public byte[] write(String version, VersionHistory history, List<String> files) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "plancheck-comparison/1");
    root.putObject("tool").put("name", "plancheck").put("version", version);
    ArrayNode versions = root.putArray("versions");
    for (int i = 0; i < files.size(); i++) {
      PlanReading plan = history.versions().get(i);
      var day = plan.dates().get(Field.DATE_OF_PLAN);
      versions
          .addObject()
          .put("file", files.get(i))
          .put("dateOfPlan", day == null ? null : day.toString())
          .put("contentHash", plan.content().value());
    }
    ArrayNode steps = root.putArray("steps");
    for (int i = 0; i < history.steps().size(); i++) {
      VersionHistory soFar =
          new VersionHistory(
              history.versions().subList(0, i + 2), history.steps().subList(0, i + 1));
      step(steps.addObject().put("from", i).put("to", i + 1), soFar);
    }
    return JsonText.file(root);
  }

  private static void step(ObjectNode node, VersionHistory soFar) {
    Comparison step = soFar.last();
    node.put("sameContent", step.sameContent());
    ArrayNode actions = node.putArray("actions");
    for (ActionChange change : step.actions()) {
      action(actions.addObject(), change, soFar.slips(change).size());
    }
    ArrayNode fields = node.putArray("fields");
    step.fields()
        .forEach(
            field -> {
              ObjectNode entry = fields.addObject();
              JsonPlan.place(entry.putObject("place"), field.place());
              entry.put("before", field.before()).put("after", field.after());
            });
  }

  private static void action(ObjectNode node, ActionChange change, int slips) {
    node.put("link", key(change.link()));
    side(node.putArray("before"), change.before());
    side(node.putArray("after"), change.after());
    ArrayNode differences = node.putArray("differences");
    change.differences().forEach(difference -> differences.add(key(difference)));
    if (change.date() != null) {
      node.putObject("date")
          .put("from", change.date().from().toString())
          .put("to", change.date().to().toString())
          .put("days", change.date().days());
    }
    if (change.status() != null) {
      node.putObject("status").put("from", change.status().from()).put("to", change.status().to());
    }
    node.put("slips", slips).put("explained", change.explained());
    if (change.noted() != null) {
      JsonPlan.place(node.putObject("noted"), change.noted());
    }
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void side(ArrayNode array, List<ActionReading> actions) {
    for (ActionReading action : actions) {
      ObjectNode node = array.addObject();
      node.put("number", action.action().place().action());
      node.put("text", action.action().text(Field.ACTION));
      node.put("responsible", action.action().text(Field.RESPONSIBLE));
      node.put("timescale", action.action().text(Field.TIMESCALE));
      node.put("rag", action.rag());
      JsonPlan.place(node.putObject("place"), action.action().place());
    }
  }
}

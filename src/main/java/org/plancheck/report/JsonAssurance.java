package org.plancheck.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.plancheck.plan.Place;
import org.plancheck.result.Assurance;
import org.plancheck.result.Assurance.CheckedSignOff;
import org.plancheck.result.Assurance.Lapsed;
import org.plancheck.result.Assurance.Waived;

/** The part of the JSON report that says what people set aside, signed and share. */
final class JsonAssurance {

  private JsonAssurance() {}

  static void write(ObjectNode root, Assurance assurance) {
    ArrayNode waived = root.putArray("waived");
    for (Waived one : assurance.waived()) {
      ObjectNode node = waived.addObject();
      JsonReport.finding(node, one.finding());
      node.putObject("waiver")
          .put("by", one.by())
          .put("why", one.why())
          .put("until", one.until().toString());
    }
    ArrayNode lapsed = root.putArray("lapsedWaivers");
    for (Lapsed one : assurance.lapsed()) {
      lapsed
          .addObject()
          .put("rule", one.rule())
          .put("place", one.place())
          .put("by", one.by())
          .put("why", one.why())
          .put("until", one.until().toString())
          .put("because", one.because());
    }
    ArrayNode signOffs = root.putArray("signOffs");
    for (CheckedSignOff signed : assurance.signOffs()) {
      ObjectNode node =
          signOffs
              .addObject()
              .put("role", signed.role())
              .put("by", signed.by())
              .put("date", signed.date().toString())
              .put("valid", signed.valid());
      ArrayNode changed = node.putArray("changed");
      for (Place place : signed.changed()) {
        JsonPlan.place(changed.addObject(), place);
      }
    }
    if (assurance.sharing() == null) {
      root.putNull("distribution");
    } else {
      JsonReport.strings(root.putArray("distribution"), assurance.sharing().bodies());
    }
  }
}

package org.plancheck.office;

import com.sun.star.beans.PropertyValue;
import com.sun.star.frame.XModel;
import com.sun.star.frame.XStorable;
import com.sun.star.uno.UnoRuntime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.plancheck.result.Finding;

/** What the menu offers. Each returns at once; what takes time is done in the background. */
enum Command {
  CHECK("check") {
    @Override
    void run(Engine engine, XModel model, PropertyValue[] arguments) {
      SidebarDeck.open(engine.context(), model);
      engine.later(model, engine::check);
    }
  },
  NEXT("next") {
    @Override
    void run(Engine engine, XModel model, PropertyValue[] arguments) {
      engine.later(model, plan -> step(engine, plan, Bookmark::next));
    }
  },
  PREVIOUS("previous") {
    @Override
    void run(Engine engine, XModel model, PropertyValue[] arguments) {
      engine.later(model, plan -> step(engine, plan, Bookmark::previous));
    }
  },
  ADD_COMMENTS("addComments") {
    @Override
    void run(Engine engine, XModel model, PropertyValue[] arguments) {
      engine.later(
          model,
          plan -> {
            writable(plan);
            LiveDocument.of(engine.context(), model, engine.check(plan)).comment(now());
          });
    }
  },
  REMOVE_COMMENTS("removeComments") {
    @Override
    void run(Engine engine, XModel model, PropertyValue[] arguments) {
      engine.later(
          model,
          plan -> {
            writable(plan);
            LiveDocument.of(engine.context(), model, Checked.NOTHING).removeComments();
          });
    }
  },
  SAVE_REPORT("saveReport") {
    @Override
    void run(Engine engine, XModel model, PropertyValue[] arguments) {
      SavedReport.ask(engine, model, arguments);
    }
  },
  NEW_PLAN("newPlan") {
    @Override
    void run(Engine engine, XModel model, PropertyValue[] arguments) {
      NewPlan.open(engine, model);
    }

    @Override
    boolean needsDocument() {
      return false;
    }
  },
  SHOW_SIDEBAR("showSidebar") {
    @Override
    void run(Engine engine, XModel model, PropertyValue[] arguments) {
      SidebarDeck.open(engine.context(), model);
    }
  },
  ABOUT("about") {
    @Override
    void run(Engine engine, XModel model, PropertyValue[] arguments) {
      Message.show(engine.context(), model, "About Plancheck", new Diagnosis(engine).text());
    }
  };

  private static final String PREFIX = "org.plancheck:";

  private final String key;

  Command(String key) {
    this.key = key;
  }

  /** The command that a URL names, as "org.plancheck:check". */
  static Optional<Command> of(String url) {
    return Arrays.stream(values()).filter(one -> url.equals(PREFIX + one.key)).findFirst();
  }

  /**
   * Begins to do it.
   *
   * @param model the document; null where none is open, for what needs none
   * @param arguments what a script gives along
   */
  abstract void run(Engine engine, XModel model, PropertyValue[] arguments);

  /** False for what can be done on LibreOffice's start page too. */
  boolean needsDocument() {
    return true;
  }

  static LocalDateTime now() {
    return LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS);
  }

  static void writable(OpenPlan plan) throws LoadedRules.Unusable {
    if (UnoRuntime.queryInterface(XStorable.class, plan.model()).isReadonly()) {
      throw new LoadedRules.Unusable(
          "This document is open for reading only, so no comment can be changed in it. Choose Edit"
              + " ▸ Edit Mode, or save a copy and work in that.");
    }
  }

  /** The document may have changed since it was checked, so it is checked first. */
  private static void step(
      Engine engine, OpenPlan plan, BiFunction<Bookmark, Integer, Bookmark> step) throws Exception {
    Checked now = engine.check(plan);
    List<Finding> findings = now.findings();
    if (!findings.isEmpty()) {
      plan.bookmark(step.apply(plan.bookmark(), findings.size()));
      LiveDocument.of(engine.context(), plan.model(), now)
          .show(findings.get(plan.bookmark().at()).place());
    }
  }
}

package org.plancheck.format.word;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plancheck.format.Markup;

/** Where the runs of some text elements, and all paragraphs, stand in the characters of a part. */
final class RunMap {

  /** A text element in its run; places are 0-based characters of the part. */
  static final class TextElement {
    /** Where the run's start tag begins; -1 for text that stands in no run. */
    int run = -1;

    int runEnd;
    int tag;
    int content;
    int contentEnd;
    int end;
    boolean firstInRun;
    boolean lastInRun;

    /** The names of its own tag and its run's, with their prefixes. */
    String name = "";

    String runName = "";

    /** The run's properties as written, "" where it has none. */
    String properties = "";
  }

  private final Map<Integer, TextElement> texts = new HashMap<>();
  private final Map<Integer, int[]> paragraphs = new HashMap<>();

  private RunMap() {}

  static RunMap of(String xml, Collection<Integer> elements) {
    RunMap map = new RunMap();
    Set<Integer> wanted = new HashSet<>(elements);
    Markup markup = new Markup(xml);
    State at = new State();
    while (markup.next()) {
      map.step(xml, markup, at, wanted);
    }
    return map;
  }

  /** A run that is open: one may stand inside another, in a text box. */
  private static final class Run {
    final int start;
    final String name;
    int propertiesFrom = -1;
    String properties = "";
    boolean somethingBefore;
    TextElement last;

    Run(int start, String name) {
      this.start = start;
      this.name = name;
    }
  }

  private static final class State {
    int paragraph;
    int text;
    final Deque<Run> runs = new ArrayDeque<>();
    TextElement open;
  }

  private void step(String xml, Markup markup, State at, Set<Integer> wanted) {
    if (markup.is("p") && markup.opens()) {
      paragraphs.put(++at.paragraph, new int[] {markup.start(), markup.end()});
    } else if (markup.is("r")) {
      run(markup, at);
    } else if (markup.is("t")) {
      text(markup, at, wanted);
    } else if (!at.runs.isEmpty() && at.open == null) {
      inRun(xml, markup, at.runs.peek());
    }
  }

  private static void run(Markup markup, State at) {
    if (markup.kind() == Markup.Kind.START) {
      at.runs.push(new Run(markup.start(), markup.name()));
    } else if (markup.kind() == Markup.Kind.END && !at.runs.isEmpty()) {
      TextElement last = at.runs.pop().last;
      if (last != null) {
        last.lastInRun = true;
        last.runEnd = markup.end();
      }
    }
  }

  private static void inRun(String xml, Markup markup, Run run) {
    if (markup.is("rPr") && !run.somethingBefore) {
      properties(xml, markup, run);
    } else if (markup.opens() && run.propertiesFrom < 0) {
      run.somethingBefore = true;
      run.last = null;
    }
  }

  private static void properties(String xml, Markup markup, Run run) {
    if (markup.kind() == Markup.Kind.EMPTY) {
      run.properties = xml.substring(markup.start(), markup.end());
    } else if (markup.kind() == Markup.Kind.START) {
      // A tracked change of format holds the old properties inside the new ones.
      run.propertiesFrom = run.propertiesFrom < 0 ? markup.start() : run.propertiesFrom;
    } else {
      run.properties = xml.substring(run.propertiesFrom, markup.end());
      run.somethingBefore = false;
    }
    if (markup.kind() == Markup.Kind.END && balanced(run.properties)) {
      run.propertiesFrom = -1;
    }
  }

  private static boolean balanced(String properties) {
    Markup markup = new Markup(properties);
    int depth = 0;
    while (markup.next()) {
      if (markup.is("rPr")) {
        depth += markup.kind() == Markup.Kind.START ? 1 : markup.kind() == Markup.Kind.END ? -1 : 0;
      }
    }
    return depth == 0;
  }

  private void text(Markup markup, State at, Set<Integer> wanted) {
    Run run = at.runs.peek();
    if (markup.opens()) {
      at.text++;
      if (wanted.contains(at.text) && markup.kind() == Markup.Kind.START) {
        TextElement element = new TextElement();
        element.tag = markup.start();
        element.content = markup.end();
        element.name = markup.name();
        if (run != null) {
          element.run = run.start;
          element.runName = run.name;
          element.properties = run.properties;
          element.firstInRun = !run.somethingBefore;
        }
        texts.put(at.text, element);
        at.open = element;
      }
      if (run != null) {
        run.somethingBefore = true;
        run.last = null;
      }
    } else if (at.open != null) {
      at.open.contentEnd = markup.start();
      at.open.end = markup.end();
      if (run != null) {
        run.last = at.open;
      }
      at.open = null;
    }
  }

  /** The nth text element, counted from 1; null where it is in no run. */
  TextElement text(int element) {
    return texts.get(element);
  }

  /** Begin and end of the nth paragraph's start tag, counted from 1. */
  int[] paragraph(int number) {
    return paragraphs.get(number);
  }
}

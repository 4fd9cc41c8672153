package org.plancheck.assurance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A side file read as it is written: no value becomes an object, a number or a date of its own
 * accord, and what is wrong is told with its line.
 */
final class SideFileYaml {

  /** In characters; a plan of a hundred actions with three sign-offs has a twentieth of it. */
  static final int LONGEST = 1_000_000;

  private static final int DEEPEST = 10;
  private static final int MOST_ENTRIES = 2_000;

  private final String name;

  /**
   * Prepares to read a file.
   *
   * @param name as faults name it
   */
  SideFileYaml(String name) {
    this.name = name;
  }

  /** What the file holds; null where it holds nothing. */
  Node read(String text) throws SideFileFault {
    if (text.length() > LONGEST) {
      throw new SideFileFault(name, 1, "is longer than a side file can be");
    }
    LoadSettings safe =
        LoadSettings.builder()
            .setLabel(name)
            .setUseMarks(true)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(LONGEST)
            .build();
    try {
      refuseDeep(new Parse(safe).parseString(text));
      return new Compose(safe).composeString(text).orElse(null);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      throw new SideFileFault(name, line, "is no YAML", "is no YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new SideFileFault(
          name,
          1,
          "is no YAML that is read here",
          "is no YAML that is read here: " + e.getMessage());
    }
  }

  /**
   * Events come one by one, however deep they lie; a tree of them would be built level by level.
   */
  private void refuseDeep(Iterable<Event> events) throws SideFileFault {
    int depth = 0;
    for (Event event : events) {
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> depth++;
        case MappingEnd, SequenceEnd -> depth--;
        case Alias -> throw at(event, "an alias (*) is not read here; please write it out");
        default -> {
          // a value
        }
      }
      if (depth > DEEPEST) {
        throw at(event, "lies deeper than a side file has need of");
      }
    }
  }

  private SideFileFault at(Event event, String what) {
    int line = event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    return new SideFileFault(name, line, what);
  }

  /** A fault at a node's line, told without any word of the file. */
  SideFileFault fault(Node at, String what) {
    return fault(at, what, what);
  }

  /**
   * A fault at a node's line that can be told with what stands there.
   *
   * @param what is wrong, without any word of the file
   * @param quoting the same, with what stands there
   */
  SideFileFault fault(Node at, String what, String quoting) {
    int line = at.getStartMark().map(Mark::getLine).orElse(0) + 1;
    return new SideFileFault(name, line, what, quoting);
  }

  /** What stands under each name. */
  Map<String, Node> entries(Node node, String what, Set<String> valid) throws SideFileFault {
    if (!(node instanceof MappingNode mapping)) {
      throw fault(node, what + " is to be names and values; valid are " + new TreeSet<>(valid));
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (!valid.contains(key)) {
        String rest = "; valid are " + new TreeSet<>(valid);
        throw fault(
            tuple.getKeyNode(),
            "there is no such name in " + what + rest,
            "there is no '" + key + "' in " + what + rest);
      }
      if (entries.put(key, tuple.getValueNode()) != null) {
        throw fault(tuple.getKeyNode(), "'" + key + "' stands here twice");
      }
    }
    return entries;
  }

  /** The entries of a list; none where nothing is given. */
  List<Node> list(Node node, String what) throws SideFileFault {
    if (node == null || isNothing(node)) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      throw fault(node, what + " is to be a list, each entry after a dash");
    }
    if (sequence.getValue().size() > MOST_ENTRIES) {
      throw fault(node, what + " has more than " + MOST_ENTRIES + " entries");
    }
    return sequence.getValue();
  }

  /** True for {@code ~}, {@code null} and a value that was left out. */
  static boolean isNothing(Node node) {
    return node instanceof ScalarNode scalar
        && (scalar.getTag().equals(Tag.NULL)
            || (scalar.getScalarStyle() == ScalarStyle.PLAIN && scalar.getValue().equals("~")));
  }

  /** The words of a value; "" where it is not given. */
  String text(Node node, String what) throws SideFileFault {
    if (node == null || isNothing(node)) {
      return "";
    }
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    throw fault(node, what + " is to be a text");
  }

  /** The words of a value that has to be given. */
  String needed(Node parent, Node node, String what, String example) throws SideFileFault {
    String text = text(node, what);
    if (text.isEmpty()) {
      throw fault(node == null ? parent : node, what + " is missing; valid is '" + example + "'");
    }
    return text;
  }

  /** A day; null where it is not given. */
  LocalDate day(Node node, String what) throws SideFileFault {
    String text = text(node, what);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      String rest = " is no day; valid is a form like 2026-11-22";
      throw fault(node, what + rest, what + " '" + text + "'" + rest);
    }
  }
}

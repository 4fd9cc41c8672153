package org.plancheck.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML file read as it is written: no value becomes an object, a date or a number, and whatever
 * is wrong is told with its line.
 */
final class ExampleYaml {

  private static final int LONGEST = 500_000;

  private final String path;
  private final List<String> faults;

  /**
   * Prepares to read a file.
   *
   * @param path as faults name it
   * @param faults takes up what is wrong, one a line
   */
  ExampleYaml(String path, List<String> faults) {
    this.path = path;
    this.faults = faults;
  }

  /** The file's name as faults give it. */
  String path() {
    return path;
  }

  /** What the file holds, or null where it is no YAML or empty, which is then a fault. */
  Node read(String text) {
    LoadSettings safe =
        LoadSettings.builder()
            .setLabel(path)
            .setUseMarks(true)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(LONGEST)
            .build();
    try {
      Node root = new Compose(safe).composeString(text).orElse(null);
      if (root == null) {
        faults.add(path + ":1: is empty");
      }
      return root;
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      faults.add(path + ":" + line + ": is no YAML: " + e.getProblem());
    } catch (YamlEngineException | StackOverflowError e) {
      faults.add(path + ":1: is no YAML that is read here: " + e.getMessage());
    }
    return null;
  }

  /** Notes a fault at a node's line. */
  void fault(Node at, String what) {
    faults.add(path + ":" + line(at) + ": " + what);
  }

  /** 1-based. */
  static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }

  /** The entries of a list; none, and a fault, where it is no list. */
  List<Node> list(Node node, String what) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    fault(node, what + " is to be a list, each entry after a dash");
    return List.of();
  }

  /**
   * What stands under each name; empty, and a fault, where it is no such thing.
   *
   * @param valid the names that may stand there; empty where any may
   */
  Map<String, Node> entries(Node node, Set<String> valid) {
    Map<String, Node> entries = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      fault(
          node, "is to be 'name: value'" + (valid.isEmpty() ? "" : "; valid are " + sorted(valid)));
      return entries;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
      if (!valid.isEmpty() && !valid.contains(name)) {
        fault(tuple.getKeyNode(), "'" + name + "' is not known; valid are " + sorted(valid));
      } else if (entries.put(name, tuple.getValueNode()) != null) {
        fault(tuple.getKeyNode(), "'" + name + "' stands here twice");
      }
    }
    return entries;
  }

  private static Set<String> sorted(Set<String> names) {
    return new TreeSet<>(names);
  }

  /** The words of a value; null for a plain {@code ~}, "" and a fault where it is no text. */
  String text(Node node) {
    if (node instanceof ScalarNode scalar) {
      boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
      return plain && scalar.getValue().equals("~") ? null : scalar.getValue().strip();
    }
    fault(node, "is to be a text");
    return "";
  }
}

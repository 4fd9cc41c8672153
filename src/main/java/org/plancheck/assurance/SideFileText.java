package org.plancheck.assurance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The text of a side file, to which entries are added. Every line that its author wrote stays as it
 * is, comments and all.
 */
final class SideFileText {

  /** Where the fields at the top of a plan stand among the rows of a sign-off's cells. */
  static final String TOP = "Top of the plan";

  private static final int DEEPEST = 20;

  private final String text;
  private final String name;
  private final String newLine;

  /**
   * Prepares to add to a file.
   *
   * @param name as faults name it
   */
  SideFileText(String text, String name) {
    this.text = text;
    this.name = name;
    this.newLine = text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** The file with one sign-off more. */
  String with(SignOff signOff) throws SideFileFault {
    Map<String, Object> says = new LinkedHashMap<>();
    says.put("role", signOff.role());
    says.put("by", quoted(signOff.by()));
    says.put("date", signOff.date().toString());
    says.put("content", quoted(signOff.content()));
    says.put("cells", rows(signOff.cells()));
    return with(SideFileReader.SIGN_OFFS, says);
  }

  /** The file with one waiver more. */
  String with(Waiver waiver) throws SideFileFault {
    Map<String, Object> says = new LinkedHashMap<>();
    says.put("rule", waiver.rule());
    says.put("place", quoted(waiver.place()));
    says.put("quote", quoted(waiver.quote()));
    says.put("why", quoted(waiver.why()));
    says.put("by", quoted(waiver.by()));
    says.put("until", waiver.until().toString());
    says.put("words", quoted(waiver.words()));
    return with(SideFileReader.WAIVERS, says);
  }

  /** "Theme 2, action 2.1: Actions 3f9a1c, Timescale 00aa11": a line for each row of the plan. */
  private static List<String> rows(Map<String, String> cells) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    cells.forEach(
        (label, digits) -> {
          int comma = label.lastIndexOf(", ");
          String row = comma < 0 ? TOP : label.substring(0, comma);
          String cell = comma < 0 ? label : label.substring(comma + 2);
          rows.computeIfAbsent(row, key -> new ArrayList<>()).add(cell + " " + digits);
        });
    List<String> lines = new ArrayList<>();
    rows.forEach((row, some) -> lines.add(quoted(row + ": " + String.join(", ", some))));
    return lines;
  }

  private String with(String list, Map<String, Object> entry) throws SideFileFault {
    Node root = new SideFileYaml(name).read(text);
    if (root == null) {
      return ended(text) + list + ":" + newLine + block(entry, 2);
    }
    MappingNode says = (MappingNode) root;
    for (NodeTuple tuple : says.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(list)) {
        return into(tuple, entry);
      }
    }
    if (says.getFlowStyle() == FlowStyle.FLOW) {
      String flow = list + ": [" + flow(entry) + "]";
      return beforeEnd(root, says.getValue().isEmpty() ? flow : ", " + flow);
    }
    String added = list + ":" + newLine + block(entry, 2);
    return inserted(afterLine(root), added);
  }

  /**
   * The file without one of its sign-offs: its lines go, with the heading where it is the only one.
   *
   * @param number of the sign-off among them, from 0
   * @throws SideFileFault where it does not stand on lines of its own
   */
  String without(int number) throws SideFileFault {
    MappingNode says = (MappingNode) new SideFileYaml(name).read(text);
    for (NodeTuple tuple : says.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key
          && key.getValue().equals(SideFileReader.SIGN_OFFS)
          && tuple.getValueNode() instanceof SequenceNode list
          && list.getFlowStyle() == FlowStyle.BLOCK) {
        Node signOff = list.getValue().get(number);
        Node first = list.getValue().size() == 1 ? key : signOff;
        return text.substring(0, startOfLine(first)) + text.substring(afterLine(signOff));
      }
    }
    throw new SideFileFault(
        name, 1, "has its sign-offs on one line; please take this one out by hand");
  }

  private int startOfLine(Node node) {
    return text.lastIndexOf('\n', index(node.getStartMark().orElseThrow()) - 1) + 1;
  }

  private String into(NodeTuple tuple, Map<String, Object> entry) {
    Node value = tuple.getValueNode();
    if (!(value instanceof SequenceNode sequence)) {
      // "waivers:" with nothing behind it, or with a word for nothing
      int column = column(tuple.getKeyNode());
      String before = text.substring(0, index(value.getStartMark().orElseThrow())).stripTrailing();
      String after = text.substring(index(value.getEndMark().orElseThrow()));
      int line = after.indexOf('\n');
      String rest = line < 0 ? after : after.substring(0, line);
      String more = line < 0 ? "" : after.substring(line + 1);
      return before + rest.stripTrailing() + newLine + block(entry, column + 2) + more;
    }
    if (sequence.getFlowStyle() == FlowStyle.FLOW) {
      return beforeEnd(value, sequence.getValue().isEmpty() ? flow(entry) : ", " + flow(entry));
    }
    return inserted(afterLine(value), block(entry, column(value)));
  }

  private String beforeEnd(Node flow, String added) {
    int end = index(flow.getEndMark().orElseThrow()) - 1;
    return text.substring(0, end).stripTrailing() + added + text.substring(end);
  }

  private String inserted(int at, String added) {
    return ended(text.substring(0, at)) + added + text.substring(at);
  }

  private String ended(String before) {
    return before.isEmpty() || before.endsWith("\n") ? before : before + newLine;
  }

  /** Behind the line on which a node ends, with the comment that may stand there. */
  private int afterLine(Node node) {
    Node last = node;
    for (int i = 0; i < DEEPEST && last != null; i++) {
      Node inner = last(last);
      if (inner == null) {
        break;
      }
      last = inner;
    }
    int end = index(last.getEndMark().orElseThrow());
    if (end > 0 && text.charAt(end - 1) == '\n') {
      return end;
    }
    int line = text.indexOf('\n', end);
    return line < 0 ? text.length() : line + 1;
  }

  private static Node last(Node node) {
    if (node instanceof SequenceNode list && list.getFlowStyle() == FlowStyle.BLOCK) {
      return list.getValue().isEmpty() ? null : list.getValue().get(list.getValue().size() - 1);
    }
    if (node instanceof MappingNode map && map.getFlowStyle() == FlowStyle.BLOCK) {
      return map.getValue().isEmpty()
          ? null
          : map.getValue().get(map.getValue().size() - 1).getValueNode();
    }
    return null;
  }

  /** Marks count characters as people do, not as Java does. */
  private int index(Mark mark) {
    return text.offsetByCodePoints(0, mark.getIndex());
  }

  private static int column(Node node) {
    return node.getStartMark().map(Mark::getColumn).orElse(0);
  }

  private String block(Map<String, Object> entry, int indent) {
    StringBuilder block = new StringBuilder();
    String dash = "- ";
    for (Map.Entry<String, Object> line : entry.entrySet()) {
      block.append(" ".repeat(indent)).append(dash).append(line.getKey()).append(':');
      if (line.getValue() instanceof List<?> rows) {
        String before = newLine + " ".repeat(indent + 4) + "- ";
        block.append(rows.isEmpty() ? " []" : "");
        rows.forEach(row -> block.append(before).append(row));
      } else {
        block.append(' ').append(line.getValue());
      }
      block.append(newLine);
      dash = "  ";
    }
    return block.toString();
  }

  private static String flow(Map<String, Object> entry) {
    List<String> pairs = new ArrayList<>();
    entry.forEach((key, value) -> pairs.add(key + ": " + value));
    return "{" + String.join(", ", pairs) + "}";
  }

  /** In double quotation marks, in which any character can be told. */
  private static String quoted(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          boolean shown = c >= ' ' && c != 0x7f && c != 0x85 && c != 0xfeff && c != 0x2028;
          quoted.append(shown ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
      }
    }
    return quoted.append('"').toString();
  }
}

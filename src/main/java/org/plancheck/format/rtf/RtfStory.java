package org.plancheck.format.rtf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.format.word.BlockFlow;
import org.plancheck.format.word.DocumentBlock;
import org.plancheck.format.word.DocumentBlock.Change;
import org.plancheck.format.word.DocumentBlock.Look;
import org.plancheck.format.word.DocumentBlock.Paragraph;
import org.plancheck.format.word.DocumentBlock.Run;

/** A flow of paragraphs and tables: the pages, a page header, the notes or a text box. */
final class RtfStory {

  private final String name;
  private final RtfColours colours;
  private final RtfLists lists;
  private final BlockFlow flow = new BlockFlow();
  private final Map<Integer, RtfRow> rows = new HashMap<>();
  private final List<Run> runs = new ArrayList<>();

  /** What stands in text boxes that hang on the paragraph that is read now. */
  private final List<DocumentBlock> boxes = new ArrayList<>();

  private String listNumber = "";

  /** Whether the row that is read now holds words that were deleted, or others. */
  private boolean rowDeleted;

  private boolean rowKept;

  /**
   * Begins a story.
   *
   * @param name control word that begins it, as "headerf"; "" for the pages
   */
  RtfStory(String name, RtfColours colours, RtfLists lists) {
    this.name = name;
    this.colours = colours;
    this.lists = lists;
  }

  String name() {
    return name;
  }

  void text(String text, Look look, Change change) {
    boolean deleted = change == Change.DELETED;
    rowDeleted |= deleted && !text.isBlank();
    rowKept |= !deleted && !text.isBlank();
    int last = runs.size() - 1;
    if (last >= 0
        && runs.get(last).change() == change
        && runs.get(last).look().equals(look)
        && runs.get(last).text().length() + text.length() < 1_000) {
      runs.set(last, new Run(runs.get(last).text() + text, look, change));
    } else {
      runs.add(new Run(text, look, change));
    }
  }

  /** The number that a list gives to the paragraph that is read now. */
  void listNumber(String number) {
    listNumber = number;
  }

  /** What stands in a text box that hangs on the paragraph that is read now. */
  void box(List<DocumentBlock> blocks) {
    boxes.addAll(blocks);
  }

  /** The sign that ends a paragraph; it may have been deleted itself. */
  void endParagraph(RtfGroup group) {
    end(group, group.level(), group.deleted);
  }

  private void end(RtfGroup group, int level, boolean runsOn) {
    flow.add(level, new Paragraph(runs, lists.of(listNumber), 0, group.paragraphShade, runsOn));
    runs.clear();
    listNumber = "";
    boxes.forEach(block -> flow.add(level, block));
    boxes.clear();
  }

  void endCell(RtfGroup group, int level) {
    end(group, level, false);
    flow.endCell(level);
  }

  /** The row of a table at a level, to be told how it looks. */
  RtfRow row(int level) {
    return rows.computeIfAbsent(level, key -> new RtfRow(colours));
  }

  void endRow(int level) {
    runs.clear();
    flow.endRow(level, row(level).format(rowDeleted && !rowKept));
    rowDeleted = false;
    rowKept = false;
  }

  /** True where nothing is shown in it so far. */
  boolean isEmpty() {
    return flow.isEmpty() && runs.isEmpty() && boxes.isEmpty();
  }

  /** Everything in it so far; the story begins anew. */
  List<DocumentBlock> take(RtfGroup group) {
    if (!runs.isEmpty() || !boxes.isEmpty()) {
      end(group, group.level(), false);
    }
    return flow.take();
  }
}

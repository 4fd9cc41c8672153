package org.plancheck.format.legacy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;
import org.apache.poi.util.LittleEndian;
import org.plancheck.format.Unread;
import org.plancheck.format.word.BlockFlow;
import org.plancheck.format.word.DocumentBlock;
import org.plancheck.format.word.DocumentBlock.Change;
import org.plancheck.format.word.DocumentBlock.Look;
import org.plancheck.format.word.DocumentBlock.Paragraph;
import org.plancheck.format.word.DocumentBlock.Run;

/** Reads a stretch of an old document's characters into paragraphs and tables. */
final class OldStory {

  private static final char CELL_END = '\u0007';
  private static final char FORM = '\u0001';

  /** Where a picture in the text tells its size, in the data stream ([MS-DOC] 2.9.190 and 192). */
  private static final int PICTURE_SIZE = 28;

  private static final int PICTURE_HEAD = 68;
  private static final char FIELD_BEGINS = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_ENDS = '\u0015';

  private final CharSequence text;
  private final List<PAPX> paragraphs;
  private final List<CHPX> runs;
  private final StyleSheet styles;
  private final OldLists lists;
  private final OldForms forms;
  private final byte[] data;

  /** For each open field whether its result has begun: before that nothing is shown. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private int hiding;
  private int largePictures;

  /** Whether the row that is read now holds words that were not deleted. */
  private boolean rowKept;

  private boolean rowBeforeDeleted;

  /** The entry that was chosen in the drop-down field that is read now; "" in any other. */
  private String chosen = "";

  OldStory(HWPFDocument document, OldLists lists) {
    this.text = document.getText();
    this.paragraphs = document.getParagraphTable().getParagraphs();
    this.runs = document.getCharacterTable().getTextRuns();
    this.styles = document.getStyleSheet();
    this.lists = lists;
    this.data = document.getDataStream();
    this.forms = new OldForms(data);
  }

  /**
   * Reads from one character to before another.
   *
   * @throws IllegalStateException where the file tells of characters that it does not have
   */
  List<DocumentBlock> read(int from, int to) {
    if (from < 0 || to > text.length()) {
      throw new IllegalStateException("The text is shorter than the file says.");
    }
    fields.clear();
    hiding = 0;
    chosen = "";
    rowKept = false;
    rowBeforeDeleted = false;
    BlockFlow flow = new BlockFlow();
    int begin = from;
    for (int i = first(from); i < paragraphs.size() && begin < to; i++) {
      int end = Math.min(to, paragraphs.get(i).getEnd());
      if (end > begin) {
        paragraph(flow, i, begin, end);
        begin = end;
      }
    }
    return flow.take();
  }

  /** How many pictures there were so far that are large enough to hold words. */
  int largePictures() {
    return largePictures;
  }

  private void picture(int place) {
    if (data == null || place < 0 || place > data.length - PICTURE_HEAD) {
      return;
    }
    double width = LittleEndian.getShort(data, place + PICTURE_SIZE);
    double height = LittleEndian.getShort(data, place + PICTURE_SIZE + 2);
    double across = LittleEndian.getUShort(data, place + PICTURE_SIZE + 4) / 1000.0;
    double down = LittleEndian.getUShort(data, place + PICTURE_SIZE + 6) / 1000.0;
    largePictures += Unread.isLargeInTwips(width * across, height * down) ? 1 : 0;
  }

  /** The first paragraph that ends behind a place. */
  private int first(int place) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).getEnd() > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private void paragraph(BlockFlow flow, int number, int from, int to) {
    PAPX node = paragraphs.get(number);
    ParagraphProperties properties = properties(node);
    List<Run> shown = new ArrayList<>();
    boolean endDeleted = runs(node, from, to, shown);
    int level = level(properties);
    if (level > 0 && (properties.getFTtp() || properties.getFTtpEmbedded())) {
      // Word marks the end of a deleted row, LibreOffice that of the row before it.
      boolean gone = (endDeleted || rowBeforeDeleted) && !rowKept;
      flow.endRow(level, OldRow.of(node.getSprmBuf(), gone));
      rowBeforeDeleted = endDeleted;
      rowKept = false;
      return;
    }
    if (level == 0 && !fields.isEmpty() && number + 1 < paragraphs.size()) {
      // LibreOffice forgets the cell of all but the last paragraph of a form field.
      level = level(properties(paragraphs.get(number + 1)));
    }
    char mark = text.charAt(to - 1);
    boolean cellEnds = level == 1 ? mark == CELL_END : properties.getFInnerTableCell();
    int list = lists.of(properties.getIlfo());
    Integer rgb = OldShade.of(properties.getShd());
    flow.add(
        level, new Paragraph(shown, list, properties.getIlvl(), rgb, endDeleted && mark == '\r'));
    if (level > 0 && cellEnds) {
      flow.endCell(level);
    }
  }

  // POI's ranges do the same, looking for each paragraph and run anew.
  @SuppressWarnings("deprecation")
  private ParagraphProperties properties(PAPX node) {
    return node.getParagraphProperties(styles);
  }

  private static int level(ParagraphProperties properties) {
    boolean inTable = properties.getFInTable() || properties.getItap() > 0;
    return inTable ? Math.max(1, properties.getItap()) : 0;
  }

  /** Collects what a paragraph shows; true where its last character was deleted. */
  private boolean runs(PAPX paragraph, int from, int to, List<Run> shown) {
    boolean deleted = false;
    chosen = "";
    int low = firstRun(from);
    for (int i = low; i < runs.size() && runs.get(i).getStart() < to; i++) {
      CHPX run = runs.get(i);
      int begin = Math.max(from, run.getStart());
      int end = Math.min(to, run.getEnd());
      if (end > begin) {
        CharacterProperties look = run.getCharacterProperties(styles, paragraph.getIstd());
        deleted = look.isFRMarkDel();
        String words = shown(begin, end, look);
        rowKept |= !deleted && !words.isBlank() && chosen.isEmpty();
        if (!words.isEmpty()) {
          shown.add(new Run(words, look(look), change(look)));
        }
      }
    }
    return deleted;
  }

  private static Change change(CharacterProperties look) {
    return look.isFRMarkDel() ? Change.DELETED : look.isFRMark() ? Change.INSERTED : Change.NONE;
  }

  private int firstRun(int place) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).getEnd() > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static Look look(CharacterProperties look) {
    Integer rgb =
        look.getIcoHighlight() > 0 && look.isFHighlight()
            ? OldShade.ofNumber(look.getIcoHighlight())
            : OldShade.of(look.getShd());
    return new Look(look.isFBold(), look.isFVanish(), rgb);
  }

  /** The characters that people see of a stretch ([MS-DOC] 2.4.1 and sprmCFSpec). */
  private String shown(int from, int to, CharacterProperties look) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == FIELD_BEGINS || c == FIELD_RESULT || c == FIELD_ENDS) {
        words.append(field(c));
      } else if (c == FORM && look.isFData()) {
        chosen = forms.chosen(look.getFcPic());
      } else if (c == FORM && look.isFSpec()) {
        picture(look.getFcPic());
      } else if (hiding == 0) {
        sign(c, look, words);
      }
    }
    return words.toString();
  }

  /** Notes where a field is; gives what it shows apart from its result, mostly "". */
  private String field(char c) {
    if (c == FIELD_BEGINS) {
      fields.push(false);
      hiding++;
      chosen = "";
    } else if (!fields.isEmpty()) {
      boolean hadResult = fields.pop();
      hiding -= hadResult ? 0 : 1;
      if (c == FIELD_RESULT) {
        fields.push(true);
      } else if (!hadResult && hiding == 0) {
        return chosen;
      }
    }
    return "";
  }

  private static void sign(char c, CharacterProperties look, StringBuilder words) {
    switch (c) {
      case '\t', DocumentBlock.NO_BREAK_HYPHEN -> words.append(c);
      case '\u000b' -> words.append('\n');
      default -> {
        // Pictures, notes and the like are below a blank; a special "(" is a sign of a sign font.
        if (c >= ' ' && !(look.isFSpec() && c == '(')) {
          words.append(c);
        }
      }
    }
  }
}

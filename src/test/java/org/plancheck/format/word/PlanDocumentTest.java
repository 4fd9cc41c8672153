package org.plancheck.format.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.grid.Block;
import org.plancheck.format.grid.Block.Line;
import org.plancheck.format.grid.Content;
import org.plancheck.format.word.BlockFlow.CellFormat;
import org.plancheck.format.word.BlockFlow.RowFormat;
import org.plancheck.format.word.DocumentBlock.Change;
import org.plancheck.format.word.DocumentBlock.Look;
import org.plancheck.format.word.DocumentBlock.Merge;
import org.plancheck.format.word.DocumentBlock.Paragraph;
import org.plancheck.format.word.DocumentBlock.Run;
import org.plancheck.format.word.PlanDocument.Level;
import org.plancheck.format.word.PlanDocument.Page;
import org.plancheck.format.word.PlanDocument.Paper;

class PlanDocumentTest {

  private static final Look PLAIN = new Look(false, false, null);

  private static Paragraph p(String text) {
    return new Paragraph(List.of(new Run(text, PLAIN, Change.NONE)), 0, 0, null, false);
  }

  private static byte[] document(List<DocumentBlock> blocks, Page... pages) throws UnreadableFile {
    PlanDocument document = new PlanDocument(Limits.standard());
    document.section(blocks, List.of(pages), Paper.A4);
    return document.bytes();
  }

  private static Content read(byte[] document) throws UnreadableFile {
    return new WordFormat().read(new PlanFile("plan.docx", document), Limits.standard());
  }

  @Test
  void isReadAsItWasWritten() throws UnreadableFile {
    Run hidden = new Run("secret", new Look(false, true, null), Change.NONE);
    Run deleted = new Run("gone", PLAIN, Change.DELETED);
    Run kept = new Run("30\u001eday <&> \"plan\"\tx\ny", new Look(true, false, null), Change.NONE);
    Paragraph paragraph = new Paragraph(List.of(hidden, deleted, kept), 0, 0, null, false);
    Content content = read(document(List.of(paragraph)));
    assertThat(content.blocks())
        .extracting(block -> ((Line) block).text())
        .containsExactly("30-day <&> \"plan\"\tx\ny");
    assertThat(content.leftOut()).containsExactly("text that is formatted as hidden");
  }

  @Test
  void isOpenedByOthers() throws IOException, UnreadableFile {
    byte[] document = document(List.of(p("Body")), new Page("header", "first", List.of(p("Head"))));
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document))) {
      assertThat(word.getParagraphArray(0).getText()).isEqualTo("Body");
      assertThat(word.getHeaderList().get(0).getText().strip()).isEqualTo("Head");
    }
  }

  @Test
  void hasSectionsOneAfterTheOther() throws UnreadableFile {
    PlanDocument document = new PlanDocument(Limits.standard());
    document.section(
        List.of(p("a")), List.of(new Page("header", "default", List.of(p("One")))), Paper.A4);
    document.section(
        List.of(p("b")), List.of(new Page("header", "even", List.of(p("Two")))), Paper.A4);
    assertThat(read(document.bytes()).blocks())
        .extracting(block -> ((Line) block).text())
        .containsExactly("One", "Two", "a", "", "b");
  }

  @Test
  void numbersLists() throws UnreadableFile {
    PlanDocument document = new PlanDocument(Limits.standard());
    int form = document.form(List.of(new Level("decimal", 1, "2.%1")));
    int list = document.list(form, Map.of());
    int anew = document.list(form, Map.of(0, 7));
    List<Run> runs = List.of(new Run("x", PLAIN, Change.NONE));
    document.section(
        List.of(
            new Paragraph(runs, list, 0, null, false),
            new Paragraph(runs, list, 0, null, false),
            new Paragraph(runs, anew, 0, null, false)),
        List.of(),
        Paper.A4);
    assertThat(read(document.bytes()).blocks())
        .extracting(block -> ((Line) block).listNumber())
        .containsExactly("2.1", "2.2", "2.7");
  }

  @Test
  void showsWordsOfAnUnfilledControlAsAPrompt() throws UnreadableFile {
    Content content = read(document(List.of(p("Choose an item."), p("Choose an item. Or two."))));
    assertThat(content.blocks())
        .extracting(block -> ((Line) block).text())
        .containsExactly("", "Choose an item. Or two.");
  }

  @Test
  void joinsCellsOfAFlowInRowsAndColumns() throws UnreadableFile {
    BlockFlow flow = new BlockFlow();
    for (String text : List.of("a", "b")) {
      flow.add(1, p(text));
      flow.endCell(1);
    }
    flow.endRow(
        1,
        new RowFormat(
            0,
            List.of(
                new CellFormat(1000, false, Merge.BEGINS, 0xff0000),
                new CellFormat(2000, false, Merge.NONE, null)),
            false));
    flow.add(2, p("in"));
    flow.endCell(2);
    flow.endRow(2, new RowFormat(0, List.of(), false));
    flow.endCell(1);
    flow.endCell(1);
    flow.endRow(
        1,
        new RowFormat(
            0,
            List.of(
                new CellFormat(1010, false, Merge.CONTINUES, null),
                new CellFormat(2000, false, Merge.NONE, null)),
            false));
    flow.add(0, p("end"));
    Content content = read(document(flow.take()));
    assertThat(flow.isEmpty()).isTrue();
    Block.Table table = (Block.Table) content.blocks().get(0);
    assertThat(table.columns()).isEqualTo(2);
    assertThat(table.rows().get(1).cells().get(0).continued()).isTrue();
    assertThat(table.rows().get(1).cells().get(0).text()).isEqualTo("a");
    assertThat(((Line) content.blocks().get(1)).text()).isEqualTo("end");
  }

  @Test
  void isRefusedBeyondTheLimit() {
    Limits small = new Limits(1L << 20, 1L << 20, 100, 400, 1_000);
    PlanDocument document = new PlanDocument(small);
    List<DocumentBlock> many = java.util.Collections.nCopies(100_000, p("word"));
    UnreadableFile refused =
        catchThrowableOfType(
            UnreadableFile.class, () -> document.section(many, List.of(), Paper.A4));
    assertThat(refused.code()).isEqualTo("too-big");
  }
}

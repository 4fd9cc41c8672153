package org.plancheck.format.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.Sheets;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.grid.Block.GridCell;
import org.plancheck.format.grid.Content;

/** Makes small workbooks for tests and looks into what was read of them. */
final class Books {

  private Books() {}

  /** A workbook made with POI. */
  static byte[] made(Consumer<XSSFWorkbook> maker) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      maker.accept(book);
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cell at a place, 1-based. */
  static Cell cell(Sheet sheet, int row, int column) {
    Row at = sheet.getRow(row - 1) == null ? sheet.createRow(row - 1) : sheet.getRow(row - 1);
    Cell cell = at.getCell(column - 1);
    return cell == null ? at.createCell(column - 1) : cell;
  }

  /** A sheet with the template's columns and one action at row 4. */
  static Sheet plan(XSSFWorkbook book) {
    Sheet sheet = book.createSheet("Theme 2");
    Sheets.row(sheet, 1, "Theme 2: Leadership and Management");
    Sheets.row(sheet, 2, "Context: Care Inspectorate report");
    Sheets.row(
        sheet, 3, "Action No", "Actions", "Responsible", "Timescale", "Progress", "RAG Status");
    Sheets.row(
        sheet, 4, "2.1", "Hold supervision for all 30 staff", "Manager", "Ongoing", null, "Amber");
    return sheet;
  }

  static Content read(byte[] file) {
    try {
      return new ExcelFormat().read(new PlanFile("plan.xlsx", file), Limits.standard());
    } catch (UnreadableFile e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** What was read at a cell, as "D7", of the only sheet. */
  static GridCell at(byte[] file, String cell) {
    return Sheets.at(read(file), cell);
  }

  /** Everything that was read, a line or row at a time, blank cells shown as "". */
  static String shown(byte[] file) {
    return Sheets.shown(read(file));
  }

  /** The parts of a package by name. */
  static Map<String, byte[]> parts(byte[] file) {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same package with words in one of its parts replaced. */
  static byte[] replaced(byte[] file, String part, String words, String by) {
    Map<String, byte[]> parts = parts(file);
    String text = new String(parts.get(part), StandardCharsets.UTF_8);
    if (!text.contains(words)) {
      throw new AssertionError(part + " does not hold " + words + ": " + text);
    }
    parts.put(part, text.replace(words, by).getBytes(StandardCharsets.UTF_8));
    return zipped(parts);
  }

  static byte[] zipped(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A workbook of one sheet whose rows are written as they stand in the file. */
  static byte[] raw(String sheetData) {
    return raw(sheetData, "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "");
  }

  /** The same in another namespace, with more after the rows. */
  static byte[] raw(String sheetData, String space, String after) {
    boolean strict = space.contains("purl");
    String relations =
        strict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    String packageSpace = "http://schemas.openxmlformats.org/package/2006/";
    String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    Map<String, String> parts = new TreeMap<>();
    parts.put(
        "[Content_Types].xml",
        head
            + "<Types xmlns=\""
            + packageSpace
            + "content-types\"><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
            + type
            + "sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
            + type
            + "worksheet+xml\"/></Types>");
    parts.put(
        "_rels/.rels",
        head
            + "<Relationships xmlns=\""
            + packageSpace
            + "relationships\"><Relationship Id=\"a\""
            + " Type=\""
            + relations
            + "/officeDocument\" Target=\"xl/workbook.xml\"/>"
            + "</Relationships>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        head
            + "<Relationships xmlns=\""
            + packageSpace
            + "relationships\"><Relationship Id=\"a\""
            + " Type=\""
            + relations
            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + "</Relationships>");
    parts.put(
        "xl/workbook.xml",
        head
            + "<workbook xmlns=\""
            + space
            + "\" xmlns:r=\""
            + relations
            + "\"><sheets>"
            + "<sheet name=\"Plan\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>");
    parts.put(
        "xl/worksheets/sheet1.xml",
        head
            + "<worksheet xmlns=\""
            + space
            + "\"><sheetData>"
            + sheetData
            + "</sheetData>"
            + after
            + "</worksheet>");
    Map<String, byte[]> bytes = new TreeMap<>();
    parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return zipped(bytes);
  }
}

package org.plancheck.format.rtf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.word.DocumentBlock;
import org.plancheck.format.word.PlanDocument;
import org.plancheck.format.word.PlanDocument.Page;
import org.plancheck.format.word.PlanDocument.Paper;

/** The stories of a file: its sections with their page headers and footers, notes, text boxes. */
final class RtfPages {

  /** Words that begin a story of its own. */
  static final Set<String> STORIES =
      Set.of(
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "footnote",
          "shptxt",
          "dptxbxtext");

  private final PlanDocument today;
  private final RtfColours colours;
  private final RtfLists lists;
  private final RtfStory body;
  private final Map<String, List<DocumentBlock>> pages = new LinkedHashMap<>();
  private final List<DocumentBlock> notes = new ArrayList<>();
  private boolean firstPage;
  private boolean evenPages;

  /** Paper and margins, in twentieths of a point; those of a section, else of the file. */
  private final Map<String, Integer> paper = new LinkedHashMap<>();

  RtfPages(PlanDocument today, RtfColours colours) {
    this.today = today;
    this.colours = colours;
    this.lists = new RtfLists(today);
    this.body = new RtfStory("", colours, lists);
  }

  RtfStory body() {
    return body;
  }

  /** Begins the story of a control word. */
  RtfStory begin(String word) {
    return new RtfStory(word, colours, lists);
  }

  /** True for the story of a page header or footer. */
  static boolean onEveryPage(RtfStory story) {
    return story.name().startsWith("header") || story.name().startsWith("footer");
  }

  /** A story ends that hangs on another. */
  void end(RtfGroup group, RtfStory on) {
    List<DocumentBlock> blocks = group.story.take(group);
    switch (group.story.name()) {
      case "footnote" -> notes.addAll(blocks);
      case "shptxt", "dptxbxtext" -> on.box(blocks);
      default -> pages.put(group.story.name(), blocks);
    }
  }

  /** Applies a word about sections and paper; false for any other. */
  boolean apply(RtfTokens token) {
    switch (token.word()) {
      case "sectd" -> firstPage = false;
      case "titlepg" -> firstPage = true;
      case "facingp" -> evenPages = token.isOn();
      case "paperw", "pgwsxn" -> paper.put("width", token.number(0));
      case "paperh", "pghsxn" -> paper.put("height", token.number(0));
      case "margl", "marglsxn" -> paper.put("left", token.number(0));
      case "margr", "margrsxn" -> paper.put("right", token.number(0));
      case "margt", "margtsxn" -> paper.put("top", token.number(0));
      case "margb", "margbsxn" -> paper.put("bottom", token.number(0));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A section ends; the page headers that were told are its own. */
  void endSection(RtfGroup group) throws UnreadableFile {
    List<Page> shown = new ArrayList<>();
    for (Map.Entry<String, List<DocumentBlock>> page : pages.entrySet()) {
      String kind = page.getKey().substring(0, 6);
      String type =
          switch (page.getKey().substring(6)) {
            case "l" -> "even";
            case "f" -> "first";
            default -> "default";
          };
      if ((!type.equals("first") || firstPage) && (!type.equals("even") || evenPages)) {
        shown.add(new Page(kind, type, page.getValue()));
      }
    }
    pages.clear();
    today.section(body.take(group), shown, paper());
  }

  private Paper paper() {
    return new Paper(
        paper.getOrDefault("width", Paper.A4.width()),
        paper.getOrDefault("height", Paper.A4.height()),
        paper.getOrDefault("left", Paper.A4.left()),
        paper.getOrDefault("right", Paper.A4.right()),
        paper.getOrDefault("top", Paper.A4.top()),
        paper.getOrDefault("bottom", Paper.A4.bottom()));
  }

  /** The whole document. */
  byte[] bytes(RtfGroup group) throws UnreadableFile {
    if (!body.isEmpty() || !pages.isEmpty()) {
      endSection(group);
    }
    if (!notes.isEmpty()) {
      today.notes("footnotes", notes);
    }
    return today.bytes();
  }
}

package org.plancheck.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as it is read, and where each piece of it stands on the pages.
 *
 * @param marks in the order of the text
 */
record PdfText(String text, List<Mark> marks) {

  private static final Pattern PROMPT =
      Pattern.compile(
          "(?:Click or tap|Click)(?: here)? to enter (?:a date|text)\\.$|Choose an item\\.$");

  static final PdfText NONE = new PdfText("", List.of());

  /**
   * Where a stretch of the text stands.
   *
   * @param from first character, 0-based
   * @param to after the last one
   * @param page 1-based
   * @param line tells lines apart: marks of a line can be joined
   */
  record Mark(int from, int to, int page, float line, Box box) {}

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** This text without what a form says in a field that nobody filled in. */
  PdfText withoutPrompt() {
    Matcher prompt = PROMPT.matcher(text);
    if (!prompt.find()) {
      return this;
    }
    String before = text.substring(0, prompt.start()).stripTrailing();
    List<Mark> left = marks.stream().filter(mark -> mark.to <= before.length()).toList();
    return new PdfText(before, left);
  }

  /** This text, a separator and another text. */
  PdfText then(String separator, PdfText other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    List<Mark> all = new ArrayList<>(marks);
    int by = text.length() + separator.length();
    for (Mark mark : other.marks) {
      all.add(new Mark(mark.from + by, mark.to + by, mark.page, mark.line, mark.box));
    }
    return new PdfText(text + separator + other.text, all);
  }

  /** Puts a text together sign by sign. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final int page;

    Builder(int page) {
      this.page = page;
    }

    boolean isEmpty() {
      return text.isEmpty();
    }

    Builder add(Word word, float line) {
      for (Glyph glyph : word.glyphs()) {
        int from = text.length();
        text.append(glyph.text());
        marks.add(new Mark(from, text.length(), page, line, glyph.box()));
      }
      return this;
    }

    Builder add(String separator) {
      text.append(separator);
      return this;
    }

    /** Takes the last character off, as a hyphen that parts a word. */
    void cut() {
      text.setLength(text.length() - 1);
      marks.remove(marks.size() - 1);
    }

    PdfText build() {
      return new PdfText(text.toString(), List.copyOf(marks));
    }
  }
}

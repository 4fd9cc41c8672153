package org.plancheck.format.rtf;

/** The tables of fonts and of colours with which a file begins. */
final class RtfTables {

  private final CodePages pages;
  private final RtfColours colours;
  private int font;

  RtfTables(CodePages pages, RtfColours colours) {
    this.pages = pages;
    this.colours = colours;
  }

  /** Applies a word of theirs. */
  void apply(RtfTokens token) {
    switch (token.word()) {
      case "f" -> font = token.number(0);
      case "fcharset" -> pages.characterSet(font, token.number(0));
      case "cpg" -> pages.page(font, token.number(1252));
      case "red" -> colours.red(token.number(0));
      case "green" -> colours.green(token.number(0));
      case "blue" -> colours.blue(token.number(0));
      default -> {
        // families of fonts, theme colours
      }
    }
  }
}

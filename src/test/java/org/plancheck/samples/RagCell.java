package org.plancheck.samples;

/**
 * What stands in the RAG Status cell of a sample.
 *
 * @param word the word in the cell, empty for none
 * @param fill the shading as RRGGBB, empty for none
 */
record RagCell(String word, String fill) {
  static final RagCell RED = new RagCell("Red", "FF0000");
  static final RagCell AMBER = new RagCell("Amber", "FFC000");
  static final RagCell GREEN = new RagCell("Green", "92D050");
  static final RagCell BLANK = new RagCell("", "");

  RagCell withoutWord() {
    return new RagCell("", fill);
  }

  RagCell withoutShading() {
    return new RagCell(word, "");
  }
}

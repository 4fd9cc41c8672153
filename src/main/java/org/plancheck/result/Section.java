package org.plancheck.result;

/** The sections of the score, with their share of the whole. */
public enum Section {
  HEADER("H", "Header and dates", 15),
  STRUCTURE("C", "Structure and context", 15),
  ACTIONS("A", "Actions", 40),
  PROGRESS("P", "Progress and RAG", 15),
  LANGUAGE("L", "Language", 5),
  /** Its share is the weight of its rules that applied, at most this. */
  WIDER("W", "Wider guidance", 10),
  /** Decides the verdict, never the number. */
  GATE("G", "Governance", 0),
  /** Decides the verdict, never the number. */
  INTEGRITY("X", "Integrity and privacy", 0);

  private final String letter;
  private final String title;
  private final int share;

  Section(String letter, String title, int share) {
    this.letter = letter;
    this.title = title;
    this.share = share;
  }

  /** The letter that reports use. */
  public String letter() {
    return letter;
  }

  /** The name for people. */
  public String title() {
    return title;
  }

  /** Weight in the overall score; 0 for a section that is not scored. */
  public int share() {
    return share;
  }

  /** True where the section has a score. */
  public boolean scored() {
    return share > 0;
  }
}

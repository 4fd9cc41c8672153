package org.plancheck.format.pdf;

import org.plancheck.format.Limits;
import org.plancheck.format.UnreadableFile;

/** Counts what is taken from a file, and refuses it beyond what any plan needs. */
final class PdfLimits {

  /** A long plan has thirty. */
  static final int PAGES = 1_000;

  /** Signs of all pages; a long plan has 60,000. */
  private static final long SIGNS = 2_000_000;

  /** Drawing commands of all pages; a page of a plan has 5,000. */
  private static final long COMMANDS = 6_000_000;

  /** Drawings inside drawings; office programs nest two. */
  private static final int NESTED = 20;

  private final long mostSigns;
  private long signs;
  private long commands;
  private int nested;

  PdfLimits(Limits limits) {
    this.mostSigns = Math.min(SIGNS, limits.characters());
  }

  static UnreadableFile tooBig(String what) {
    return new UnreadableFile(UnreadableFile.Reason.TOO_BIG, what);
  }

  void sign() throws Reached {
    if (++signs > mostSigns) {
      throw new Reached(tooBig("more than " + mostSigns + " characters of text"));
    }
  }

  void command() throws Reached {
    if (++commands > COMMANDS) {
      throw new Reached(tooBig("more than " + COMMANDS + " drawing commands"));
    }
  }

  void enter() throws Reached {
    if (++nested > NESTED) {
      throw new Reached(
          new UnreadableFile(
              UnreadableFile.Reason.TOO_DEEP, "more than " + NESTED + " drawings in each other"));
    }
  }

  void leave() {
    nested--;
  }

  /** A limit was reached while a page was read. */
  static final class Reached extends java.io.IOException {
    private static final long serialVersionUID = 1L;
    private final UnreadableFile refusal;

    Reached(UnreadableFile refusal) {
      super(refusal.getMessage());
      this.refusal = refusal;
    }

    UnreadableFile refusal() {
      return refusal;
    }
  }
}

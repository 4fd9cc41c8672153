package org.plancheck.format;

/** A file that cannot be read, with the reason in words for the person who sent it. */
public final class UnreadableFile extends Exception {

  private static final long serialVersionUID = 1L;

  /** What to do where the program that wrote a file can mend it. */
  private static final String REOPEN =
      "Open it in the program that it comes from, save it under a new name and send that copy.";

  /** Why a file was refused. */
  public enum Reason {
    EMPTY("empty", "The file is empty.", "Save the plan again and send the new copy."),
    INCOMPLETE(
        "incomplete-copy",
        "Only part of the file is here, as when copying was interrupted.",
        "Copy or save it again and send the whole file."),
    CHANGED(
        "changed-while-read",
        "The file was changed while it was read.",
        "Wait until it is saved and check it again."),
    DAMAGED("damaged", "The file is damaged.", REOPEN),
    PASSWORD(
        "password",
        "The file is protected with a password or a sensitivity label.",
        "Save a copy without a password and send that."),
    NOT_OFFICE(
        "not-an-office-file",
        "This is no document or workbook that could be a plan: it is %s.",
        "Send the plan itself, as a Word, Excel, OpenDocument, rich text or PDF file."),
    NOT_YET(
        "unsupported-format",
        "This is %s, which cannot be read yet.",
        "Save the plan as a Word document (.docx), an Excel workbook (.xlsx), an OpenDocument file"
            + " (.odt, .ods) or a PDF file and send that."),
    SCAN(
        "scan",
        "The file holds pictures of pages and no text that could be read.",
        "Send the document or workbook that it was made from."),
    DOCTYPE(
        "has-a-dtd",
        "The file holds a document type declaration, which no office program writes.",
        REOPEN),
    DOUBLED_PARTS(
        "doubled-parts",
        "The file holds two parts of the same name, so two readers may see two plans.",
        REOPEN),
    TOO_BIG(
        "too-big",
        "The file is larger than is read here: %s.",
        "Take out what is not the plan or split the file. A limit that is named in brackets can be"
            + " raised in plancheck.yaml."),
    TOO_DEEP("too-deep", "The file is nested deeper than any plan: %s.", REOPEN);

    private final String code;
    private final String what;
    private final String repair;

    Reason(String code, String what, String repair) {
      this.code = code;
      this.what = what;
      this.repair = repair;
    }
  }

  private final Reason reason;
  private final String what;

  /**
   * Refuses a file.
   *
   * @param detail what the reason's sentence leaves open, as "a PNG picture"; none where it leaves
   *     nothing open
   */
  public UnreadableFile(Reason reason, Object... detail) {
    super(reason.what.formatted(detail) + " " + reason.repair);
    this.reason = reason;
    this.what = reason.what.formatted(detail);
  }

  /** For programs, as "incomplete-copy". */
  public String code() {
    return reason.code;
  }

  /** What is wrong, in a sentence. */
  public String what() {
    return what;
  }

  /** What to do about it, in a sentence. */
  public String repair() {
    return reason.repair;
  }
}

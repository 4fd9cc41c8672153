package org.plancheck.plan;

/**
 * A field of the Partnership's template: eight in the header, the context of a theme, and the six
 * columns of an action row (guidance note 000, lines 152 to 226 and Appendix 1).
 */
public enum Field {
  DATE_OF_PLAN("dateOfPlan", "Date of plan"),
  COMPLETED_BY("completedBy", "Completed by"),
  PARTNERSHIP_LEAD("partnershipLead", "Name of Partnership Lead"),
  REGISTERED_MANAGER("registeredManager", "Name of Registered Manager"),
  SERVICE_NAME("serviceName", "Name of Service"),
  SERVICE_TYPE("serviceType", "Type of Service"),
  DATE_OF_COMMENCEMENT("dateOfCommencement", "Date of Commencement"),
  DATE_FOR_REVIEW("dateForReview", "Date for Review"),
  CONTEXT("context", "Context"),
  NUMBER("number", "Action No"),
  ACTION("action", "Actions"),
  RESPONSIBLE("responsible", "Responsible Person/s"),
  TIMESCALE("timescale", "Timescale"),
  PROGRESS("progress", "Progress Comments"),
  RAG("rag", "RAG Status");

  private final String key;
  private final String label;

  Field(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** The name that reports and rule files use, as {@code dateOfPlan}. */
  public String key() {
    return key;
  }

  /** The name that people know from the template, as "Date of plan". */
  public String label() {
    return label;
  }

  /** True for the eight fields at the top of the plan. */
  public boolean inHeader() {
    return compareTo(DATE_FOR_REVIEW) <= 0;
  }

  /** True for the six columns of an action row. */
  public boolean inActionRow() {
    return compareTo(NUMBER) >= 0;
  }

  /** 0-based place of the column on the template; negative for a field that is no column. */
  public int ordinalInRow() {
    return java.util.List.of(NUMBER, ACTION, RESPONSIBLE, TIMESCALE, PROGRESS, RAG).indexOf(this);
  }
}

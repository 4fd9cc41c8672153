package org.plancheck.feedback;

/**
 * A file of the feedback on a plan, ready to be written.
 *
 * @param name as it is to be called, as "plan.docx.feedback.html"
 * @param form as the option {@code --format} names it, as "html"
 * @param bytes the whole file; nobody changes them
 */
public record FeedbackFile(String name, String form, byte[] bytes) {}

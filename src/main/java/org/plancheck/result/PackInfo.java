package org.plancheck.result;

/**
 * A rule pack that ran.
 *
 * @param id its folder, as "dumfries-galloway"
 * @param title for people
 * @param source the document that it rests on, for people
 * @param region where that document applies, as "Scotland", or "" where it is for everywhere
 */
public record PackInfo(String id, String title, String source, String region) {}

package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * How an action fits the theme that it stands in (000:181-184). Only on the template.
 *
 * @param ref the action for people, as "Action 2.1"
 * @param elsewhere two strong words of one other theme stand in it, and none of its own
 * @param better number of that theme; 0 where there is none
 * @param words those words, as "carpet, lounge"
 */
public record ActionTheme(
    String ref, boolean elsewhere, int better, String words, String about, Place place)
    implements Subject {}

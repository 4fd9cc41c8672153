package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * Who is responsible for an action (000:206-207). A cell merged over several rows stands for each;
 * ditto marks stand for the cell above.
 *
 * @param ref the action for people, as "action 2.1"
 * @param who the author's words; for ditto marks those of the row above
 * @param blank true where nobody is named: blank, a dash, TBC
 * @param needed false for a Green action, which nobody needs to see through any more
 * @param kind "named", "role", "group", "outside" or "none"
 * @param alsoGroup true where a group stands beside a person or role
 * @param groupAlone true where a group is named and nobody beside it
 * @param onDuty true where only a role is named that changes hands with every shift, as "nurse in
 *     charge"
 * @param roleInText a role that the action's text names while nobody stands here, or null
 */
public record Responsible(
    String ref,
    String text,
    String who,
    boolean blank,
    boolean needed,
    String kind,
    boolean alsoGroup,
    boolean groupAlone,
    boolean onDuty,
    String roleInText,
    String about,
    Place place)
    implements Subject {}

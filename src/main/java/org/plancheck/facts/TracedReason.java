package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * An inspection report, visit or complaint from which improvements follow (000:58-60, 000:188-190).
 *
 * @param what "report", "visit" or "complaint"
 * @param words the author's words
 * @param traced a date or reference stands with it, or with one of its kind elsewhere in the plan
 */
public record TracedReason(String what, String words, boolean traced, String about, Place place)
    implements Subject {}

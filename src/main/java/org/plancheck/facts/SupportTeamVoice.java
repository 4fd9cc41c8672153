package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * A context or action that tells of a visit of the team that supports homes (001:68).
 *
 * @param term a word of inspection beside it, or "" where there is none
 * @param borrowed there is one in the team's own voice: no inspection is near, and nothing is
 *     quoted
 */
public record SupportTeamVoice(String term, boolean borrowed, String about, Place place)
    implements Subject {}

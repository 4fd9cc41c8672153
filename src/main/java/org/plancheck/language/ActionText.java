package org.plancheck.language;

/**
 * What the words of an action say (000:196-198): what is to be reached, and what will be done.
 *
 * @param outcome the words that say what is to be reached, or null
 * @param action the words that say what will be done, or null where there is only an aim
 * @param verb the main verb in its plain form, or null where no verb says what is done
 * @param actions how many separate actions there are; 0 where there is none
 * @param aim true where the verb of a sentence names a result, as "Improve record keeping"
 * @param deed true where a sentence says what will be done, and not only what is to be reached
 */
public record ActionText(
    Span outcome, Span action, String verb, int actions, boolean aim, boolean deed) {}

/**
 * What an Improvement Plan says, and where it says it.
 *
 * <p>This room knows the guidance's own words: plan, header, theme, context, action, responsible,
 * timescale, progress, RAG. It must not know how a file is built, what a sentence means or whether
 * anything is right: it uses the JDK alone.
 */
package org.plancheck.plan;

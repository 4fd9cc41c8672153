/**
 * Office files: what is read from them into a plan, and comments written back at a place.
 *
 * <p>One room below this one for each document format, because reading and writing share the
 * format's addresses; {@code grid} holds the one way in which every format's tables are understood.
 * This room must not know what words mean or what is right. Everything that comes in is untrusted:
 * sizes, depth and counts are limited, nothing outside the file is ever opened.
 */
package org.plancheck.format;

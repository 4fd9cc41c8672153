/**
 * Rich text files, {@code .rtf} (Rich Text Format Specification 1.9.1).
 *
 * <p>This room knows control words, groups and code pages, and turns them into a document of the
 * present day, which the room {@code word} reads: what is hidden, deleted or shaded is understood
 * there alone. It must not know what a plan is. Pictures and objects are named and, as whatever it
 * does not know, passed over.
 */
package org.plancheck.format.rtf;

/**
 * Word documents ({@code .docx}): the package's own parts are streamed into lines and tables, and
 * comments are spliced back into the very characters of the document's main part.
 *
 * <p>This room must not know rules or what words mean. References are to ISO/IEC 29500-1.
 */
package org.plancheck.format.word;

/**
 * OpenDocument texts and spreadsheets ({@code .odt} and {@code .ods}, ISO/IEC 26300 and what
 * LibreOffice adds to it): reads them into lines and tables, and writes comments into a copy.
 *
 * <p>Sections named in this room are those of OpenDocument 1.3, part 3. It must not know POI or
 * Tika, because the LibreOffice extension carries it alone.
 */
package org.plancheck.format.opendocument;

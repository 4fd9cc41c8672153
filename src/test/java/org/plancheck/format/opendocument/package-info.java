/** Tests of OpenDocument texts and spreadsheets. */
package org.plancheck.format.opendocument;

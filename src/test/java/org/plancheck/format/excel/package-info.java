/** Tests of the Excel room, on workbooks made here and read back with another library. */
package org.plancheck.format.excel;

/**
 * The doorstep of the extension: the only classes that an old Java can load, so that it can be told
 * in words what is missing.
 *
 * <p>Compiled for Java 8. It knows the parts behind it by name alone.
 */
package org.plancheck.office.start;

/**
 * The watched folder: drop a plan in, get the feedback, lose nothing.
 *
 * <p>This room knows when a file is whole, what was done with it and where feedback goes, and takes
 * each step forward only when the one before is on the disk. It must not know how a plan is
 * checked, what day it is, or who reads along: that comes in from whoever starts it. Nothing in the
 * inbox is ever written.
 */
package org.plancheck.watch;

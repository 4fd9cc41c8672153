/**
 * Checks plans in a child process with its own memory, folder and time, so that no file can take
 * the program down that it was handed to.
 *
 * <p>This room knows how such a process is started, asked and ended, and what goes over the wire.
 * It must not know how a plan is checked: the program that the child runs is named by the door, and
 * {@link org.plancheck.worker.WorkerLoop} calls what that program hands it.
 */
package org.plancheck.worker;

/**
 * Files that nobody would write: found by a fuzzer that watches which code they reach, made by a
 * mutator whose seeds replay, and built by hand for the attacks that are known. Whatever is in
 * them, a reader gives back a plan, no plan, or a refusal in words.
 */
package org.plancheck.fuzz;

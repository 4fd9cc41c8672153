package org.plancheck.watch;

import org.plancheck.worker.Answer;
import org.plancheck.worker.Request;

/** Whatever checks the plans that the watched folder hands over. */
public interface Checker {

  /** Looks whether the rules were changed, and takes the new ones where they can be used. */
  void renew();

  /** Hash of the rules and settings in force, 16 digits or more. */
  String rules();

  /** The page of rules to which the pages for people lead. */
  byte[] rulesPage();

  /**
   * Checks a plan, or makes the report on why it was not read where the request says so. The
   * feedback holds the JSON report, whatever else was asked for.
   *
   * @throws InterruptedException where the waiting thread is interrupted
   */
  Answer check(Request request) throws InterruptedException;
}

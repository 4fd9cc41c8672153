#!/bin/sh
# Checks a folder of plans for a build server: SARIF for code scanning, JUnit for the list of tests,
# pages for people. Ends with the status of the worst plan.
#
#   check-plans.sh FOLDER OUT
set -u
if [ $# -ne 2 ]; then
  echo "usage: check-plans.sh FOLDER OUT" >&2
  exit 64
fi
"${PLANCHECK:-plancheck}" check --quiet --comments-ok --format html,sarif,junit --out "$2" -- "$1"

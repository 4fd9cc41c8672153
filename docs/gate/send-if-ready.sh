#!/bin/sh
# Sends a plan only where it may leave: assured by both leads, and nothing to put right first.
#
#   send-if-ready.sh PLAN COMMAND [ARGUMENT ...]
#
# runs COMMAND with the plan as its last argument, or tells why not and ends with plancheck's status.
set -u
if [ $# -lt 2 ]; then
  echo "usage: send-if-ready.sh PLAN COMMAND [ARGUMENT ...]" >&2
  exit 64
fi
plan=$1
shift
"${PLANCHECK:-plancheck}" check --quiet --phase distribution --comments-ok -- "$plan"
status=$?
if [ "$status" -ne 0 ]; then
  echo "not sent: $plan (status $status; see the folder 'feedback' beside it)" >&2
  exit "$status"
fi
exec "$@" "$plan"

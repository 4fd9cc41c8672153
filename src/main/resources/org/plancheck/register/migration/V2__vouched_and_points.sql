-- A sign-off may be given before the plan is checked, so it names the service itself.
alter table sign_off add column plan text;

-- Findings that people set aside, by what the plan says, with the reason as the report masks it.
-- Of several of one rule at one place each has a number, from 1.
create table waiver (
  content text not null,
  rule text not null,
  place text not null,
  number integer not null,
  plan text,
  why text not null,
  waived_by text not null,
  until text not null,
  primary key (content, rule, place, number)
);

-- What versions are held against each other by. 0 in checks from before this was kept.
alter table plan_check add column points_kept integer not null default 0;

-- What is to be put right, and what was set aside. An action is known by a hash of its words.
create table plan_point (
  plan_check text not null references plan_check,
  position integer not null,
  rule text not null,
  place text not null,
  field text,
  action text,
  aside integer not null,
  primary key (plan_check, position)
);

-- The actions of a version, by number and by a hash of their words.
create table action_row (
  plan_check text not null references plan_check,
  position integer not null,
  place text not null,
  words text not null,
  primary key (plan_check, position)
);

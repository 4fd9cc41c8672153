-- Days are written as 2026-11-22 and moments as 2026-11-22T10:15:30Z, so that their order is that of
-- their letters in every database.

create table plan (
  id text primary key,
  service text not null
);

-- One row for each file and set of rules that was checked; the same bytes under another name are no
-- second check.
create table plan_check (
  id text primary key,
  plan text references plan,
  service_type text not null,
  file text not null,
  sha256 text not null,
  content text,
  rules text not null,
  as_of text not null,
  checked_at text not null,
  date_of_plan text,
  next_review text,
  verdict text not null,
  score integer,
  blockers integer not null,
  majors integer not null,
  minors integer not null,
  advice integer not null,
  waived integer not null,
  problem text
);

create index plan_check_of_plan on plan_check (plan, date_of_plan, checked_at);

-- Actions that are not done yet, with whoever owns them by role; never a person's name.
create table open_action (
  plan_check text not null references plan_check,
  position integer not null,
  number text,
  owner text not null,
  due text,
  primary key (plan_check, position)
);

-- Sign-offs are bound to what the plan says, by its content hash.
create table sign_off (
  content text not null,
  role text not null,
  signed_by text not null,
  signed_on text not null,
  primary key (content, role)
);

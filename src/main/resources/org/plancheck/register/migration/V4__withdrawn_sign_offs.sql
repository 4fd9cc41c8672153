-- Sign-offs that were taken back, so that an older report that comes in later does not bring them
-- again. A mark may stand before the sign-off itself was known here.
create table withdrawn_sign_off (
  content text not null,
  role text not null,
  withdrawn_on text not null,
  primary key (content, role)
);
